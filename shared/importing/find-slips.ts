/** Syllables Vietnamese does not know, words one letter away from a word of the trade, words written twice. */
import { CONNECTING, FREQUENT, LOANWORDS, REDUPLICATIONS, TITLES } from './everyday-word-table.ts';
import { isOneSlipApart, isToneLost } from './slip-distance.ts';
import type { CompoundTable } from './vietnamese-compounds.ts';
import type { SyllableTable } from './vietnamese-syllables.ts';

export interface Slip {
  readonly text: string;
  readonly suggestion: string;
  readonly start: number;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

export interface SpellingTables {
  readonly syllables: SyllableTable;
  readonly compounds: CompoundTable;
}

export function findSlips(text: string, tables: SpellingTables): readonly Slip[] {
  const words = wordsOf(text);
  const slips: Slip[] = [];
  let index = 0;
  while (index < words.length) {
    const found =
      brokenCompoundAt(words, index, tables.compounds) ??
      slippedCompoundAt(words, index, tables) ??
      doubledWordAt(words, index, tables.compounds) ??
      brokenSyllableAt(words, index, tables);
    if (found)
      slips.push({ text: text.slice(found.start, found.end), suggestion: found.suggestion, start: found.start });
    index += found?.words ?? 1;
  }
  return slips;
}

interface FoundSlip {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
  readonly words: number;
}

function wordsOf(text: string): readonly Word[] {
  let previousEnd = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const start = match.index;
    const word = {
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end: start + match[0].length,
      gap: text.slice(previousEnd, start),
    };
    previousEnd = word.end;
    return word;
  });
}

/** "cố, ý gây": a comma inside a word that nothing can stand inside. */
function brokenCompoundAt(words: readonly Word[], index: number, compounds: CompoundTable): FoundSlip | undefined {
  const [first, second, third] = words.slice(index, index + 3);
  if (!first || !second || !/^\s*,\s*$/u.test(second.gap) || !compounds.has(first.lower, second.lower))
    return undefined;
  if (compounds.standsAlone(first.lower) || compounds.standsAlone(second.lower)) return undefined;
  const before = words[index - 1];
  if (before && first.gap === ' ' && compounds.has(before.lower, first.lower)) return undefined;
  if (third && third.gap === ' ' && compounds.has(second.lower, third.lower)) return undefined;
  return { start: first.start, end: second.end, suggestion: `${first.text} ${second.text}`, words: 2 };
}

/** "quan tân" beside the compound "quan tâm", unless its syllables belong to the words before or after. */
function slippedCompoundAt(
  words: readonly Word[],
  index: number,
  { compounds }: SpellingTables,
): FoundSlip | undefined {
  const [first, second, third] = words.slice(index, index + 3);
  if (!first || !second || second.gap !== ' ' || !isPlainWord(second.text) || !/^\p{L}\p{Ll}*$/u.test(first.text))
    return undefined;
  const isWord = (a: Word, b: Word): boolean =>
    compounds.has(a.lower, b.lower) || compounds.isGoodPair(a.lower, b.lower);
  if (isWord(first, second)) return undefined;
  const before = words[index - 1];
  if (before && first.gap === ' ' && (isWord(before, first) || isInName(before, first))) return undefined;
  if (third && third.gap === ' ' && isWord(second, third)) return undefined;
  const meant = compounds
    .listSharing(first.lower, second.lower)
    .find(([a, b]) => isSlipOf(a, first.lower, b, compounds) && isSlipOf(b, second.lower, a, compounds));
  if (!meant) return undefined;
  return { start: first.start, end: second.end, suggestion: withCaseOf(first.text, meant.join(' ')), words: 2 };
}

/** "anh Lộc lập biên bản", "Nguyễn Thế Phong trao quà": the last syllable of a name and a verb. */
function isInName(before: Word, first: Word): boolean {
  return /^\p{Lu}/u.test(first.text) && (/^\p{Lu}\p{Ll}/u.test(before.text) || TITLES.has(before.lower));
}

/** The kept half must not be a noun that stands alone, the changed half no connecting word. */
function isSlipOf(meant: string, written: string, otherHalf: string, compounds: CompoundTable): boolean {
  if (meant === written) return true;
  return !CONNECTING.has(written) && !compounds.standsAlone(otherHalf) && isOneSlipApart(meant, written);
}

/** "các các": the same word twice running. "các tổ tổ chức" is none. */
function doubledWordAt(words: readonly Word[], index: number, compounds: CompoundTable): FoundSlip | undefined {
  const [first, second, third] = words.slice(index, index + 3);
  if (!first || !second || first.lower !== second.lower || !/^ +$/u.test(second.gap)) return undefined;
  if (!/\p{Ll}/u.test(second.text) || /\p{N}/u.test(second.text) || REDUPLICATIONS.has(first.lower)) return undefined;
  if (/^\p{Lu}/u.test(second.text)) return undefined;
  const before = words[index - 1];
  const opensNext = third?.gap === ' ' && compounds.has(second.lower, third.lower);
  const closesPrevious = before && first.gap === ' ' && compounds.has(before.lower, first.lower);
  if (opensNext && (closesPrevious || compounds.standsAlone(first.lower))) return undefined;
  return { start: first.start, end: second.end, suggestion: first.text, words: 2 };
}

