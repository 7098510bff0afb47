/** Calendar days and clock times in Vietnam: UTC+7 all year, no daylight saving since 1975, so plain arithmetic. */

/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export type VietnamDay = string;

const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The Vietnam day of an instant in milliseconds. `2026-06-14T17:00:00Z` is already `2026-06-15`. */
export function vietnamDayOf(instantMs: number): VietnamDay {
  return new Date(instantMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** The first millisecond of a Vietnam day. Throws on a text that is no calendar day. */
export function startOfVietnamDay(day: VietnamDay): number {
  if (!isVietnamDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) - OFFSET_MS;
}

/** The first millisecond after a Vietnam day. */
export function endOfVietnamDay(day: VietnamDay): number {
  return startOfVietnamDay(day) + DAY_MS;
}

/** True for a day that exists in the calendar: `2024-02-29` but not `2026-02-29`. */
export function isVietnamDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** An instant as ISO 8601 with the Vietnamese offset: `2017-09-22T07:56:00+07:00`. */
export function toVietnamIso(instantMs: number): string {
  return `${new Date(instantMs + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** A day as people write it: `2026-11-23` becomes `23/11/2026`. */
export function formatVietnamDay(day: VietnamDay): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as people write it: `07:56 ngày 22/09/2017`. */
export function formatVietnamInstant(instantMs: number): string {
  const iso = toVietnamIso(instantMs);
  return `${iso.slice(11, 16)} ngày ${formatVietnamDay(iso.slice(0, 10))}`;
}
