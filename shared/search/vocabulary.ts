/** The words that stand in the documents: what a typed word can be completed to, corrected to or cut into. */
import { createSlipMeasure, heardLike, HEARD_SLIP_COST, slipLimit } from './slip-cost.ts';

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
  const shapes: WordsOfLength[] = [];
  let sorted: readonly string[] = [];
  let unsorted: string[] = [];
  const sortedNow = (): readonly string[] => {
    if (unsorted.length > 0) sorted = merged(sorted, unsorted.sort());
    unsorted = [];
    return sorted;
  };

  return {
    add: (folded) => {
      if (words.has(folded)) return;
      words.add(folded);
      unsorted.push(folded);
      if (!DIGIT.test(folded) && folded.length > 1) addShape(shapes, folded);
    },
    frequencyOf,
    completionsOf: (prefix, limit) => {
      const known = sortedNow();
      const found: CountedWord[] = [];
      for (let index = firstFrom(known, prefix); index < known.length; index += 1) {
        const word = known[index] ?? '';
        if (!word.startsWith(prefix)) break;
        if (word === prefix) continue;
        const frequency = frequencyOf(word);
        if (frequency > 0) found.push({ word, frequency });
      }
      found.sort((one, other) => other.frequency - one.frequency);
      return found.slice(0, limit).map(({ word }) => word);
    },
    similarTo: (folded, limit) => {
      if (DIGIT.test(folded) || folded.length < 2) return [];
      const heard = heardLike(folded).filter((word) => words.has(word));
      const costs = new Map(heard.map((word) => [word, HEARD_SLIP_COST]));
      const costTo = createSlipMeasure(folded, slipLimit(folded.length));
      eachNear(shapes, folded, (word) => {
        const cost = costTo(word);
        if (cost > 0 && cost < (costs.get(word) ?? Infinity)) costs.set(word, cost);
      });
      return [...costs]
        .map(([word, cost]) => ({ folded: word, cost, frequency: frequencyOf(word) }))
        .filter(({ frequency }) => frequency > 0)
        .sort((one, other) => one.cost - other.cost || other.frequency - one.frequency)
        .slice(0, limit);
    },
  };
}

interface CountedWord {
  readonly word: string;
  readonly frequency: number;
}

/** Two sorted lists as one: sorting a whole library's words for each new one would be felt. */
function merged(sorted: readonly string[], added: readonly string[]): readonly string[] {
  const all: string[] = [];
  let next = 0;
  for (const word of sorted) {
    for (let fresh = added[next]; fresh !== undefined && fresh < word; fresh = added[next]) {
      all.push(fresh);
      next += 1;
    }
    all.push(word);
  }
  for (const word of added.slice(next)) all.push(word);
  return all;
}

/** Words of one length, and which letters each has, as bits: two words that are near can differ in few of them. */
interface WordsOfLength {
  readonly words: string[];
  readonly letters: number[];
}

function addShape(shapes: WordsOfLength[], word: string): void {
  while (shapes.length <= word.length) shapes.push({ words: [], letters: [] });
  shapes[word.length]?.words.push(word);
  shapes[word.length]?.letters.push(lettersOf(word));
}

function eachNear(shapes: readonly WordsOfLength[], folded: string, look: (word: string) => void): void {
  const wanted = lettersOf(folded);
  const reach = Math.ceil(slipLimit(folded.length) * 2);
  for (const { words, letters } of shapes.slice(Math.max(0, folded.length - reach), folded.length + reach + 1)) {
    for (let index = 0; index < words.length; index += 1) {
      if (bitsOf((letters[index] ?? 0) ^ wanted) <= reach) look(words[index] ?? '');
    }
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << ((word.charCodeAt(index) - 97) % 32);
  return bits;
}

/** Counts in parallel, two, four and eight bits wide: it runs for every word of the library. */
function bitsOf(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
