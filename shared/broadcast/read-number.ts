/** A number as its shape and its surroundings say: one branch a shape. Undefined means: ask a person. */
import { NUMBER_SHAPES, type NumberShape } from './number-shapes.ts';
import { readLegalCode } from './read-legal-code.ts';
import { isDialled, readPhoneGroups, readSpacedPhone } from './read-phone.ts';
import { readHeight, readMillions, readProduct, readWithLetter, readWithUnit } from './read-measure.ts';
import { readPlate } from './read-plate.ts';
import { readDateRange, readMonthRange, readRange, readSpacedDays, readTimeRange } from './read-range.ts';
import { fitDate, readSlash } from './read-slash.ts';
import { parseRoman } from './roman-numerals.ts';
import {
  isCountedNoun,
  wordAfter,
  wordBefore,
  type Context,
  type NumberMeaning,
  type Reading,
} from './spoken-context.ts';
import { readDate, readDay, readMonthName, readMonthOfYear, readTime, readYear } from './spoken-dates.ts';
import { findUnit } from './spoken-dictionary.ts';
import { readDecimal, readDigits, readInteger, readOrdinal } from './spoken-numbers.ts';

export function readNumber(context: Context, written: string, shape: NumberShape): Reading | undefined {
  const parts = NUMBER_SHAPES[shape].exec(written) ?? [];
  const [, a = '', b = '', c = '', d = ''] = parts;
  switch (shape) {
    case 'integer':
      return readSpacedPhone(context) ?? readSpacedDays(context, written) ?? readBareInteger(context, written);
    case 'grouped':
      return reading(readInteger(written.replaceAll('.', ''), context.region));
    case 'groupedByComma':
      return reading(readInteger(written.replaceAll(',', ''), context.region));
    case 'decimal':
      return readComma(context, a.replaceAll('.', ''), b);
    case 'list':
      return reading(readList(context, written.split(',')));
    case 'dashedList':
      return wordBefore(context) === 'thứ' ? reading(readList(context, written.split('-'))) : undefined;
    case 'date':
      return reading(withFit(context, readDate({ day: a, month: c, year: d }, context.region)), 'date');
    case 'aroundTheClock':
      return reading('hai mươi tư trên hai mươi tư giờ');
    case 'slash':
      return readSlash(context, a, b);
    case 'time':
      return readClock(context, a, b || c);
    case 'decimalSlash':
      return reading(`${readDecimal(a.replaceAll('.', ''), b, context.region)} trên ${readInteger(c, context.region)}`);
    case 'timeRange':
      return readTimeRange(context, a, b);
    case 'monthRange':
      return readMonthRange(context, { from: a, fromYear: parts[2], to: c, toYear: d });
    case 'dateRange':
      return readDateRange(context, a, b);
    case 'phone':
      return reading(readPhoneGroups(written), 'phone');
    case 'range':
      return readRange(context, a, b);
    case 'dotted':
      return readDotted(context, written);
    case 'minutes':
      return reading(`${readInteger(a, context.region)} phút`);
    case 'legalCode':
      return reading(readLegalCode(context, { number: a, year: parts[2], symbol: c }));
    case 'romanOfYear':
      return readRomanOfYear(context, a, b);
    case 'monthCode':
      return reading(monthOf(readMonthOfYear(a, b, context.region)), 'date');
    case 'quarterCode':
      return reading(`quý ${readInteger(a)} ${readYear(b, context.region)}`);
    case 'withLetter':
      return readWithLetter(context, a, b);
    case 'withUnit':
      return readWithUnit(context, [a], b);
    case 'withUnitRange':
      return readWithUnit(context, [a, b], c);
    case 'millions':
      return reading(readMillions(context, a, b));
    case 'height':
      return reading(readHeight(context, a, b));
    case 'product':
      return readProduct(context, [a, b], c);
    case 'plate':
      return reading(readPlate(context, written), 'phone');
  }
}

function reading(text: string | undefined, meaning: NumberMeaning = 'number'): Reading | undefined {
  return text === undefined ? undefined : { text, covers: 1, meaning };
}

/** "1h30 phút": the word is not said twice. */
function readClock(context: Context, hour: string, minute: string): Reading | undefined {
  // "trong 48h": a span longer than a day.
  const isSpan = minute === '' && Number(hour) > 24;
  const text = isSpan ? `${readInteger(hour, context.region)} giờ` : readTime(hour, minute, context.region);
  const saysMinutes = minute !== '' && wordAfter(context) === 'phút';
  return text === undefined ? undefined : { text, covers: saysMinutes ? 2 : 1, meaning: 'time' };
}

function monthOf(month: string | undefined): string | undefined {
  return month === undefined ? undefined : `tháng ${month}`;
}

function withFit(context: Context, date: string | undefined): string | undefined {
  return date === undefined ? undefined : fitDate(context, date);
}

/** Digits longer than this without dots are a code or an account rather than a quantity. */
const LONGEST_PLAIN = 8;

