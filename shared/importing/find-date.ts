/** Dates and times as Vietnamese pages print them. What could be read in two ways is never decided here. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { isVietnamDay, toVietnamIso } from '../kernel/vietnam-date.ts';

export interface DateReading {
  /** ISO 8601 with +07:00, only the day where there is no time, or null where it cannot be decided. */
  readonly value: string | null;
  /** The possible readings, or what is wrong with it, for a suspicion; empty where there is no doubt. */
  readonly doubt: string;
  /** The date as written, without weekday and time. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface FoundDay {
  readonly candidates: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
const WORDS =
  /(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}|mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)\s*(?:năm|,|-|\/)?\s*(\d{4})(?!\d)/iu;
/** `Tháng Ba 25, 2026` and `25 Th3, 2026`, as blog software was translated. */
const MONTH_FIRST =
  /(?:tháng|thg)\s+(\d{1,2}|mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)\s+(\d{1,2}),\s*(\d{4})(?!\d)/iu;
const SHORT_MONTH = /(?<!\d)(\d{1,2})\s+th(?:g\s?)?\.?(\d{1,2}),?\s+(\d{4})(?!\d)/iu;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const ENGLISH_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ENGLISH_MONTH_FIRST = new RegExp(`\\b${ENGLISH_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const ENGLISH_DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]${ENGLISH_MONTH},?[\\s-](\\d{4})(?!\\d)`,
  'iu',
);
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)/;
const CLOCK =
  /(?<![\d:/.])(\d{1,2})\s*(?::\s*(\d{2})|(?:h|g|giờ)\s*(\d{1,2})?)(?:\s*phút)?(?::\d{2})?\s*(AM|PM|SA|CH)?(?![\p{L}\d])/iu;

/** The first date in a text, with the time that stands beside it. `Thứ Sáu, 22/09/2017, 07:56 (GMT+7)` → `2017-09-22T07:56:00+07:00`. */
export function readDate(text: string): DateReading | undefined {
  const plain = withDigits(text);
  const reading = readPlainDate(plain);
  const isMended = reading !== undefined && text.slice(reading.start, reading.end) !== reading.text;
  if (!isMended) return reading;
  const doubt = reading.doubt === '' ? `chữ đọc thành số: ${reading.text}` : reading.doubt;
  return { ...reading, text: text.slice(reading.start, reading.end), doubt };
}

const MISREAD: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };

/** Scanned pages have letters for digits: `O7/11/2O24, l4:05` → `07/11/2024, 14:05`. One sign stays one sign. */
function withDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])[\doOlI|]{1,4}(?:\s?[/.:-]\s?[\doOlI|]{1,4}){1,2}(?![\p{L}\d])/gu, (written) =>
    (written.match(/\d/gu)?.length ?? 0) >= 2 ? written.replace(/[oOlI|]/gu, (sign) => MISREAD[sign] ?? sign) : written,
  );
}

function readPlainDate(text: string): DateReading | undefined {
  const instant = readInstant(text);
  if (instant) return instant;
  const day = findDay(text);
  if (!day) return undefined;
  const written = text.slice(day.start, day.end);
  const possible = [...new Set(day.candidates.filter(isVietnamDay))];
  const agreeing = withWeekday(possible, text);
  const base = { text: written, start: day.start, end: day.end };
  const clock = readClock(text.slice(0, day.start), text.slice(day.end));
  const [only, ...others] = possible;
  if (only === undefined) return { ...base, value: null, doubt: 'ngày không có trong lịch' };
  if (others.length === 0) {
    return {
      ...base,
      value: `${only}${clock}`,
      doubt: agreeing.length === 0 ? 'thứ trong tuần không khớp với ngày' : '',
    };
  }
  const [chosen, ...rivals] = agreeing;
  if (chosen === undefined || rivals.length > 0) return { ...base, value: null, doubt: possible.join(' hoặc ') };
  return { ...base, value: `${chosen}${clock}`, doubt: '' };
}

/** A full ISO instant with an offset of its own is carried over to Vietnamese time. */
function readInstant(text: string): DateReading | undefined {
  const match = ISO.exec(text);
  if (!match || match[4] === undefined || match[6] === undefined) return undefined;
  const instant = Date.parse(match[0]);
  if (Number.isNaN(instant)) return undefined;
  return {
    value: toVietnamIso(instant),
    doubt: '',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  };
}

function findDay(text: string): FoundDay | undefined {
  const readers = [readIsoDay, readWords, readEnglish, readYearFirst, readYearLast];
  for (const reader of readers) {
    const found = reader(text);
    if (found) return found;
  }
  return undefined;
}

function readIsoDay(text: string): FoundDay | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const day = dayOf(match[1], match[2], match[3]);
  return { candidates: [day], start: match.index, end: match.index + `${match[1]}-${match[2]}-${match[3]}`.length };
}

function readWords(text: string): FoundDay | undefined {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return wordedDay(monthFirst, monthFirst[1], monthFirst[2]);
  const match = WORDS.exec(text) ?? SHORT_MONTH.exec(text);
  return match ? wordedDay(match, match[2], match[1]) : undefined;
}

function wordedDay(match: RegExpExecArray, month = '', date = ''): FoundDay {
  const named = MONTH_WORDS[month.toLowerCase()];
  return { candidates: [dayOf(match[3], named === undefined ? month : String(named), date)], ...span(match) };
}

/** `September 22, 2017`, `22 Sep 2017`: page software that was never translated. */
function readEnglish(text: string): FoundDay | undefined {
  const monthFirst = ENGLISH_MONTH_FIRST.exec(text);
  if (monthFirst) return englishDay(monthFirst, monthFirst[1], monthFirst[2]);
  const dayFirst = ENGLISH_DAY_FIRST.exec(text);
  return dayFirst ? englishDay(dayFirst, dayFirst[2], dayFirst[1]) : undefined;
}

