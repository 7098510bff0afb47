/** Numbers that are dialled are read digit by digit; the words around them say so. */
import { isDocumentType } from './read-legal-code.ts';
import { continuesList, isCountedNoun, wordAfter, wordBefore, type Context, type Reading } from './spoken-context.ts';
import { readDigits } from './spoken-numbers.ts';

/** Words that announce a number to dial or an account; the walk back skips the fillers. */
const ANNOUNCING = new Set(
  'gọi hotline nhắn bấm thoại máy nóng đài sđt đt stk khoản zalo viber quay alo a-lô cảnh fax cccd cmnd otp'.split(' '),
);
const FILLERS = new Set(
  'số đầu ngay đến tới cho qua vào theo hoặc và về các tin nhắn điện lại trực ban sát cứu hỏa cấp miễn phí 24/24 là địa chỉ khẩn cấp'.split(
    ' ',
  ),
);
/** "cấp cứu 115", "cứu hỏa 114", "phản ứng nhanh 113". */
const SERVICES = new Set(['cứu', 'hỏa', 'hoả', 'cháy', 'nhanh', 'sát']);
const HOTLINES = new Set(['111', '112', '113', '114', '115', '1022']);
const SKIPPED_MARKS = new Set([':', ',', '(', ')']);
const STEPS_BACK = 6;

export function isDialled(context: Context): boolean {
  if (isCountedNoun(wordAfter(context))) return false;
  return isAnnounced(context) || continuesList(context, 'phone') || isNamedHotline(context);
}

const STREETS = new Set(['đường', 'phố', 'ngõ', 'hẻm', 'kiệt', 'quốc', 'tỉnh', 'khu', 'tổ', 'thôn', 'ấp']);

/** "các số 113, 114": known hotlines after "số", where neither a street nor a document is meant. */
function isNamedHotline(context: Context): boolean {
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
      return lower === '+' && context.tokens[context.index - step + 1]?.text.startsWith('84') === true;
    }
    if (step === 1 && HOTLINES.has(text) && SERVICES.has(lower)) return true;
    if (ANNOUNCING.has(lower)) return true;
    if (!FILLERS.has(lower) && token.kind !== 'number') return false;
  }
  return false;
}

/** A telephone number written with spaces, from this token on: "0912 345 678", "1800 1091". */
export function readSpacedPhone(context: Context): Reading | undefined {
  const first = context.tokens[context.index]?.text ?? '';
  if (!/^(?:0\d{1,4}|1[89]00)$/.test(first)) return undefined;
  const groups = [first];
  let total = first.length;
  for (let next = context.index + 1; total < 11; next += 1) {
    const token = context.tokens[next];
    if (token?.kind !== 'number' || token.shape !== 'integer' || !token.spaced || total + token.text.length > 11) break;
    groups.push(token.text);
    total += token.text.length;
  }
  if (groups.length < 2 || total < 8) return undefined;
  return { text: groups.map(readDigits).join(', '), covers: groups.length, meaning: 'phone' };
}

/** Long numbers get a breath between their groups: as written, else 4-3-3. */
export function readPhoneGroups(written: string): string {
  const groups = written.split(/[.\- ]/);
  if (groups.length > 1) return groups.map(readDigits).join(', ');
  if (written.length < 9) return readDigits(written);
  return (written.match(/^\d{4}|\d{1,3}/g) ?? [written]).map(readDigits).join(', ');
}
