/** A word as it stands, an abbreviation expanded, a foreign word replaced, a Roman numeral counted; undefined: ask. */
import { findDocumentType } from './read-legal-code.ts';
import { parseRoman } from './roman-numerals.ts';
import { wordAfter, wordBefore, type Context, type Reading } from './spoken-context.ts';
import {
  findAbbreviation,
  findCompound,
  findForeignPhrase,
  findForeignWord,
  findUnit,
  isRespeltWord,
  isStandaloneUnit,
  startsForeignPhrase,
} from './spoken-dictionary.ts';
import { readInteger, readOrdinal } from './spoken-numbers.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** `learned`: abbreviations that this very text explained in brackets. */
export function readWord(context: Context, written: string, learned: ReadonlyMap<string, string>): Reading | undefined {
  const lower = written.toLowerCase();
  const phrase = startsForeignPhrase(lower) ? findForeignPhrase(lower, wordAfter(context)) : undefined;
  if (phrase !== undefined) return { text: phrase, covers: 2 };
  const text =
    written === lower
      ? readLowerCase(context, written)
      : (learned.get(written) ?? readWithCapitals(context, written, lower));
  if (text === undefined) return undefined;
  return { text, covers: text !== written && isDotPartOf(context, written) ? 2 : 1 };
}

function readLowerCase(context: Context, written: string): string | undefined {
  const previous = context.tokens[context.index - 1];
  const isAfterNumber = previous?.kind === 'number' || previous?.text === '/';
  const unit = isAfterNumber || isStandaloneUnit(written) ? findUnit(written) : undefined;
  if (unit !== undefined) return unit;
  if (context.region === 'south' && isAfterNumber && written === 'nghìn') return 'ngàn';
  if (isVietnameseSyllable(written)) return written;
  if (written.length === 1) return /\p{Script=Latin}/u.test(written) ? written : undefined;
  return findForeignWord(written) ?? findAbbreviation(written) ?? findCompound(written) ?? respelt(written);
}

function respelt(written: string): string | undefined {
  return isRespeltWord(written) ? written : undefined;
}

function readWithCapitals(context: Context, written: string, lower: string): string | undefined {
  const roman = readRoman(context, written);
  if (roman !== undefined) return roman;
  const abbreviation = readAmbiguous(context, written) ?? findAbbreviation(written);
  if (abbreviation !== undefined && !(isVietnameseSyllable(lower) && isAmongCapitals(context))) return abbreviation;
  if (isVietnameseSyllable(lower)) return written;
  if (written.length === 1) return /\p{Script=Latin}/u.test(written) ? written : undefined;
  const unit = context.tokens[context.index - 1]?.kind === 'number' ? findUnit(written) : undefined;
  return unit ?? findForeignWord(lower) ?? findCompound(written) ?? respelt(written);
}

const PEOPLE_OF_GOVERNMENT = new Set(['của', 'tướng', 'phòng', 'trình']);
const STARTS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

/** Abbreviations with several meanings, told apart by what stands beside them. */
function readAmbiguous(context: Context, written: string): string | undefined {
  const next = context.tokens[context.index + 1];
  const beforeNumber =
    next?.kind === 'number' || (next?.text === 'số' && context.tokens[context.index + 2]?.kind === 'number');
  const named = next?.text === '.' ? context.tokens[context.index + 2] : next;
  const beforeName = named !== undefined && STARTS_WITH_CAPITAL_OR_DIGIT.test(named.text);
  switch (written) {
    case 'CP':
      if (wordBefore(context) === 'ty' || wordBefore(context) === 'hàng') return 'cổ phần';
      return PEOPLE_OF_GOVERNMENT.has(wordBefore(context)) ? 'Chính phủ' : undefined;
    case 'CA':
      return 'công an';
    case 'P':
      return beforeName ? 'phường' : undefined;
    case 'Q':
      return beforeName ? 'quận' : undefined;
    case 'H':
      return beforeName && next?.text === '.' ? 'huyện' : undefined;
    case 'X':
      return beforeName && next?.text === '.' ? 'xã' : undefined;
    case 'TT':
      if (beforeNumber) return 'Thông tư';
      return beforeName ? 'thị trấn' : undefined;
    case 'ĐT':
      return beforeNumber || next?.text === ':' ? 'điện thoại' : undefined;
    default:
      return beforeNumber ? findDocumentType(written) : undefined;
  }
}

/** A line in capitals: "AI LÀ NGƯỜI…" is a question, not a machine. */
function isAmongCapitals(context: Context): boolean {
  return [context.index - 1, context.index + 1].some((index) => {
    const token = context.tokens[index];
    if (token?.kind !== 'word' || token.text.length < 2 || token.text !== token.text.toUpperCase()) return false;
    return findAbbreviation(token.text) === undefined && isVietnameseSyllable(token.text.toLowerCase());
  });
}

const ROMAN = /^[IVXLCDM]+$/;
const COUNTED_IN_ROMAN = new Set(
  (
    'khóa khoá quý loại chương phần mục kỷ kỳ tập quyển bậc hạng cấp nhóm vùng đợt vòng thứ hội nghị lục bảng mẫu khu ' +
    'đoạn đảng điều tiểu'
  ).split(' '),
);
const ROMAN_JOINTS = new Set([',', '-', 'và', 'đến', 'hoặc']);

/** "khóa XV", "quý I và II", "lần thứ I"; a numeral that numbers a line, "II. …". */
function readRoman(context: Context, written: string): string | undefined {
  if (!ROMAN.test(written)) return undefined;
  const value = parseRoman(written);
  if (value === undefined) return undefined;
  const counted = findCountedBefore(context);
  if (counted === 'thứ') return readOrdinal(String(value), context.region);
  const numbersTheLine =
    context.index === 0 && /^[./)]$/.test(context.tokens[1]?.text ?? '') && context.tokens.length > 2;
  return counted !== undefined || numbersTheLine ? readInteger(String(value), context.region) : undefined;
}

function findCountedBefore(context: Context): string | undefined {
  for (let index = context.index - 1; index >= Math.max(0, context.index - 6); index -= 1) {
    const token = context.tokens[index];
    if (token === undefined) return undefined;
    const lower = token.text.toLowerCase();
    if (COUNTED_IN_ROMAN.has(lower)) return lower;
    if (!ROMAN_JOINTS.has(lower) && !ROMAN.test(token.text)) return undefined;
  }
  return undefined;
}

const DOTTED = new Set(['TP', 'Tp', 'TX', 'P', 'Q', 'H', 'X', 'TT', 'TS', 'ThS', 'BS', 'GS', 'PGS']);

/** The dot of "TP. Hà Giang" and of "v.v." in mid-sentence ends no sentence. */
function isDotPartOf(context: Context, written: string): boolean {
  const dot = context.tokens[context.index + 1];
  if (dot?.text !== '.' || dot.spaced) return false;
  const next = context.tokens[context.index + 2];
  if (next === undefined) return false;
  if (written === 'v.v') return /^\p{Ll}/u.test(next.text) || next.kind === 'mark';
  return DOTTED.has(written) && STARTS_WITH_CAPITAL_OR_DIGIT.test(next.text);
}
