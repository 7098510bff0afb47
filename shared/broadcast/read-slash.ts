/** "a/b" is a day and month, a month and year, a number of a document, a share or a ratio: the words around decide. */
import {
  continuesList,
  isCountedNoun,
  twoWordsBefore,
  wordAfter,
  wordBefore,
  type Context,
  type Reading,
} from './spoken-context.ts';
import { isDayAndMonth, readDate, readMonthOfYear, readYear } from './spoken-dates.ts';
import { isDocumentType } from './read-legal-code.ts';
import { isDialled } from './read-phone.ts';
import { readDigits, readInteger } from './spoken-numbers.ts';

const DATE_WORDS = new Set('ngày dịp sáng trưa chiều tối đêm hôm lễ mùng mồng vào khuya rạng nhân'.split(' '));
const MAYBE_DATE_WORDS = new Set('từ đến tới trước sau hết qua mừng niệm hội tết'.split(' '));
const SHARE_WORDS = new Set('hơn gần khoảng chiếm quá tới trên dưới được một nửa giảm tăng'.split(' '));
/** What has parts: "1/2 diện tích", "2/3 số hộ". */
const DIVIDED = new Set('diện dân số tổng quãng chiều chặng thời lượng quân sản thu kinh giá công quỹ'.split(' '));
const HOLIDAYS = new Set('3/2 8/3 26/3 30/4 27/7 19/8 2/9 20/10 20/11 22/12'.split(' '));

/** Undefined where nothing around says what it is: then it is asked about. */
export function readSlash(context: Context, a: string, b: string): Reading | undefined {
  if (a.length > 2 && b.length > 2 && isDialled(context)) {
    return { text: `${readDigits(a)}, ${readDigits(b)}`, covers: 1, meaning: 'phone' };
  }
  const text = textOfSlash(context, a.replaceAll('.', ''), b.replaceAll('.', ''), b);
  return text === undefined ? undefined : { text: text.text, covers: 1, meaning: text.isDate ? 'date' : 'number' };
}

interface SlashText {
  readonly text: string;
  readonly isDate: boolean;
}

function textOfSlash(context: Context, a: string, b: string, written: string): SlashText | undefined {
  if (/^(?:19|20)\d{2}$/.test(b) && isYearHere(context, written)) return textBeforeYear(context, a, b);
  const before = wordBefore(context);
  const after = wordAfter(context);
  const date = isDayAndMonth(a, b) ? dateText(context, a, b) : undefined;
  if (date && (DATE_WORDS.has(before) || isWeekday(context))) return date;
  if (date && continuesList(context, 'date')) return date;
  const isQuantity = isCountedNoun(after);
  if (date && !isQuantity && !DIVIDED.has(after) && isLikelyDate(context, a, b)) return date;
  if (isAroundTheClock(a, b) || before === 'nhà' || isHouseNumber(context) || before === 'ngõ' || before === 'hẻm')
    return over(context, a, b);
  if (isShare(a, b) && (DIVIDED.has(after) || (SHARE_WORDS.has(before) && !isQuantity))) return partOf(context, a, b);
  if (isQuantity || !date) return isQuantity || after !== '' ? over(context, a, b) : undefined;
  return undefined;
}

/** "tháng 8/2022" is a year; "12/2000 hộ" and "1.234/1.990 hộ" are counted. */
function isYearHere(context: Context, written: string): boolean {
  if (written.includes('.')) return false;
  const before = wordBefore(context);
  return before === 'tháng' || before === 'quý' || isDocumentType(context) || !isCountedNoun(wordAfter(context));
}

/** "nhà số 12/5", "số nhà 12/5". */
function isHouseNumber(context: Context): boolean {
  return (
    twoWordsBefore(context) === 'nhà số' || ['ngõ', 'đường', 'phố', 'hẻm', 'kiệt', 'ngách'].includes(wordAfter(context))
  );
}

/** "tháng 8/2022", "6/2022", "Thông tư 23/2012". */
function textBeforeYear(context: Context, a: string, year: string): SlashText | undefined {
  if (isDocumentType(context)) {
    const number = wordBefore(context) === 'số' ? '' : 'số ';
    return { text: `${number}${readInteger(a, context.region)} ${readYear(year, context.region)}`, isDate: false };
  }
  const month = readMonthOfYear(a, year, context.region);
  if (wordBefore(context) === 'quý') {
    return { text: `${readInteger(a, context.region)} ${readYear(year, context.region)}`, isDate: false };
  }
  if (month === undefined) return undefined;
  return { text: wordBefore(context) === 'tháng' ? month : `tháng ${month}`, isDate: true };
}

/** "thứ bảy 19/12", "chủ nhật 20/12". */
function isWeekday(context: Context): boolean {
  const { tokens, index } = context;
  const at = tokens[index - 1]?.text === ',' ? { ...context, index: index - 1 } : context;
  return wordBefore(at, 2) === 'thứ' || twoWordsBefore(at) === 'chủ nhật';
}

function isLikelyDate(context: Context, a: string, b: string): boolean {
  if (HOLIDAYS.has(`${Number(a)}/${Number(b)}`)) return true;
  return MAYBE_DATE_WORDS.has(wordBefore(context)) && !isAroundTheClock(a, b);
}

function dateText(context: Context, day: string, month: string): SlashText | undefined {
  const text = readDate({ day, month }, context.region);
  return text === undefined ? undefined : { text: fitDate(context, text), isDate: true };
}

/** "ngày" is added after a clock time; "mùng" is not said twice. */
export function fitDate(context: Context, date: string): string {
  const before = wordBefore(context);
  if (before === 'mùng' || before === 'mồng') return date.replace(/^mùng /, '');
  const last = context.lastNumber;
  const followsTime = last?.meaning === 'time' && last.index === context.index - 1;
  return followsTime || twoWordsBefore(context).endsWith(' phút') ? `ngày ${date}` : date;
}

function isAroundTheClock(a: string, b: string): boolean {
  return a === '24' && (b === '24' || b === '7');
}

/** A proper fraction written without leading zeros. */
function isShare(a: string, b: string): boolean {
  return !a.startsWith('0') && !b.startsWith('0') && Number(a) < Number(b);
}

function over(context: Context, a: string, b: string): SlashText {
  return { text: `${readInteger(a, context.region)} trên ${readInteger(b, context.region)}`, isDate: false };
}

function partOf(context: Context, a: string, b: string): SlashText {
  return { text: `${readInteger(a, context.region)} phần ${readInteger(b, context.region)}`, isDate: false };
}
