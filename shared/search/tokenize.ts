/** Words of a text with the place where they stand; numbers that are one number stay one word. */
import { wordKeysOf, type WordKeys } from './word-keys.ts';

export interface SearchToken extends WordKeys {
  /** Where the word stands in the NFC text. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/**
 * Telephone numbers as they are written: 0 with nine or ten digits, +84 or 84 instead of the 0, and 1800/1900 with
 * four to six more; groups may be set apart by a space, a dot, a dash or the bracket of an area code.
 */
const PHONE = /(?<![\p{L}\p{N}])(?:(?:\(?\+?84|\(?0)(?:[ .)-]{0,2}\d){9,10}|1[89]00(?:[ .-]?\d){4,6})(?![\p{L}\p{N}])/u;
/** Accounts, cards, amounts: groups of digits with one mark between them. */
const GROUPED = /(?<![\p{L}\p{N}.,])\d{1,6}(?:([ .-])\d{2,6})(?:\1\d{2,6})*(?![\p{L}\p{N}])/u;
const NUMBER = new RegExp(`${PHONE.source}|${GROUPED.source}`, 'gu');
const EMERGENCY = /^11[1-5]$/;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/;
const SHORTEST_ACCOUNT_DIGITS = 8;

/** Words of a text, with offsets into `normalizeText(text)`. "Gọi 0900.123.456" → goi, 0900123456. */
export function tokenize(text: string): readonly SearchToken[] {
  return tokenizeWith(text, wordKeysOf);
}

/** The same with a way of one's own to the keys, for indexing many texts with the same words. */
export function tokenizeWith(text: string, keysOf: (word: string) => WordKeys): readonly SearchToken[] {
  const normalized = normalizeText(text);
  const tokens: SearchToken[] = [];
  const pushWords = (from: number, to: number): void => {
    for (const match of normalized.slice(from, to).matchAll(WORD)) {
      const { folded, exact } = keysOf(match[0]);
      const start = from + match.index;
      if (folded !== '') tokens.push({ folded, exact, start, end: start + match[0].length });
    }
  };
  let position = 0;
  for (const match of normalized.matchAll(NUMBER)) {
    const digits = findOneNumber(match[0]);
    if (digits === undefined) continue;
    pushWords(position, match.index);
    position = match.index + match[0].length;
    tokens.push({ folded: digits, exact: digits, start: match.index, end: position });
  }
  pushWords(position, normalized.length);
  return tokens;
}

/** NFC, with everything that is no text in Unicode's sense replaced: lone surrogates, the NUL that ends SQLite's texts. */
export function normalizeText(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
}

export function isNumberKey(folded: string): boolean {
  return /^\p{N}+$/u.test(folded);
}

/** The digits of a telephone number or account; undefined for dates, years and several numbers in a row. */
function findOneNumber(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  const phone = PHONE.exec(written);
  if (phone?.[0].length === written.length) return digits.replace(/^84(?=\d{9,10}$)/, '0');
  if (digits.length < SHORTEST_ACCOUNT_DIGITS || DATE.test(written)) return undefined;
  const groups = written.split(/[ .-]/);
  return groups.some((group) => EMERGENCY.test(group)) || groups.every((group) => YEAR.test(group))
    ? undefined
    : digits;
}
