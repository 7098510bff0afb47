/** Numbers that are dialled are read digit by digit; the words around them say so. */
import { isDocumentType } from './read-legal-code.ts';
import {
  continuesList,
  isCountedNoun,
  twoWordsBefore,
  wordAfter,
  wordBefore,
  type Context,
  type Reading,
} from './spoken-context.ts';
import { readDigits } from './spoken-numbers.ts';

/** Words that announce a number to dial or an account; the walk back skips the fillers. */
const ANNOUNCING = new Set(
  'gọi hotline nhắn bấm soạn thoại máy nóng đài sđt đt stk tk khoản zalo viber quay alo a-lô cảnh fax cước cccd cmnd otp'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  'số đầu ngay đến tới cho qua vào theo hoặc và về các tin nhắn điện lại trực ban sát cứu hỏa cấp miễn phí 24/24 là địa chỉ khẩn cấp gửi từ'.split(
    ' ',
  ),
);
/** "cấp cứu 115", "cứu hỏa 114", "phản ứng nhanh 113". */
const SERVICES = new Set(['cứu', 'hỏa', 'hoả', 'cháy', 'nhanh', 'sát']);
const HOTLINES = new Set(['111', '112', '113', '114', '115', '156', '198', '1022', '5656', '9090']);
const SKIPPED_MARKS = new Set([':', ',', '(', ')']);
const STEPS_BACK = 6;

export function isDialled(context: Context): boolean {
  const text = context.tokens[context.index]?.text ?? '';
  if (/^[2-9]\d{2}$/.test(text) && context.tokens[context.index - 1]?.text === 'ĐT') return false;
  if (isCountedNoun(wordAfter(context)) || (/^\d{1,2}$/.test(text) && !isCountryCode(context))) return false;
  if (/^[1-9]\d{2,5}$/.test(text) && !HOTLINES.has(text) && !endsHere(context)) return false;
  return isAnnounced(context) || continuesList(context, 'phone') || isNamedHotline(context);
}

/** "+84". */
function isCountryCode({ tokens, index }: Context): boolean {
  return tokens[index]?.text === '84' && tokens[index - 1]?.text === '+';
}

/** What may stand behind a short number that is dialled; before anything else it may be a quantity. */
const AFTER_DIALLED = new Set(
  'để hoặc và hay ngay khi nếu của là có được từ trong tại với theo gửi báo bấm miễn nội hoàn 24/24 trực'.split(' '),
);

function endsHere(context: Context): boolean {
  const next = context.tokens[context.index + 1];
  return next === undefined || next.kind !== 'word' || AFTER_DIALLED.has(next.text.toLowerCase());
}

/** Nothing but numbers to dial: "113, 114"; or a list that explains them: "111 - Tổng đài …". */
function isAlone({ tokens, index }: Context): boolean {
  if (HOTLINES.has(tokens[index]?.text ?? '') && /^[-:]$/.test(tokens[index + 1]?.text ?? '')) return true;
  return tokens.every(({ kind, text }) => kind === 'mark' || HOTLINES.has(text));
}

const STREETS = new Set(['đường', 'phố', 'ngõ', 'hẻm', 'kiệt', 'quốc', 'tỉnh', 'khu', 'tổ', 'thôn', 'ấp']);

/** "các số 113, 114": known hotlines after "số", where neither a street nor a document is meant. */
function isNamedHotline(context: Context): boolean {
  if (context.index === 0) return isAlone(context);
  if (wordBefore(context) !== 'số' || !HOTLINES.has(context.tokens[context.index]?.text ?? '')) return false;
  const next = context.tokens[context.index + 1];
  const isAddress = next?.kind === 'word' && (STREETS.has(next.text.toLowerCase()) || /^\p{Lu}/u.test(next.text));
  return !isAddress && !isDocumentType(context);
}

function isAnnounced(context: Context): boolean {
  const text = context.tokens[context.index]?.text ?? '';
  for (let step = 1; step <= STEPS_BACK; step += 1) {
    const token = context.tokens[context.index - step];
    if (token === undefined) return false;
    const lower = token.text.toLowerCase();
    if (token.kind === 'mark') {
      if (SKIPPED_MARKS.has(lower)) continue;
      if (lower !== '+') return false;
      if (context.tokens[context.index - step + 1]?.text.startsWith('84') === true) return true;
      continue;
    }
    if (step === 1 && HOTLINES.has(text) && (SERVICES.has(lower) || isForce(context))) return true;
    if (ANNOUNCING.has(lower) || isNumberOf(context, step, lower)) return true;
    if (!FILLERS.has(lower) && token.kind !== 'number') return false;
  }
  return false;
}

/** "lực lượng 113", "số khẩn cấp 113". */
function isForce(context: Context): boolean {
  return endsHere(context) && ['lực lượng', 'khẩn cấp'].includes(twoWordsBefore(context));
}

/** "đầu số 024", "mã số 4567", and "gửi 8079" as the number a message goes to. */
function isNumberOf(context: Context, step: number, lower: string): boolean {
  const next = context.tokens[context.index - step + 1]?.text.toLowerCase();
  if (lower === 'đầu' || lower === 'mã') return next === 'số';
  return lower === 'gửi' && step === 1 && /^\d{4}$/.test(context.tokens[context.index]?.text ?? '');
}

/** A telephone number written with spaces, from this token on: "0912 345 678", "1800 1091", "(0298) 000 1234". */
export function readSpacedPhone(context: Context): Reading | undefined {
  const first = context.tokens[context.index]?.text ?? '';
  const isAbroad = context.tokens[context.index - 1]?.text === '+' && first.startsWith('84');
  if (!isAbroad && !/^(?:0\d{1,4}|1[89]00)$/.test(first)) return undefined;
  const afterArea = isInBrackets(context) ? 1 : 0;
  const groups = [first];
  let covers = 1;
  for (let next = context.index + 1 + afterArea; ; next += 1) {
    const token = context.tokens[next];
    const isNear = token?.spaced === true || (afterArea === 1 && covers === 1);
    if (token?.kind !== 'number' || !isNear || !(token.shape === 'integer' || token.shape === 'grouped')) break;
    const parts = token.text.split('.');
    if (digitsIn([...groups, ...parts]) > 11) break;
    groups.push(...parts);
    covers = next - context.index + 1;
  }
  return covers > 1 && digitsIn(groups) >= 8 ? spacedPhone(groups, covers) : undefined;
}

function digitsIn(groups: readonly string[]): number {
  return groups.join('').length;
}

function spacedPhone(groups: readonly string[], covers: number): Reading {
  return { text: groups.map(readDigits).join(', '), covers, meaning: 'phone' };
}

/** The area in brackets: "(0298)". */
function isInBrackets({ tokens, index }: Context): boolean {
  return tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')';
}

/** Long numbers get a breath between their groups: as written, else 4-3-3. */
export function readPhoneGroups(written: string): string {
  const groups = written.split(/[.\- ]/);
  if (groups.length > 1) return groups.map(readDigits).join(', ');
  return breathe(written).map(readDigits).join(', ');
}

/** Where a reader breathes in a long number: 0912|345|678 as 4-3-3, 11 digits 4-3-4, others by threes or fours. */
function breathe(digits: string): readonly string[] {
  const { length } = digits;
  if (length < 9) return [digits];
  if (length === 10) return [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)];
  if (length === 11) return [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)];
  return digits.match(length % 3 === 0 ? /\d{3}/g : /\d{4}(?=\d{2})|\d{2,5}/g) ?? [digits];
}
