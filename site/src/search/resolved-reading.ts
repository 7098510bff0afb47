/** A reading of the query in the numbers of the index: which words fill which slot, and how well. */
import type { Alternative, QueryReading } from 'shared/search/analysed-query';
import { MATCH_WEIGHTS } from 'shared/search/ranking-table';
import { weighReading, type WeighedReading } from 'shared/search/ranking';
import type { WordIndex } from './word-index.ts';

export interface ResolvedReading {
  readonly weighed: WeighedReading;
  /** For each slot: word number → how well it fits. */
  readonly slotWords: readonly ReadonlyMap<number, number>[];
  /** The other way round: which slots a word fills. */
  readonly slotsOfWord: ReadonlyMap<number, readonly FilledSlot[]>;
}

export interface FilledSlot {
  readonly slot: number;
  readonly weight: number;
}

interface ResolvedSlot {
  readonly words: ReadonlyMap<number, number>;
  readonly rarity: number;
}

const LEAST_RARITY = 0.12;

/** For the readings of one query, which have most of their words in common. */
export function createResolver(words: WordIndex, documents: number): (reading: QueryReading) => ResolvedReading {
  const known = new Map<readonly Alternative[], ResolvedSlot>();
  const resolve = (alternatives: readonly Alternative[]): ResolvedSlot => {
    const kept = known.get(alternatives);
    if (kept) return kept;
    const slot = {
      words: wordsOfSlot(alternatives, words),
      rarity: rarityOf(alternatives, words, documents),
    };
    known.set(alternatives, slot);
    return slot;
  };
  return (reading) => {
    const weighed = weighReading(reading, ({ alternatives }) => resolve(alternatives).rarity);
    const slotWords = reading.slots.map(({ alternatives }) => resolve(alternatives).words);
    return { weighed, slotWords, slotsOfWord: turnedRound(slotWords) };
  };
}

function turnedRound(slotWords: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, readonly FilledSlot[]> {
  const slots = new Map<number, FilledSlot[]>();
  for (const [slot, words] of slotWords.entries()) {
    for (const [word, weight] of words) {
      const known = slots.get(word);
      if (known) known.push({ slot, weight });
      else slots.set(word, [{ slot, weight }]);
    }
  }
  return slots;
}

function wordsOfSlot(alternatives: readonly Alternative[], words: WordIndex): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const alternative of alternatives) {
    const numbers = words.listWithLetters(alternative.folded);
    const commonest = Math.max(1, ...numbers.map((number) => words.get(number).anywhere.count));
    for (const number of numbers) {
      const { exact, anywhere } = words.get(number);
      if (anywhere.count === 0) continue;
      const weight = weightOf(alternative, exact, anywhere.count / commonest);
      if (weight > (found.get(number) ?? 0)) found.set(number, weight);
    }
  }
  return found;
}

function weightOf(alternative: Alternative, exact: string, commonness: number): number {
  if (alternative.exact !== undefined) {
    return exact === alternative.exact ? alternative.weight : alternative.otherAccentsWeight;
  }
  return alternative.weight * (1 - MATCH_WEIGHTS.rarerAccents * (1 - commonness));
}

/** From the documents that hold what fits best: near 1 for a word in one of them, near 0 for one in all. */
function rarityOf(alternatives: readonly Alternative[], { vocabulary }: WordIndex, documents: number): number {
  const counted = alternatives.map(({ folded, weight }) => ({ weight, frequency: vocabulary.frequencyOf(folded) }));
  const best = Math.max(...counted.map(({ weight, frequency }) => (frequency > 0 ? weight : 0)));
  const frequencies = counted.filter(({ weight }) => weight >= best - 0.05).map(({ frequency }) => frequency);
  const frequency = Math.max(1, ...frequencies);
  return Math.max(LEAST_RARITY, Math.log(1 + documents / frequency) / Math.log(1 + documents));
}
