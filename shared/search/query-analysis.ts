/** Text as the search sees it: documents and queries go through the same steps, so that they can meet. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';

export interface SearchToken {
  /** Without accents, đ as d, lower case: "Đào" → "dao". */
  readonly folded: string;
  /**
   * With accents, but the same wherever the tone mark is written: "hoà" and "hòa" → "hoa_0300".
   * Equal to `folded` for a word without accents.
   */
  readonly exact: string;
  /** Where the word stands in the NFC text. */
  readonly start: number;
  readonly end: number;
}

export interface AnalysedQuery {
  readonly tokens: readonly SearchToken[];
  /** True while the last word may still be being typed. */
  readonly endsInWord: boolean;
}

export const MAX_QUERY_CHARACTERS = 200;
const MAX_QUERY_TOKENS = 24;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Grave, acute, hook above, tilde, dot below: the tones. The other marks make letters of their own: ă, ê, ơ. */
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;
/**
 * Telephone numbers as they are written: 0 with nine or ten digits, +84 or 84 instead of the 0, and 1800/1900 with
 * four to six more; groups may be set apart by a space, a dot or a dash. One token, or "0900.123" would find halves.
 */
const PHONE_NUMBER = /(?<![\p{L}\p{N}])(?:(?:\+?84|0)(?:[ .-]?\d){9,10}|1[89]00(?:[ .-]?\d){4,6})(?![\p{L}\p{N}])/gu;

/** Words of a text, with offsets into `text.normalize('NFC')`. "Gọi 0900.123.456" → goi, 0900123456. */
export function tokenize(text: string): readonly SearchToken[] {
  const normalized = normalizeText(text);
  const tokens: SearchToken[] = [];
  let position = 0;
  for (const match of normalized.matchAll(PHONE_NUMBER)) {
    pushWords(tokens, normalized, position, match.index);
    position = match.index + match[0].length;
    const digits = match[0].replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
    tokens.push({ folded: digits, exact: digits, start: match.index, end: position });
  }
  pushWords(tokens, normalized, position, normalized.length);
  return tokens;
}

/** NFC, with everything that is no text in Unicode's sense replaced: lone surrogates, the NUL that ends SQLite's texts. */
export function normalizeText(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
}

/** The words of what a resident typed. Any text is allowed; of an endless one only the beginning is looked at. */
export function analyseQuery(text: string): AnalysedQuery {
  const shortened = normalizeText(limitQuery(text));
  const tokens = tokenize(shortened).slice(0, MAX_QUERY_TOKENS);
  const last = tokens.at(-1);
  // A number is meant as typed: as a beginning, 113 would also find 1130.
  const endsInWord = last !== undefined && last.end === shortened.trimEnd().length && !/\d/.test(last.folded);
  return { tokens, endsInWord };
}

/** At most 200 characters, never half of one. */
export function limitQuery(text: string): string {
  return Array.from(text.slice(0, MAX_QUERY_CHARACTERS * 2))
    .slice(0, MAX_QUERY_CHARACTERS)
    .join('')
    .toWellFormed();
}

function pushWords(tokens: SearchToken[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const folded = foldWord(match[0]);
    if (folded !== '') tokens.push({ folded, exact: exactKeyOf(match[0]), start, end: start + match[0].length });
  }
}

/** Compatibility forms too, so that "①" and full-width digits are the numbers they mean. */
function foldWord(word: string): string {
  return foldVietnamese(word.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}

function exactKeyOf(word: string): string {
  const decomposed = word.normalize('NFKD').toLowerCase();
  const tones = decomposed.match(TONE_MARK) ?? [];
  const letters = decomposed
    .replace(TONE_MARK, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters + tones.map((tone) => `_0${tone.charCodeAt(0).toString(16)}`).join('');
}
