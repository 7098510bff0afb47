/** "30-50", "19/8/2005-19/8/2022", "5h-5h30": from one to the other, where it goes upwards; else it is asked about. */
import { isDialled } from './read-phone.ts';
import {
  continuesList,
  isCountedNoun,
  twoWordsBefore,
  wordAfter,
  wordBefore,
  type Context,
  type Reading,
} from './spoken-context.ts';
import { readDate, readDay, readMonthName, readTime, readYear } from './spoken-dates.ts';
import { readDigits, readInteger, readOrdinal, readQuantity } from './spoken-numbers.ts';

const DAY_WORDS = new Set(['ngày', 'dịp', 'lễ', 'sáng', 'chiều', 'tối', 'đêm', 'hôm']);
const FROM_WORDS = new Set(['ngày', 'từ']);
/** Holidays written with a hyphen: "lễ 2-9". */
const HOLIDAYS = new Set(['3-2', '8-3', '30-4', '1-5', '2-9', '19-8', '20-11', '22-12', '27-7']);

/** "5-7", "1,5-2", "10.000-20.000", "2016-2021"; also a day and month written with a hyphen. */
export function readRange(context: Context, from: string, to: string): Reading | undefined {
  if (/^\d+$/.test(from + to) && isDialled(context))
    return { text: `${readDigits(from)}, ${readDigits(to)}`, covers: 1, meaning: 'phone' };
  if (isScore(context, from, to)) return number(`${readInteger(from)} ${readInteger(to)}`);
  const before = wordBefore(context);
  const special = readNamedRange(context, before, from, to);
  if (special !== 'plain') return special && { text: special.text, covers: 1, meaning: special.meaning };
  if (valueOf(from) >= valueOf(to)) return undefined;
  return number(`${readQuantity(from, context.region)} đến ${readQuantity(to, context.region)}`);
}

const SCORE_WORDS = new Set('thắng thua hòa hoà gỡ trước số bại đá'.split(' '));
const SCORED = new Set(['tỷ số', 'tỉ số', 'dẫn trước', 'đánh bại', 'thất bại']);

/** "thắng 3-1", "tỉ số 2-0": a game, no range. */
function isScore(context: Context, from: string, to: string): boolean {
  if (from.length > 2 || to.length > 2 || !/^\d+$/.test(from + to)) return false;
  const before = wordBefore(context);
  if (!SCORE_WORDS.has(before)) return false;
  return !['số', 'trước', 'bại', 'đá'].includes(before) || SCORED.has(twoWordsBefore(context));
}

type Special = { readonly text: string; readonly meaning: 'date' | 'number' } | undefined | 'plain';

/** What the word before makes of it: "tháng 6-2024", "tháng 4-6", "thứ 2-6", "lễ 2-9", "ngày 5-7" (which may be either). */
function readNamedRange(context: Context, before: string, from: string, to: string): Special {
  if (before === 'thứ' && !/^\d{1,2}-\d{1,2}$/.test(`${from}-${to}`)) return undefined;
  if (before === 'thứ') return { text: `${readOrdinal(from)} đến thứ ${readOrdinal(to)}`, meaning: 'number' };
  if (before === 'tháng') {
    const month = readMonthName(from);
    if (month === undefined) return undefined;
    if (to.length === 4) return { text: `${month} ${readYear(to, context.region)}`, meaning: 'date' };
    const last = readMonthName(to);
    return last === undefined ? undefined : { text: `${month} đến tháng ${last}`, meaning: 'date' };
  }
  const continues = continuesList(context, 'date') && !isCountedNoun(wordAfter(context));
  if ((!continues && !DAY_WORDS.has(before)) || to.length > 2) return 'plain';
  if (wordAfter(context) === 'tháng') {
    return { text: `${readDay(from)} đến ngày ${readDay(to)}`, meaning: 'date' };
  }
  const date = readDate({ day: from, month: to }, context.region);
  if (date === undefined) return 'plain';
  const isUpward = Number(from) < Number(to);
  return (before === 'ngày' || continues) && isUpward && !HOLIDAYS.has(`${Number(from)}-${Number(to)}`)
    ? undefined
    : { text: date, meaning: 'date' };
}

/** "từ 10 - 15/10": a dash between spaces joins a day to the date it leads to. */
export function readSpacedDays(context: Context, from: string): Reading | undefined {
  const [dash, last] = context.tokens.slice(context.index + 1, context.index + 3);
  if (dash?.text !== '-' || !/^\d{1,2}\/\d{1,2}(?:\/\d{4})?$/.test(last?.text ?? '')) return undefined;
  if (!FROM_WORDS.has(wordBefore(context)) || Number(from) < 1) return undefined;
  const range = readDateRange(context, from, last?.text ?? '');
  return range && { ...range, covers: 3 };
}

/** Two dates, or days before one: "20-25/12". */
export function readDateRange(context: Context, from: string, to: string): Reading | undefined {
  const last = readWrittenDate(to, context);
  if (last === undefined) return undefined;
  const before = wordBefore(context);
  const opening = before === 'ngày' ? '' : 'ngày ';
  if (!from.includes('/')) {
    if (Number(from) >= Number(to.split('/')[0])) return undefined;
    return { text: `${opening}${readDay(from, context.region)} đến ngày ${last}`, covers: 1, meaning: 'date' };
  }
  const first = readWrittenDate(from, context);
  if (first === undefined) return undefined;
  const start = before === 'ngày' || before === 'từ' ? opening : `từ ${opening}`;
  return { text: `${start}${first} đến ngày ${last}`, covers: 1, meaning: 'date' };
}

function readWrittenDate(text: string, context: Context): string | undefined {
  const [day = '', month = '', year] = text.split('/');
  return readDate({ day, month, ...(year === undefined ? {} : { year }) }, context.region);
}

interface MonthRange {
  readonly from: string;
  readonly fromYear: string | undefined;
  readonly to: string;
  readonly toYear: string;
}

/** "tháng 8/2022-12/2023", "tháng 5-6/2024". */
export function readMonthRange(context: Context, range: MonthRange): Reading | undefined {
  const first = readMonthName(range.from);
  const last = readMonthName(range.to);
  if (first === undefined || last === undefined) return undefined;
  const year = range.fromYear === undefined ? '' : ` ${readYear(range.fromYear, context.region)}`;
  const opening = wordBefore(context) === 'tháng' ? '' : 'tháng ';
  const text = `${opening}${first}${year} đến tháng ${last} ${readYear(range.toYear, context.region)}`;
  return { text, covers: 1, meaning: 'date' };
}

export function readTimeRange(context: Context, from: string, to: string): Reading | undefined {
  const first = readWrittenTime(from, context);
  const last = readWrittenTime(to, context);
  return first && last ? { text: `${first} đến ${last}`, covers: 1, meaning: 'time' } : undefined;
}

function readWrittenTime(text: string, context: Context): string | undefined {
  const [hour = '', minute = ''] = text.split(/[hg:]/);
  return readTime(hour, minute, context.region);
}

function valueOf(written: string): number {
  return Number(written.replaceAll('.', '').replace(',', '.'));
}

function number(text: string): Reading {
  return { text, covers: 1, meaning: 'number' };
}
