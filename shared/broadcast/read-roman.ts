/** Letters that are a number, where a word before says so. */
import { parseRoman } from './roman-numerals.ts';
import type { Context } from './spoken-context.ts';
import { isAddress } from './spoken-token.ts';
import { readInteger, readOrdinal } from './spoken-numbers.ts';

/** Alone, C, D, L and M are letters: "hạng C", "khu D". */
const ROMAN = /^(?:[IVX]|[IVXLCDM]{2,})$/;
const COUNTED_IN_ROMAN = new Set(
  (
    'tk khóa khoá quý loại chương phần mục kỷ kỳ tập quyển bậc hạng cấp nhóm vùng đợt vòng thứ nghị lục bảng mẫu khu ' +
    'đoạn đảng điều tiểu độ động vực thời'
  ).split(' '),
);
/** Words and marks that join; those marks become a breath, and the numeral stays one when it is read again. */
const ROMAN_JOINTS = new Set([
  ',',
  '-',
  'và',
  'đến',
  'hoặc',
  ...'= + ( ) [ ] { } • | / & ~ < > × ± ≥ ≤ $ € £ ¥ ₫'.split(' '),
]);

/** "khóa XV", "quý I và II", "lần thứ I"; a numeral that numbers a line, "II. …". */
export function readRoman(context: Context, written: string): string | undefined {
  if (!ROMAN.test(written)) return undefined;
  const value = parseRoman(written);
  if (value === undefined) return undefined;
  const counted = findCountedBefore(context);
  if (counted === 'thứ') return readOrdinal(String(value), context.region);
  // "X. Hòa Bình" may be a commune.
  const numbersTheLine = written !== 'X' && isFirstWord(context) && /^[./):…-]/.test(nextHeard(context));
  return counted !== undefined || numbersTheLine ? readInteger(String(value), context.region) : undefined;
}

/** The next token that leaves a trace in what is read. */
function nextHeard({ tokens, index }: Context): string {
  return tokens.slice(index + 1).find((token) => !/^[<>×±~≥≤]$/.test(token.text) && !isAddress(token))?.text ?? '';
}

function isFirstWord({ tokens, index }: Context): boolean {
  return index < 4 && tokens.slice(0, index).every((token) => token.kind === 'mark');
}

function findCountedBefore(context: Context): string | undefined {
  for (let index = context.index - 1; index >= Math.max(0, context.index - 6); index -= 1) {
    const token = context.tokens[index];
    if (token === undefined) return undefined;
    const lower = token.text.toLowerCase();
    if (lower === '°') return 'độ';
    if (COUNTED_IN_ROMAN.has(lower)) return lower;
    // A congress is counted, a society is not.
    if (lower === 'hội') return context.tokens[index - 1]?.text.toLowerCase() === 'đại' ? lower : undefined;
    if (!ROMAN_JOINTS.has(lower) && !ROMAN.test(token.text)) return undefined;
  }
  return undefined;
}
