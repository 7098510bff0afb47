/** The day that a file states beside its text: a page's metadata, or the head of a Markdown file. */
import type { Suspicion } from 'shared/importing/article-draft';
import { readDate } from 'shared/importing/find-date';

interface StatedDay {
  /** ISO day or instant; undefined where nothing stands there or it could be read in two ways. */
  readonly publishedAt: string | undefined;
  /** A date that could not be decided. */
  readonly doubts: readonly Suspicion[];
}

const LONGEST_SHOWN = 40;

/** Vietnam's time is meant where no offset stands. `05/06/2021` is two days and stays open. */
export function dayStated(text: string | undefined): StatedDay {
  if (text === undefined || text.trim() === '') return { publishedAt: undefined, doubts: [] };
  const iso = isoOf(text.trim());
  if (iso !== undefined) return { publishedAt: iso, doubts: [] };
  const reading = readDate(text);
  const doubt = {
    text: reading?.text ?? text.trim().slice(0, LONGEST_SHOWN),
    suggestion: reading?.doubt ?? 'ngày không đọc được',
    paragraph: 0,
  };
  return { publishedAt: reading?.value ?? undefined, doubts: reading?.doubt === '' ? [] : [doubt] };
}

function isoOf(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
    text,
  );
  if (!match) return undefined;
  const [, day = '', clock, seconds = '00', offset = '+07:00'] = match;
  if (Number.isNaN(Date.parse(day))) return undefined;
  if (clock === undefined) return day;
  const instant = Date.parse(`${day}T${clock}:${seconds}${offset.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`);
  return Number.isNaN(instant) ? undefined : `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
