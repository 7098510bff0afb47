/** Days that are only as exact as their source: a year, a month or a day, as ISO 8601 writes them. */

/** `2022`, `2022-07` or `2022-07-15`; that the day exists is checked where it is read. */
export const PARTIAL_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const WRITTEN = /^(?:(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-])?(?<year>\d{4})$/;

/**
 * Reads a partial day in Vietnamese order or as ISO. Undefined where it is none or the day does not exist.
 * Example: `15/7/2022` → `2022-07-15`, `7/2022` → `2022-07`, `2022` → `2022`, `31/2/2022` → undefined.
 */
export function parsePartialDay(text: string): string | undefined {
  const trimmed = text.trim();
  if (PARTIAL_DAY.test(trimmed)) return doesExist(trimmed) ? trimmed : undefined;
  const { day, month, year } = WRITTEN.exec(trimmed)?.groups ?? {};
  const iso = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const joined = iso.join('-');
  return PARTIAL_DAY.test(joined) && doesExist(joined) ? joined : undefined;
}

/** As Vietnamese pages print it. Example: `2022-07-15` → `15/07/2022`, `2022-07` → `07/2022`, `2022` → `2022`. */
export function writePartialDay(partialDay: string): string {
  return partialDay.split('-').toReversed().join('/');
}

function doesExist(partialDay: string): boolean {
  if (partialDay.length < 10) return true;
  const at = new Date(`${partialDay}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(partialDay);
}
