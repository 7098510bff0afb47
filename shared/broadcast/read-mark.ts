/** Marks: those of the sentence stay, those with a reading are read, all others fall silent. */
import { isCountedNoun, type Context } from './spoken-context.ts';
import { findAbbreviation, findMoneySign, findUnit } from './spoken-dictionary.ts';
import type { Token } from './spoken-token.ts';

export type MarkReading =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'word'; readonly text: string; readonly covers: number }
  | { readonly kind: 'dash' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'silent' };

const SILENT: MarkReading = { kind: 'silent' };
const PAUSE: MarkReading = { kind: 'pause' };
const SENTENCE_MARKS = new Set(['.', ',', ';', ':', '!', '?']);

export function readMark(context: Context): MarkReading {
  const { tokens, index } = context;
  const token = tokens[index];
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  const text = token?.text ?? '';
  if (text === '.' && isInitial(tokens, index)) return SILENT;
  if (text === '.' && isNumberedPart(tokens, index)) return word('chấm');
  if (SENTENCE_MARKS.has(text)) return { kind: 'mark', mark: text };
  if (text.startsWith('..') || text === '…')
    return isInMidSentence(tokens, index) ? PAUSE : { kind: 'mark', mark: '.' };
  const beforeNumber = next?.kind === 'number' && !next.spaced;
  const afterNumber = previous?.kind === 'number';
  switch (text) {
    case './.':
    case '/.':
      return { kind: 'mark', mark: '.' };
    case '-':
      return readDash(context);
    case '/':
      return readSlashMark(tokens, index);
    case '%':
      return word('phần trăm');
    case '‰':
      return word('phần nghìn');
    case '°':
      return next?.text === 'C' ? word('độ xê', 2) : word('độ');
    case '&':
      return word('và');
    case '+':
      if (afterNumber && token?.spaced === false && !beforeNumber) return word('trở lên');
      return beforeNumber || (afterNumber && next?.kind === 'number') ? word('cộng') : PAUSE;
    case '=':
      return next?.kind === 'number' ? word('bằng') : PAUSE;
    case '<':
      return next?.kind === 'number' ? word('dưới') : SILENT;
    case '>':
      return next?.kind === 'number' ? word('trên') : SILENT;
    case '≥':
      return next?.kind === 'number' ? word('lớn hơn hoặc bằng') : SILENT;
    case '≤':
      return next?.kind === 'number' ? word('nhỏ hơn hoặc bằng') : SILENT;
    case '±':
      return next?.kind === 'number' ? word('cộng trừ') : SILENT;
    case '×':
      return next?.kind === 'number' && (afterNumber || previous?.kind === 'word') ? word('nhân') : SILENT;
    case '~':
      return beforeNumber ? word('khoảng') : SILENT;
    case '•':
    case '|':
    case ')':
    case ']':
    case '(':
    case '[':
    case '{':
    case '}':
      return PAUSE;
    default: {
      const money = findMoneySign(text);
      return money !== undefined && afterNumber && !beforeNumber ? word(money) : SILENT;
    }
  }
}

function word(text: string, covers = 1): MarkReading {
  return { kind: 'word', text, covers };
}

/** "chị L.T.H. (45 tuổi)": the dots of a name end no sentence. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous?.kind !== 'word' || !/^\p{Lu}$/u.test(previous.text) || next === undefined) return false;
  if (next.kind === 'word') return !next.spaced && /^\p{Lu}$/u.test(next.text);
  return next.text === '(' || next.text === ',';
}

/** "mục II.3": a number of a part, no end of a sentence. */
function isNumberedPart(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next?.kind !== 'number' || next.spaced || tokens[index]?.spaced === true) return false;
  return (
    previous?.kind === 'word' && /^[A-ZĐ]{1,5}$/.test(previous.text) && findAbbreviation(previous.text) === undefined
  );
}

/** "ma túy…; trộm cắp" and "đánh bạc,… và" go on, "…" before a capital or the end closes the sentence. */
function isInMidSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return next.kind === 'mark' ? /^[,;:.!?…]/.test(next.text) : !/^\p{Lu}/u.test(next.text);
}

const HOURS = new Set(['giờ', 'tháng', 'năm', 'ngày', 'tuổi']);

function readDash(context: Context): MarkReading {
  const { tokens, index } = context;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next === undefined) return SILENT;
  const isNegative =
    next.kind === 'number' && !next.spaced && (previous === undefined || tokens[index]?.spaced === true);
  if (isNegative && /^[%°]$/.test(tokens[index + 2]?.text ?? '')) return word('âm');
  return previous !== undefined && isFromTo(tokens, index, previous, next) ? word('đến') : { kind: 'dash' };
}

