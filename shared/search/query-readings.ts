/** The ways to understand a query as a whole: as typed, cut where the spaces are missing, joined, and by its other names. */
import type { QueryKnowledge } from './analysed-query.ts';
import { READING_WEIGHTS } from './ranking-table.ts';
import { splitGlued } from './split-glued.ts';
import { isNumberKey, tokenize, type SearchToken } from './tokenize.ts';

export interface WordReading {
  readonly words: readonly SearchToken[];
  readonly weight: number;
  /** Its last word may go on. */
  readonly isOpen: boolean;
  /** Part of the query is called by another name: nothing that was typed is wrong. */
  readonly isOtherName: boolean;
}

interface ReadingsRequest {
  readonly tokens: readonly SearchToken[];
  readonly text: string;
  readonly endsInWord: boolean;
  readonly knowledge: QueryKnowledge;
}

const MOST_READINGS = 7;
const MOST_WORDS = 28;

export function listReadings(request: ReadingsRequest): readonly WordReading[] {
  const { tokens, text, endsInWord, knowledge } = request;
  if (tokens.length === 0) return [];
  const cut = cutReadings(request);
  const base = cut[0] ?? { words: tokens, weight: 1, isOpen: endsInWord, isOtherName: false };
  const replaced = knowledge.expressions
    .replacementsIn(base.words, text)
    .map(({ from, length, words, isDoubtful }) => ({
      words: base.words.toSpliced(from, length, ...words),
      weight: isDoubtful ? READING_WEIGHTS.doubtfulName : READING_WEIGHTS.otherName,
      isOpen: endsInWord && from + length < base.words.length,
      isOtherName: true,
    }));
  const readings = [...cut, ...joinedReadings(base, knowledge), ...replaced];
  return readings.slice(0, MOST_READINGS).map((reading) => ({ ...reading, words: reading.words.slice(0, MOST_WORDS) }));
}

/** Every unknown word cut in the likeliest way, then in the others; as typed where nothing is to be cut. */
function cutReadings({ tokens, text, endsInWord, knowledge }: ReadingsRequest): readonly WordReading[] {
  const { vocabulary } = knowledge;
  const ways = tokens.map((token, index) => {
    if (isNumberKey(token.folded) || vocabulary.frequencyOf(token.folded) > 0) return [];
    const mayEndOpen = endsInWord && index === tokens.length - 1;
    return splitGlued(token.folded, { vocabulary, mayEndOpen }).map((lengths) => cutToken(token, lengths, text));
  });
  const asTyped: WordReading = { words: tokens, weight: 1, isOpen: endsInWord, isOtherName: false };
  const most = Math.max(...ways.map((list) => list.length));
  if (most === 0) return [asTyped];
  const cut = Array.from({ length: most }, (_, choice) => ({
    words: tokens.flatMap((token, index) => ways[index]?.[choice] ?? ways[index]?.[0] ?? [token]),
    weight: choice === 0 ? READING_WEIGHTS.cut : READING_WEIGHTS.cutOtherwise,
    isOpen: endsInWord,
    isOtherName: false,
  }));
  return [...cut, { ...asTyped, weight: READING_WEIGHTS.uncut }];
}

/** Keeps the accents that were typed, where each letter of the key still is one character of the text. */
function cutToken(token: SearchToken, lengths: readonly number[], text: string): readonly SearchToken[] {
  const written = text.slice(token.start, token.end);
  const isAligned = written.length === token.folded.length;
  let position = 0;
  return lengths.flatMap((length) => {
    const from = position;
    position += length;
    const piece = isAligned ? written.slice(from, position) : token.folded.slice(from, position);
    return tokenize(piece).map(({ folded, exact }) => ({ folded, exact, start: token.start, end: token.end }));
  });
}

/** "vne id" and "deep fake" stand in the documents as one word. */
function joinedReadings(
  { words, weight, ...same }: WordReading,
  { vocabulary }: QueryKnowledge,
): readonly WordReading[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (!before || isNumberKey(word.folded) || isNumberKey(before.folded)) return [];
    const folded = before.folded + word.folded;
    if (folded.length < 4 || vocabulary.frequencyOf(folded) === 0) return [];
    const joined = { folded, exact: folded, start: before.start, end: word.end };
    return [{ words: words.toSpliced(index, 2, joined), weight: weight * READING_WEIGHTS.joined, ...same }];
  });
}
