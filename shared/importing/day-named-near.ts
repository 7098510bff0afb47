/** Which of two readings of a date a text itself supports: news tells of days shortly before it appears. */
import { isVietnamDay, startOfVietnamDay } from '../kernel/vietnam-date.ts';

interface NamedDay {
  /** Of the readings, `2019-03-12`. */
  readonly day: string;
  /** As the text names it: `Sáng 11/3`. */
  readonly named: string;
}

const NAMED_DAYS =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm)\s+(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?:(?:\s?[/.-]\s?|\s+năm\s+)(\d{4}))?(?!\d|[/.-]\d)/giu;
const LONGEST_BEFORE_DAYS = 14;
const DAY_MS = 24 * 3_600_000;

/** Running text is always day first. `[2019-03-12, 2019-12-03]` beside “Sáng 11/3, phường ra mắt …” → 2019-03-12; undefined where both or none fit. */
export function dayNamedNear(readings: readonly string[], texts: readonly string[]): NamedDay | undefined {
  const named = texts.flatMap((text) => [...text.matchAll(NAMED_DAYS)]);
  const near = readings.flatMap((day) => {
    const found = named.find((match) => isShortlyBefore(match, day));
    return found ? [{ day, named: found[0] }] : [];
  });
  return near.length === 1 ? near[0] : undefined;
}

function isShortlyBefore([, date = '', month = '', year]: RegExpExecArray, day: string): boolean {
  const own = Number(day.slice(0, 4));
  const years = year === undefined ? [own, own - 1] : [Number(year)];
  return years
    .map((one) => `${one}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    .filter(isVietnamDay)
    .some((named) => {
      const days = (startOfVietnamDay(day) - startOfVietnamDay(named)) / DAY_MS;
      return days >= 0 && days <= LONGEST_BEFORE_DAYS;
    });
}