/** "5h - 5h30", "2016 - 2021", "30% - 50%", "thứ 2-thứ 6", "20 giờ - 22 giờ". */
function isFromTo(tokens: readonly Token[], index: number, previous: Token, next: Token): boolean {
  const afterNext = tokens[index + 2];
  const beforePrevious = tokens[index - 2];
  if (previous.kind === 'number' && next.kind === 'number') {
    if (isStretch(tokens, index, previous.text, next.text)) return true;
    if (previous.shape === 'withUnit' && next.shape === 'withUnit') return hasSameUnit(previous.text, next.text);
    if (previous.shape !== next.shape) return previous.shape === 'slash' && next.shape === 'date';
    if (previous.shape === 'time' || previous.shape === 'date' || previous.shape === 'slash') return true;
    return isYear(previous.text) && isYear(next.text);
  }
  if (previous.text === '%' && next.kind === 'number') return afterNext?.text === '%';
  if (isSumToSum(tokens, index) || isTimeToTime(tokens, index)) return true;
  if (previous.kind === 'number' && beforePrevious?.kind === 'word') {
    return beforePrevious.text.toLowerCase() === next.text.toLowerCase() && afterNext?.kind === 'number';
  }
  return HOURS.has(previous.text) && next.kind === 'number' && afterNext?.text === previous.text;
}

const SUM_WORDS = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'đồng', 'đ']);

/** "1 triệu - 2 triệu đồng", "5 triệu đồng - 10 triệu đồng". */
function isSumToSum(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  let at = index - 1;
  while (SUM_WORDS.has(tokens[at]?.text ?? '')) at -= 1;
  const isSum = tokens[at]?.kind === 'number' && at < index - 1;
  return isSum && next?.kind === 'number' && SUM_WORDS.has(tokens[index + 2]?.text ?? '');
}

const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** "8h sáng - 5h chiều". */
function isTimeToTime(tokens: readonly Token[], index: number): boolean {
  const from = tokens[index - 2];
  const to = tokens[index + 1];
  if (!PARTS_OF_DAY.has(tokens[index - 1]?.text ?? '') || from?.kind !== 'number' || to?.kind !== 'number')
    return false;
  return from.shape === 'time' && to.shape === 'time';
}

const BEFORE_STRETCHES = new Set('từ khoảng cấp hơn gần dài rộng cao chừng'.split(' '));

/** "gió cấp 6 - 7", "từ 18 - 22 độ", "5 - 7 ngày", "98,5 - 99%": upwards, beside a word that measures or counts. */
function isStretch(tokens: readonly Token[], index: number, from: string, to: string): boolean {
  if (!QUANTITY.test(from) || !QUANTITY.test(to) || valueOf(from) >= valueOf(to)) return false;
  const after = tokens[index + 2]?.text ?? '';
  return (
    BEFORE_STRETCHES.has(tokens[index - 2]?.text.toLowerCase() ?? '') ||
    /^[%°]/.test(after) ||
    isCountedNoun(after.toLowerCase()) ||
    HOURS.has(after) ||
    findUnit(after) !== undefined
  );
}

/** "500.000đ - 1.000.000đ". */
function hasSameUnit(from: string, to: string): boolean {
  return from.replace(/^[\d.,]+/, '') === to.replace(/^[\d.,]+/, '');
}

const QUANTITY = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;

function valueOf(written: string): number {
  return Number(written.replaceAll('.', '').replace(',', '.'));
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}

/** "50.000 đồng/người/tháng": for each; "60 km/h" and "5 lít/100 km": to; between other words it is a breath. */
function readSlashMark(tokens: readonly Token[], index: number): MarkReading {
  const next = tokens[index + 1];
  const previous = tokens[index - 1]?.text ?? '';
  const isSecond = tokens[index - 2]?.text === '/' && isRate(tokens, index - 2);
  if (!isSecond && !isRate(tokens, index)) return PAUSE;
  const isSpeed = /(?:km|m)$/.test(previous) && /^(?:h|s|giờ|giây)$/.test(next?.text ?? '');
  return next !== undefined && !isSpeed && (next.kind === 'word' || findUnit(next.text) !== undefined)
    ? word('mỗi')
    : word('trên');
}

function isRate(tokens: readonly Token[], index: number): boolean {
  if (/^(?:\d.*\D|km|m3|%)$/.test(tokens[index - 1]?.text ?? '')) return true;
  return [2, 3].some(
    (back) => tokens[index - back]?.kind === 'number' && isAllWords(tokens.slice(index - back + 1, index)),
  );
}

function isAllWords(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === 'word');
}
