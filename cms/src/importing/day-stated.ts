/** The day that a file states beside its text: a page's metadata, or the head of a Markdown file. */
import { readDate } from 'shared/importing/find-date';

interface StatedDay {
  /** ISO day or instant; undefined where nothing stands there or it could be read in two ways. */
  readonly publishedAt: string | undefined;
  /** A sentence about a date that could not be decided. */
  readonly notes: readonly string[];
}

/** Vietnam's time is meant where no offset stands. `05/06/2021` is two days and stays open. */
export function dayStated(text: string | undefined): StatedDay {
  if (text === undefined || text.trim() === '') return { publishedAt: undefined, notes: [] };
  const iso = isoOf(text.trim());
  if (iso !== undefined) return { publishedAt: iso, notes: [] };
  const reading = readDate(text);
  if (reading?.value) return { publishedAt: reading.value, notes: [] };
  const doubt = reading ? ` (${reading.doubt})` : '';
  return { publishedAt: undefined, notes: [`Ngày ghi trong tệp không rõ: “${text.trim().slice(0, 40)}”${doubt}.`] };
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
