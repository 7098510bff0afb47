/** Dates as a page shows them: the words people read beside the value machines read. */
import {
  formatVietnamDay,
  formatVietnamInstant,
  isVietnamDay,
  toVietnamIso,
  vietnamDayOf,
  type VietnamDay,
} from 'shared/kernel/vietnam-date';

export interface WrittenDate {
  /** "23/11/2026" or "07:56 ngày 22/09/2017". */
  readonly text: string;
  /** For the `datetime` attribute. */
  readonly iso: string;
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** The calendar day of an ISO instant: "23/11/2026". */
export function writeDayOf(instant: string): WrittenDate {
  return writeDay(vietnamDayOf(Date.parse(instant)));
}

export function writeDay(day: VietnamDay): WrittenDate {
  return { text: formatVietnamDay(day), iso: day };
}

/** An ISO instant to the minute: "07:56 ngày 22/09/2017". */
export function writeInstant(instant: string): WrittenDate {
  const instantMs = Date.parse(instant);
  return { text: formatVietnamInstant(instantMs), iso: toVietnamIso(instantMs) };
}

/** The date of a text taken over from elsewhere: a day, an instant, or undefined for anything else. */
export function findOriginalDate(written: string): WrittenDate | undefined {
  if (isVietnamDay(written)) return writeDay(written);
  return Number.isNaN(Date.parse(written)) ? undefined : writeInstant(written);
}

/** "Thứ Hai, 23/11/2026". */
export function writeWeekdayOf(instant: string): string {
  const day = vietnamDayOf(Date.parse(instant));
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${formatVietnamDay(day)}`;
}

/** "07:30 đến 11:00, Thứ Hai, 23/11/2026", or both days where it ends on another one. */
export function writeTimeAndDay(startsAt: string, endsAt: string | undefined): string {
  const start = writeTimeOf(startsAt);
  const startDay = writeWeekdayOf(startsAt);
  if (!endsAt) return `${start}, ${startDay}`;
  const end = writeTimeOf(endsAt);
  const endDay = writeWeekdayOf(endsAt);
  return startDay === endDay ? `${start} đến ${end}, ${startDay}` : `${start}, ${startDay} đến ${end}, ${endDay}`;
}

/** "07:30 ngày 23/11/2026 đến 11:00", or both dates where it ends on another day. */
export function writeSpan(startsAt: string, endsAt: string | undefined): string {
  const start = writeInstant(startsAt).text;
  if (!endsAt) return start;
  const end = writeInstant(endsAt).text;
  const isSameDay = writeDayOf(startsAt).iso === writeDayOf(endsAt).iso;
  return `${start} đến ${isSameDay ? writeTimeOf(endsAt) : end}`;
}

function writeTimeOf(instant: string): string {
  return writeInstant(instant).text.slice(0, 5);
}
