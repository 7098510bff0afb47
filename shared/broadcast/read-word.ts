/** A word as it stands, an abbreviation expanded, a foreign word replaced, a Roman numeral counted; undefined: ask. */
import { isPlaceLetter, readAmbiguous, readPlaceLetter } from './read-ambiguous.ts';
import { readRoman } from './read-roman.ts';
import { wordAfter, type Context, type Reading } from './spoken-context.ts';
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
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const plainWords = new Map<string, boolean>();
const MOST_PLAIN = 20_000;

/** True for the many words that are read as they stand, whatever is around them: decided once a word. */
export function isPlainWord(written: string): boolean {
  const known = plainWords.get(written);
  if (known !== undefined) return known;
  const isPlain =
    written.length > 1 &&
    written === written.toLowerCase() &&
    written !== 'nghìn' &&
    isVietnameseSyllable(written) &&
    findUnit(written) === undefined &&
    !startsForeignPhrase(written);
  if (plainWords.size >= MOST_PLAIN) plainWords.clear();
  plainWords.set(written, isPlain);
  return isPlain;
}

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
  if (written === 'x' && context.tokens[context.index + 1]?.kind === 'number') return 'nhân';
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
  if (isPlaceLetter(written)) return readPlaceLetter(context, written);
  const abbreviation = readAmbiguous(context, written) ?? findAbbreviation(written);
  if (abbreviation !== undefined && !(isVietnameseSyllable(lower) && isAmongCapitals(context))) return abbreviation;
  if (isVietnameseSyllable(lower)) return written;
  if (written === 'C' && followsDegree(context)) return 'xê';
  if (written.length === 1) return /\p{Script=Latin}/u.test(written) ? written : undefined;
  const previous = context.tokens[context.index - 1];
  const isUnit = previous?.kind === 'number' || previous?.text === '/' || isStandaloneUnit(lower);
  const unit = isUnit ? findUnit(written) : undefined;
  return unit ?? findForeignWord(lower) ?? findCompound(written) ?? respelt(written);
}

/** "38 độ C"; a sign between the two is not heard. */
function followsDegree({ tokens, index }: Context): boolean {
  let at = index - 1;
  while (/^[<>×±~≥≤]$/.test(tokens[at]?.text ?? '')) at -= 1;
  return /^(?:độ|°)$/.test(tokens[at]?.text ?? '');
}

/** A line in capitals: "AI LÀ NGƯỜI…" is a question, not a machine. */
function isAmongCapitals(context: Context): boolean {
  return [context.index - 1, context.index + 1].some((index) => {
    const token = context.tokens[index];
    if (token?.kind !== 'word' || token.text.length < 2 || token.text !== token.text.toUpperCase()) return false;
    return findAbbreviation(token.text) === undefined && isVietnameseSyllable(token.text.toLowerCase());
  });
}

const STARTS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;
const DOTTED = new Set([
  'TP',
  'Tp',
  'TX',
  'QL',
  'TL',
  'HL',
  'ĐT',
  'KP',
  'TDP',
  'P',
  'Q',
  'H',
  'X',
  'TT',
  'TS',
  'ThS',
  'BS',
  'GS',
  'PGS',
]);

/** The dot of "TP. Hà Giang" and of "v.v." in mid-sentence ends no sentence. */
function isDotPartOf(context: Context, written: string): boolean {
  const dot = context.tokens[context.index + 1];
  if (dot?.text !== '.' || dot.spaced) return false;
  const next = context.tokens[context.index + 2];
  if (next === undefined) return false;
  if (written === 'v.v') return /^\p{Ll}/u.test(next.text) || next.kind === 'mark';
  return DOTTED.has(written) && STARTS_WITH_CAPITAL_OR_DIGIT.test(next.text);
}
