/** Brackets lose their marks and keep their words, but for those that only repeat or compare. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { findAbbreviation, findCompound } from './spoken-dictionary.ts';
import { isAddress, type Token } from './spoken-token.ts';

const LONGEST_BRACKET = 80;
const LONGEST_LOOK_BACK = 14;

/** The index of the closing bracket, or `undefined` where there is none near. */
export function findClosing(tokens: readonly Token[], open: number): number | undefined {
  const closing = tokens[open]?.text === '[' ? ']' : ')';
  const last = Math.min(tokens.length, open + LONGEST_BRACKET);
  for (let index = open + 1; index < last; index += 1) if (tokens[index]?.text === closing) return index;
  return undefined;
}

/** True for a bracket that is not read: it repeats what was just named, gives this period and the last, a time zone or a credit. */
export function isLeftOut(tokens: readonly Token[], open: number, close: number): boolean {
  const inside = tokens.slice(open + 1, close);
  if (inside.length === 0) return true;
  return (
    isTimeZone(inside) ||
    isOnlyAddress(inside) ||
    isCredit(inside) ||
    isPeriodComparison(tokens, open, inside) ||
    repeats(tokens, open, inside)
  );
}

/** "(ví dụ: vneid-gov[.]com)": without the address nothing is left to say. */
function isOnlyAddress(inside: readonly Token[]): boolean {
  return inside.some(isAddress) && inside.filter((token) => token.kind !== 'mark').length <= 3;
}

function isTimeZone(inside: readonly Token[]): boolean {
  return inside.some((token) => /^(?:GMT|UTC)/.test(token.text));
}

function isCredit(inside: readonly Token[]): boolean {
  const first = inside[0]?.text.toLowerCase();
  const second = inside[1]?.text.toLowerCase();
  if (first === 'ảnh') return second === ':' || second === 'minh';
  return first === 'nguồn' && (second === ':' || second === 'ảnh');
}

const COMPARING = new Set(['tăng', 'giảm', 'bằng', 'so']);

/** "giảm 15 vụ (206/113 vụ)": the listener has heard the change. */
function isPeriodComparison(tokens: readonly Token[], open: number, inside: readonly Token[]): boolean {
  const [first] = inside;
  if (first?.kind !== 'number' || first.shape !== 'slash' || inside.length > 4) return false;
  for (let index = open - 1; index >= Math.max(0, open - LONGEST_LOOK_BACK); index -= 1) {
    const text = tokens[index]?.text.toLowerCase() ?? '';
    if (text === '.' || text === ';') return false;
    if (COMPARING.has(text)) return true;
  }
  return false;
}

/** "phòng, chống tội phạm (PCTP)" and "UBND (Ủy ban nhân dân)". */
function repeats(tokens: readonly Token[], open: number, inside: readonly Token[]): boolean {
  const said = expand(inside);
  const before = expand(tokens.slice(Math.max(0, open - LONGEST_LOOK_BACK), open));
  return said.length > 0 && before.endsWith(` ${said.trim()} `);
}

function expand(tokens: readonly Token[]): string {
  const words = tokens
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => findAbbreviation(token.text) ?? findCompound(token.text) ?? token.text);
  return words.length === 0
    ? ''
    : ` ${foldVietnamese(words.join(' '))
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()} `;
}

/**
 * An abbreviation that the text itself explains: after "tự quản liên kết (TQLK)" the letters are known for the rest
 * of the line. The words before must begin with exactly these letters.
 */
export function findExplained(
  tokens: readonly Token[],
  open: number,
  close: number,
): { readonly abbreviation: string; readonly meaning: string } | undefined {
  const abbreviation = tokens[open + 1]?.text ?? '';
  if (close !== open + 2 || !/^\p{Lu}{2,10}$/u.test(abbreviation)) return undefined;
  const letters = Array.from(abbreviation);
  const words: string[] = [];
  for (let index = open - 1; index >= 0 && words.length < letters.length; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'word') words.unshift(token.text);
    else if (token?.kind !== 'mark' || !/^[,&-]$/.test(token.text)) return undefined;
  }
  const fits = words.length === letters.length && words.every((word, index) => initialOf(word) === letters[index]);
  return fits ? { abbreviation, meaning: words.join(' ') } : undefined;
}

/** "Ủy" begins with U, "đội" with Đ. */
function initialOf(word: string): string {
  const first = word.slice(0, 1).toUpperCase();
  return first === 'Đ' ? first : foldVietnamese(first).toUpperCase();
}
