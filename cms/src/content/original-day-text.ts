/** The day or instant at which a text taken over first appeared: as people write it, and as it is kept. */
import { formatVietnamDay, isVietnamDay, toVietnamIso } from 'shared/kernel/vietnam-date';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;
const WRITTEN = /^(?:(\d{1,2})(?::|h|g)(\d{2})?,?\s+(?:ngày\s+)?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu;

/** "7h56 ngày 3/11/2026" → "2026-11-03T07:56:00+07:00"; undefined for what is no day. */
export function parseOriginalDay(typed: string): string | undefined {
  const text = typed.trim();
  const isoDay = ISO.exec(text)?.[1];
  if (isoDay !== undefined) return isVietnamDay(isoDay) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  const [, hour, minute = '00', date = '', month = '', year = ''] = WRITTEN.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isVietnamDay(day)) return undefined;
  if (hour === undefined) return day;
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${day}T${hour.padStart(2, '0')}:${minute}:00+07:00` : undefined;
}

/** What is kept, as it is shown: "2026-11-03T07:56:00+07:00" → "07:56 03/11/2026". What is no day is left as it was typed. */
export function writeOriginalDay(kept: string): string {
  if (!ISO.test(kept) || parseOriginalDay(kept) === undefined) return kept;
  if (isVietnamDay(kept)) return formatVietnamDay(kept);
  const iso = toVietnamIso(Date.parse(kept));
  return `${iso.slice(11, 16)} ${formatVietnamDay(iso.slice(0, 10))}`;
}
