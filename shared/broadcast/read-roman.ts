/** Letters that are a number, where a word before says so. */
import { parseRoman } from './roman-numerals.ts';
import type { Context } from './spoken-context.ts';
import { readInteger, readOrdinal } from './spoken-numbers.ts';

const ROMAN = /^[IVXLCDM]+$/;
const COUNTED_IN_ROMAN = new Set(
  (
    'khóa khoá quý loại chương phần mục kỷ kỳ tập quyển bậc hạng cấp nhóm vùng đợt vòng thứ nghị lục bảng mẫu khu ' +
    'đoạn đảng điều tiểu'
  ).split(' '),
);
const ROMAN_JOINTS = new Set([',', '-', 'và', 'đến', 'hoặc']);

/** "khóa XV", "quý I và II", "lần thứ I"; a numeral that numbers a line, "II. …". */
export function readRoman(context: Context, written: string): string | undefined {
  if (!ROMAN.test(written)) return undefined;
  const value = parseRoman(written);
  if (value === undefined) return undefined;
  const counted = findCountedBefore(context);
  if (counted === 'thứ') return readOrdinal(String(value), context.region);
  const numbersTheLine = isFirstWord(context) && /^[./):…-]/.test(context.tokens[context.index + 1]?.text ?? '');
  return counted !== undefined || numbersTheLine ? readInteger(String(value), context.region) : undefined;
}

function isFirstWord({ tokens, index }: Context): boolean {
  return index < 4 && tokens.slice(0, index).every((token) => token.kind === 'mark');
}

function findCountedBefore(context: Context): string | undefined {
  for (let index = context.index - 1; index >= Math.max(0, context.index - 6); index -= 1) {
    const token = context.tokens[index];
    if (token === undefined) return undefined;
    const lower = token.text.toLowerCase();
    if (COUNTED_IN_ROMAN.has(lower)) return lower;
    // A congress is counted, a society is not.
    if (lower === 'hội') return context.tokens[index - 1]?.text.toLowerCase() === 'đại' ? lower : undefined;
    if (!ROMAN_JOINTS.has(lower) && !ROMAN.test(token.text)) return undefined;
  }
  return undefined;
}