function readBareInteger(context: Context, digits: string): Reading | undefined {
  if (isDialled(context)) return reading(readPhoneGroups(digits), 'phone');
  if (/^(?:0\d{8,10}|1[89]00(?:\d{4}|\d{6}))$/.test(digits)) return reading(readPhoneGroups(digits), 'phone');
  if (/^0\d{2,}$/.test(digits) && !isCountedNoun(wordAfter(context))) return reading(readDigits(digits));
  if (digits.length > LONGEST_PLAIN) return undefined;
  if (isFollowedByGroup(context, digits)) return readSpacedThousands(context, digits);
  switch (wordBefore(context)) {
    case 'vàng':
      return reading(digits === '9999' ? readDigits(digits) : readInteger(digits, context.region));
    case 'giờ':
      // "8 giờ 00 phút"
      if (digits === '00' && wordAfter(context) === 'phút') return { text: '', covers: 2, meaning: 'time' };
      return reading(readInteger(digits, context.region));
    case 'thứ':
      return reading(readOrdinal(digits, context.region));
    case 'tháng':
      if (isSpanOfMonths(context)) return reading(readInteger(digits, context.region));
      return reading(readMonthName(digits) ?? readInteger(digits, context.region), 'date');
    case 'ngày':
      return reading(wordAfter(context) === 'tháng' ? readDay(digits) : readInteger(digits, context.region));
    default:
      return reading(readInteger(digits, context.region));
  }
}

/** "mỗi tháng 4 buổi" and "6 tháng 4 ngày" name no month. */
function isSpanOfMonths(context: Context): boolean {
  const before = wordBefore(context, 2);
  if (['mỗi', 'hàng', 'hằng', 'một', 'từng'].includes(before)) return true;
  return /^\d+$/.test(before) && ['ngày', 'tuần'].includes(wordAfter(context)) && wordBefore(context, 3) !== 'ngày';
}

/** "10 000", "3 120": three digits after a space; thousands, or two numbers that only a person can tell apart. */
function isFollowedByGroup(context: Context, digits: string): boolean {
  return digits.length <= 3 && findGroup(context, context.index + 1) !== undefined;
}

function findGroup(context: Context, index: number): string | undefined {
  const token = context.tokens[index];
  return token?.kind === 'number' && token.spaced && /^\d{3}$/.test(token.text) ? token.text : undefined;
}

function readSpacedThousands(context: Context, digits: string): Reading | undefined {
  const groups = [digits];
  for (
    let group = findGroup(context, context.index + 1);
    group;
    group = findGroup(context, context.index + groups.length)
  ) {
    groups.push(group);
  }
  if (!groups.includes('000')) return undefined;
  return { text: readInteger(groups.join(''), context.region), covers: groups.length, meaning: 'number' };
}

/** After these a comma between digits makes a list: "tổ 1,2", "thứ 2,4". */
const LISTED = new Set(
  'thứ tổ thôn ấp xóm bản phường quận khối lớp điều khoản mục chương phố đội dãy khu tháng quý ngày'.split(' '),
);
const SCALES = new Set(['%', 'triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'trăm']);

function readComma(context: Context, whole: string, decimals: string): Reading | undefined {
  if (LISTED.has(wordBefore(context)) && !isMeasure(context)) return reading(readList(context, [whole, decimals]));
  if (isForeignThousands(context, whole, decimals)) return undefined;
  return reading(readDecimal(whole, decimals, context.region));
}

/** "100,000", "1,632 lượt": thousands as the English write them, or three decimals; a person knows. */
function isForeignThousands(context: Context, whole: string, decimals: string): boolean {
  return decimals === '000' || (decimals.length === 3 && whole !== '0' && !isMeasure(context));
}

function readList(context: Context, numbers: readonly string[]): string {
  const before = wordBefore(context);
  return numbers
    .map((digits) => {
      if (before === 'thứ') return readOrdinal(digits, context.region);
      return (before === 'tháng' ? readMonthName(digits) : undefined) ?? readInteger(digits, context.region);
    })
    .join(', ');
}

/** After these a dot is read "chấm": "công nghiệp 4.0", "mục 2.1". */
const NUMBERED_PARTS = new Set('nghiệp bản hệ mục phần điểm bảng hình web chuẩn tiết phòng gói biểu bài'.split(' '));

const DAY_WORDS = new Set(['ngày', 'dịp', 'mùng', 'mồng']);
const MEASURES = new Set('điểm lần tấn tạ mét độ lít giờ giây'.split(' '));

/** What follows is measured: a dot before it is a foreign decimal point. */
function isMeasure(context: Context): boolean {
  const next = context.tokens[context.index + 1];
  const text = next?.text ?? '';
  return SCALES.has(text.toLowerCase()) || /^[%°]$/.test(text) || MEASURES.has(text) || findUnit(text) !== undefined;
}

function readDotted(context: Context, written: string): Reading | undefined {
  const parts = written.split('.');
  const [whole = '', decimals = ''] = parts;
  if (NUMBERED_PARTS.has(wordBefore(context)) || numbersTheLine(context) || (parts.length === 2 && decimals === '0')) {
    return reading(parts.map((part) => readInteger(part, context.region)).join(' chấm '));
  }
  if (parts.length !== 2 || decimals.length > 2) return undefined;
  const date = DAY_WORDS.has(wordBefore(context))
    ? readDate({ day: whole, month: decimals }, context.region)
    : undefined;
  if (date !== undefined) return reading(date, 'date');
  const isDecimal = whole === '0' || isMeasure(context);
  return isDecimal ? reading(readDecimal(whole, decimals, context.region)) : undefined;
}

/** "1.1. Công tác tuyên truyền". */
function numbersTheLine({ tokens, index }: Context): boolean {
  return index === 0 && /^[.)]$/.test(tokens[1]?.text ?? '');
}

function readRomanOfYear(context: Context, roman: string, year: string): Reading | undefined {
  const value = parseRoman(roman);
  if (value === undefined) return undefined;
  return reading(`${readInteger(String(value), context.region)} ${readYear(year, context.region)}`);
}