function englishDay(match: RegExpExecArray, month = '', date = ''): FoundDay {
  const number = ENGLISH_MONTHS.split(' ').indexOf(month.toLowerCase()) + 1;
  return { candidates: [dayOf(match[3], String(number), date)], ...span(match) };
}

function readYearFirst(text: string): FoundDay | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? { candidates: [dayOf(match[1], match[2], match[3])], ...span(match) } : undefined;
}

/** Day first as in Vietnam, month first as American software prints it, but never with dots. `26-03-25` may begin with the year too. */
function readYearLast(text: string): FoundDay | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [, first, separator, second, year = ''] = match;
  const inFull = year.length === 2 ? `20${year}` : year;
  const monthFirst = separator === '.' ? [] : [dayOf(inFull, first, second)];
  const yearFirst = year.length === 2 && separator === '-' ? [dayOf(`20${first?.padStart(2, '0')}`, second, year)] : [];
  return { candidates: [dayOf(inFull, second, first), ...yearFirst, ...monthFirst], ...span(match) };
}

function span(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function dayOf(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const WEEKDAYS = [
  /\b(?:chu nhat|cn|sunday)\b/,
  /\b(?:thu (?:hai|2)|t2|th\. 2|monday)\b/,
  /\b(?:thu (?:ba|3)|t3|th\. 3|tuesday)\b/,
  /\b(?:thu (?:tu|4)|t4|th\. 4|wednesday)\b/,
  /\b(?:thu (?:nam|5)|t5|th\. 5|thursday)\b/,
  /\b(?:thu (?:sau|6)|t6|th\. 6|friday)\b/,
  /\b(?:thu (?:bay|7)|t7|th\. 7|saturday)\b/,
];

const ENGLISH_WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
/** `Submitted by admin on Tue, 08/03/2021`; elsewhere “Thu” is a name and “mon” a dish. */
const ENGLISH_WEEKDAY = /(?:^|\bon )(sun|mon|tue|wed|thu|fri|sat), (?=\d)/;

/** A weekday written beside the date decides between two readings, and contradicts a wrong one. */
function withWeekday(days: readonly string[], text: string): readonly string[] {
  const folded = foldVietnamese(text);
  const english = ENGLISH_WEEKDAY.exec(folded)?.[1];
  const weekday = english ? ENGLISH_WEEKDAYS.indexOf(english) : WEEKDAYS.findIndex((pattern) => pattern.test(folded));
  if (weekday === -1) return days;
  return days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === weekday);
}

/** `T07:56:00+07:00` from the clock time after or before the date, empty where there is none. */
function readClock(before: string, after: string): string {
  const match = CLOCK.exec(after) ?? CLOCK.exec(before);
  if (!match) return '';
  const half = match[4]?.toUpperCase();
  const written = Number(match[1]);
  const hour = half === undefined ? written : (written % 12) + (half === 'PM' || half === 'CH' ? 12 : 0);
  const minute = Number(match[2] ?? match[3] ?? '0');
  if (hour > 23 || minute > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+07:00`;
}

export function hasClock(text: string): boolean {
  return CLOCK.test(text);
}

const DATE_WORDING = [
  /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|th\. [2-7]|chu nhat|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g,
  /\b(?:gmt|utc) ?[+-]? ?\d{0,2}(?::?\d{2})?/g,
  /\b(?:ngay dang(?: tin| bai)?|ngay tao|ngay viet|ngay xuat ban|ngay phat hanh|ngay cap nhat|ngay gui|so ra|dang ngay|dang luc|dang tai|dang vao|dang|xuat ban|phat hanh|cong bo|cap nhat(?: lan cuoi)?|sua(?: lan cuoi)?|thoi gian|posted(?: on)?|published(?: on)?|updated(?: on)?|by admin|quan tri vien|nguoi kiem duyet|boi admin|in bai(?: viet)?|in trang|print|gui (?:email|mail|cho ban be)|email|chia se|share|facebook|zalo|twitter|binh luan|cong khai|ban be|da chinh sua|ngay|luc|vao|hoi|sang|chieu|toi|am|pm|sa|ch|gio|phut)\b/g,
  /\b(?:so )?(?:luot xem|luot doc|luot truy cap|da xem|views?) ?:? ?[\d.,]*/g,
  /[\d.,]+ (?:luot xem|luot doc|nguoi xem|views?)\b/g,
];

/** What a line says besides its date, time, weekday and the words around them; empty for a pure date line. */
export function restOfDateLine(text: string, reading: DateReading): string {
  const plain = withDigits(text);
  const withoutDate = `${plain.slice(0, reading.start)} ${plain.slice(reading.end)}`;
  const withoutClock = withoutDate.replace(CLOCK, ' ');
  const kept = withoutClock.split(/[\s,|()•·;]+/u).filter(Boolean);
  let folded = ` ${foldVietnamese(kept.join(' '))} `;
  for (const pattern of DATE_WORDING) folded = folded.replace(pattern, ' ');
  const words = new Set(folded.match(/[\p{L}\d]+/gu));
  return kept
    .filter((word) => words.has(foldVietnamese(word).replace(/[^\p{L}\d]/gu, '')) && /\p{L}/u.test(word))
    .join(' ')
    .trim();
}

/** "Suối Rao, ngày 22 tháng 9 năm 2017" above or under a text. */
export function isPlaceAndDay(text: string): boolean {
  return /^\p{Lu}[\p{L}\s.]{1,30}, ngày \d{1,2}(?: tháng \d{1,2} năm |\s?([/.-])\s?\d{1,2}\s?\1\s?)\d{4}\.?$/u.test(
    text,
  );
}
