/** A reading of the query in the numbers of the index: which words fill which slot, and how well. */
import type { Alternative, QueryReading, QuerySlot } from 'shared/search/analysed-query';
import { MATCH_WEIGHTS } from 'shared/search/ranking-table';
import { weighReading, type WeighedReading } from 'shared/search/ranking';
import type { WordIndex } from './word-index.ts';

export interface ResolvedReading {
  readonly weighed: WeighedReading;
  /** For each slot: word number → how well it fits. */
  readonly slotWords: readonly ReadonlyMap<number, number>[];
}

const LEAST_RARITY = 0.12;

export function resolveReading(
  reading: QueryReading,
  { words, documents }: { readonly words: WordIndex; readonly documents: number },
): ResolvedReading {
  const weighed = weighReading(reading, (slot) => rarityOf(slot, words, documents));
  return { weighed, slotWords: reading.slots.map((slot) => wordsOfSlot(slot, words)) };
}

function wordsOfSlot(slot: QuerySlot, words: WordIndex): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const alternative of slot.alternatives) {
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
function rarityOf(slot: QuerySlot, { vocabulary }: WordIndex, documents: number): number {
  const best = Math.max(
    ...slot.alternatives.map(({ folded, weight }) => (vocabulary.frequencyOf(folded) > 0 ? weight : 0)),
  );
  const frequencies = slot.alternatives
    .filter(({ weight }) => weight >= best - 0.05)
    .map(({ folded }) => vocabulary.frequencyOf(folded));
  const frequency = Math.max(1, ...frequencies);
  return Math.max(LEAST_RARITY, Math.log(1 + documents / frequency) / Math.log(1 + documents));
}
