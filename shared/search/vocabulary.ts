/** The words that stand in the documents: what a typed word can be completed to, corrected to or cut into. */
import { heardLike, HEARD_SLIP_COST, slipCost, slipLimit } from './slip-cost.ts';

export interface SimilarWord {
  readonly folded: string;
  readonly cost: number;
}

export interface Vocabulary {
  /** In how many documents a folded word stands, about; 0 where nobody wrote it. */
  frequencyOf(folded: string): number;
  /** Folded words that begin so, the most frequent first, the word itself left out. */
  completionsOf(prefix: string, limit: number): readonly string[];
  /** Words for which this one may be a slip, the likeliest first; never numbers. */
  similarTo(folded: string, limit: number): readonly SimilarWord[];
}

export interface GrowingVocabulary extends Vocabulary {
  /** A word that no document held before. */
  add(folded: string): void;
}

const DIGIT = /\d/;

/** `frequencyOf` is asked for the words that were added, and may change at any time. */
export function createVocabulary(frequencyOf: (folded: string) => number): GrowingVocabulary {
  const words = new Set<string>();
  let sorted: readonly string[] | undefined;
  let shapes: Shapes | undefined;
  const byFrequency = (one: string, other: string): number => frequencyOf(other) - frequencyOf(one);

  return {
    add: (folded) => {
      if (words.has(folded)) return;
      words.add(folded);
      sorted = undefined;
      shapes = undefined;
    },
    frequencyOf,
    completionsOf: (prefix, limit) => {
      sorted ??= [...words].sort();
      const found: string[] = [];
      for (let index = firstFrom(sorted, prefix); index < sorted.length; index += 1) {
        const word = sorted[index] ?? '';
        if (!word.startsWith(prefix)) break;
        if (word !== prefix && frequencyOf(word) > 0) found.push(word);
      }
      return found.sort(byFrequency).slice(0, limit);
    },
    similarTo: (folded, limit) => {
      if (DIGIT.test(folded) || folded.length < 2) return [];
      shapes ??= shapesOf([...words].filter((word) => !DIGIT.test(word) && word.length > 1));
      const heard = heardLike(folded).filter((word) => words.has(word));
      const costs = new Map(heard.map((word) => [word, HEARD_SLIP_COST]));
      for (const word of nearShapes(shapes, folded)) {
        const cost = slipCost(folded, word, slipLimit(folded.length));
        if (cost > 0 && cost < (costs.get(word) ?? Infinity)) costs.set(word, cost);
      }
      return [...costs]
        .filter(([word]) => frequencyOf(word) > 0)
        .map(([word, cost]) => ({ folded: word, cost }))
        .sort((one, other) => one.cost - other.cost || byFrequency(one.folded, other.folded))
        .slice(0, limit);
    },
  };
}

/** Which letters a word has, as bits: two words that are near can differ in few of them. */
interface Shapes {
  readonly words: readonly string[];
  readonly letters: Uint32Array;
}

function shapesOf(words: readonly string[]): Shapes {
  return { words, letters: Uint32Array.from(words, lettersOf) };
}

function nearShapes({ words, letters }: Shapes, folded: string): readonly string[] {
  const wanted = lettersOf(folded);
  const longest = Math.ceil(slipLimit(folded.length) * 2);
  const near: string[] = [];
  for (const [index, word] of words.entries()) {
    if (Math.abs(word.length - folded.length) > longest) continue;
    if (bitsOf((letters[index] ?? 0) ^ wanted) <= longest) near.push(word);
  }
  return near;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << ((word.charCodeAt(index) - 97) % 32);
  return bits;
}

function bitsOf(value: number): number {
  let rest = value >>> 0;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function firstFrom(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