/** A word with Vietnamese letters that is no syllable of Vietnamese. Names, abbreviations and foreign words are passed over. */
function brokenSyllableAt(
  words: readonly Word[],
  index: number,
  { syllables, compounds }: SpellingTables,
): FoundSlip | undefined {
  const word = words[index];
  const joined = word && joinedCompoundIn(word, compounds);
  if (word && joined !== undefined) return { start: word.start, end: word.end, suggestion: joined, words: 1 };
  const half = word && halfOfNeighbour(words, index, { syllables, compounds });
  if (word && half !== undefined) return { start: word.start, end: word.end, suggestion: half, words: 1 };
  if (!word || !hasVietnameseLetter(word.lower) || !isPlainStart(word, words, index)) {
    return word ? movedToneIn(word, syllables) : undefined;
  }
  if (syllables.isUsed(word.lower) || LOANWORDS.has(word.lower) || isWrittenShort(word.lower)) return undefined;
  const suggestion =
    syllables.findWithToneMoved(word.lower) ??
    fromNeighbours(words, index, compounds) ??
    fromFrequent(word.lower) ??
    splitInTwo(word.lower, syllables) ??
    '';
  return { start: word.start, end: word.end, suggestion: withCaseOf(word.text, suggestion), words: 1 };
}

/** "sđt", "đ/c", "lhệ": no vowel, so no syllable was meant. */
function isWrittenShort(word: string): boolean {
  return word.length <= 3 && !/[aeiouy\u00c0-\u1ef9]/u.test(word.replaceAll('đ', ''));
}

/** A capitalised word may be a name; only a tone mark on the wrong vowel is certain there: "Qũy". */
function movedToneIn(word: Word, syllables: SyllableTable): FoundSlip | undefined {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return undefined;
  const moved = syllables.findWithToneMoved(word.lower);
  return moved === undefined
    ? undefined
    : { start: word.start, end: word.end, suggestion: withCaseOf(word.text, moved), words: 1 };
}

/** The compound it makes with the word before or after when one letter is mended. */
function fromNeighbours(words: readonly Word[], index: number, compounds: CompoundTable): string | undefined {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word) return undefined;
  const asSecond =
    before && compounds.listSharing(before.lower, '').find(([a, b]) => a === before.lower && isNear(b, word.lower));
  const asFirst =
    after && compounds.listSharing('', after.lower).find(([a, b]) => b === after.lower && isNear(a, word.lower));
  return asSecond?.[1] ?? asFirst?.[0];
}

function isNear(meant: string, written: string): boolean {
  return isOneSlipApart(meant, written) || isToneLost(meant, written);
}

function fromFrequent(word: string): string | undefined {
  return FREQUENT.find((candidate) => isOneSlipApart(candidate, word));
}

/** "an nihn", "hoạt đng": no syllable at all, but nearly one half of a compound with the word beside it. */
function halfOfNeighbour(
  words: readonly Word[],
  index: number,
  { syllables, compounds }: SpellingTables,
): string | undefined {
  const word = words[index];
  if (!word || word.text.length < 3 || !isPlainWord(word.text) || syllables.isUsed(word.lower)) return undefined;
  return fromNeighbours(words, index, compounds);
}

/** "thamgia": a compound without its space, in letters that could be a foreign word's. */
function joinedCompoundIn({ text }: Word, compounds: CompoundTable): string | undefined {
  if (!/^[a-z]{6,}$/u.test(text)) return undefined;
  const cut = Array.from(text).findIndex((_, at) => at > 1 && compounds.has(text.slice(0, at), text.slice(at)));
  return cut === -1 ? undefined : `${text.slice(0, cut)} ${text.slice(cut)}`;
}

/** "nhândân": two syllables without their space. */
function splitInTwo(word: string, syllables: SyllableTable): string | undefined {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (syllables.isUsed(left) && syllables.isUsed(right)) return `${left} ${right}`;
  }
  return undefined;
}

/** Lower case, or the capital that opens a sentence before a lower-case word. */
function isPlainStart(word: Word, words: readonly Word[], index: number): boolean {
  if (isPlainWord(word.text)) return true;
  const next = words[index + 1];
  const opens = index === 0 || /[.!?…:“"]\s*$/u.test(word.gap);
  return opens && /^\p{Lu}\p{Ll}+$/u.test(word.text) && next !== undefined && /^\p{Ll}/u.test(next.text);
}

function isPlainWord(text: string): boolean {
  return /^\p{Ll}+$/u.test(text);
}

function hasVietnameseLetter(word: string): boolean {
  return /\P{ASCII}/u.test(word);
}

function withCaseOf(written: string, suggestion: string): string {
  return /^\p{Lu}/u.test(written) ? `${suggestion.slice(0, 1).toUpperCase()}${suggestion.slice(1)}` : suggestion;
}
