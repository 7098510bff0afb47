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
import { readDigits, readInteger, readOrdinal } from './spoken-numbers.ts';

const DATE_WORDS = new Set('ngày dịp sáng trưa chiều tối đêm hôm lễ mùng mồng vào khuya rạng nhân'.split(' '));
const MAYBE_DATE_WORDS = new Set(
  'từ đến tới trước sau hết qua mừng niệm hội tết chót cuối hạn nhi lịch viên nam pccc cnch sinh cn'.split(' '),
);
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
  if (date && (continuesList(context, 'date') || endsListOfDays(context) || isDayOfCalendar(after))) return date;
  const isQuantity = isCountedNoun(after);
  if (date && !isQuantity && !DIVIDED.has(after) && isLikelyDate(context, a, b)) return date;
  if (before === 'thứ') return rank(context, a, b);
  if (before === 'lệ') return scale(context, a, b);
  if (
    isAroundTheClock(a, b) ||
    before === 'nhà' ||
    before === 'lớp' ||
    isHouseNumber(context) ||
    before === 'ngõ' ||
    before === 'hẻm'
  )
    return over(context, a, b);
  if (a === '1' && b === '2' && PERIODS.has(after)) return partOf(context, a, b);
  if (isShare(a, b) && (DIVIDED.has(after) || (SHARE_WORDS.has(before) && !isQuantity))) return partOf(context, a, b);
  if (isQuantity || (!date && !isDayAndMonth(b, a)) || (!date && after !== '')) return over(context, a, b);
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
  if (NUMBERED_IN_YEAR.has(wordBefore(context))) {
    return { text: `${readInteger(a, context.region)} ${readYear(year, context.region)}`, isDate: false };
  }
  if (Number(year) - Number(a) === 1) return yearsText(context, a, year);
  if (month === undefined) return undefined;
  return { text: wordBefore(context) === 'tháng' ? month : `tháng ${month}`, isDate: true };
}

/** "đợt 2/2026", "số 15/2026": counted within a year, no month. */
const NUMBERED_IN_YEAR = new Set(['số', 'kỳ', 'đợt', 'lần', 'tập', 'khóa']);
const PERIODS = new Set(['ngày', 'tháng', 'năm', 'giờ', 'buổi', 'tuần']);

/** "năm học 2025/2026". */
function yearsText({ region }: Context, from: string, to: string): SlashText {
  return { text: `${readInteger(from, region)} đến ${readInteger(to, region)}`, isDate: false };
}

/** "10/3 âm lịch", "31/12 hằng năm". */
function isDayOfCalendar(after: string): boolean {
  return after === 'âm' || after === 'dương' || after === 'hằng' || after === 'hàng';
}

const DAY_STARTS = new Set(['ngày', 'tối', 'đêm', 'chiều']);
const JOINS_DAYS = new Set([',', 'và', 'đến', '-', 'rạng', 'sáng']);

/** "ngày 15 và 16/8", "các ngày 15, 16, 17/8": only whole numbers of days stand between "ngày" and the date. */
function endsListOfDays({ tokens, index }: Context): boolean {
  let days = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (days > 0 && DAY_STARTS.has(token.text.toLowerCase())) return true;
    if (token.kind === 'number' && /^\d{1,2}$/.test(token.text)) days += 1;
    else if (!JOINS_DAYS.has(token.text)) return false;
  }
  return false;
}

/** "xếp thứ 5/12". */
function rank(context: Context, a: string, b: string): SlashText {
  return { text: `${readOrdinal(a, context.region)} trên ${readInteger(b, context.region)}`, isDate: false };
}

/** "tỷ lệ 7/10" is a share of cases, "tỷ lệ 1/500" the scale of a map. */
function scale(context: Context, a: string, b: string): SlashText {
  return a === '1' && b.length > 2 ? partOf(context, a, b) : over(context, a, b);
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
