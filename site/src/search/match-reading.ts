/** Which documents one reading of the query finds, and how well their words fit before anything is read in order. */
import type { QuerySlot } from 'shared/search/analysed-query';
import { FIELD_WEIGHTS, HEAD_COVERAGE } from 'shared/search/ranking-table';
import { raiseWhere } from './postings.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import type { ScratchPaper } from './scratch-paper.ts';
import type { SearchMemory } from './search-memory.ts';

export interface ReadingMatches {
  /** For each document: the share of the query that is there, by weight, word and place. */
  readonly presence: Float32Array;
  /** 1 for a document that counts as found. */
  readonly found: Uint8Array;
  readonly count: number;
}

/** A query of fewer words must be found whole. */
const FEWEST_WORDS_FOR_PART = 3;
/** Where nothing is found whole: at least this share of the query, and of the best that there is. */
const LOOSE_COVERAGE = 0.45;
const LOOSE_SHARE_OF_BEST = 0.75;
const BODY_ONLY = FIELD_WEIGHTS.body;

/** How well each document fills a slot; asked once for all readings of a query that share it. */
export type SlotWorths = (slot: QuerySlot, words: ReadonlyMap<number, number>) => Float32Array;

export function createSlotWorths({ words, facts }: SearchMemory, paper: ScratchPaper): SlotWorths {
  const known = new Map<string, Float32Array>();
  return (slot, slotWords) => {
    const key = slot.alternatives.map(({ folded, exact, weight }) => `${folded} ${exact ?? ''} ${weight}`).join('|');
    const kept = known.get(key);
    if (kept) return kept;
    const worth = paper.floats(facts.count);
    for (const [number, weight] of slotWords) {
      const { anywhere, head } = words.get(number);
      raiseWhere(anywhere, worth, weight * BODY_ONLY);
      for (let place = 0; place < head.length; place += 1) {
        const entry = head.values[place] ?? 0;
        const value = weight * ((entry & 1) === 1 ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.summary);
        if ((worth[entry >>> 1] ?? 0) < value) worth[entry >>> 1] = value;
      }
    }
    known.set(key, worth);
    return worth;
  };
}

interface MatchRequest {
  readonly resolved: ResolvedReading;
  readonly memory: SearchMemory;
  readonly worthOf: SlotWorths;
  /** The matches stand on it: good until it is turned back. */
  readonly paper: ScratchPaper;
}

/** Written in loops over columns, because it runs over the whole library for every word of every query. */
export function matchReading({ resolved, memory, worthOf, paper }: MatchRequest): ReadingMatches {
  const { weighed, slotWords } = resolved;
  const { slots } = weighed.reading;
  const size = memory.facts.count;
  const required = slots.filter((slot) => !slot.isOptional).length;
  const strict = slots.filter((slot) => slot.isStrictNumber).length;
  const mayMiss = required >= FEWEST_WORDS_FOR_PART;
  const presence = paper.floats(size);
  const headCoverage = mayMiss ? paper.floats(size) : undefined;
  const filled = paper.bytes(size);
  const numbers = paper.bytes(size);
  for (const [index, slot] of slots.entries()) {
    const share = weighed.slotWeights[index] ?? 0;
    const worth = worthOf(slot, slotWords[index] ?? new Map());
    const filling = slot.isOptional ? 0 : 1;
    for (let document = 0; document < size; document += 1) {
      const value = worth[document] ?? 0;
      if (value === 0) continue;
      presence[document] = (presence[document] ?? 0) + share * value;
      filled[document] = (filled[document] ?? 0) + filling;
      if (headCoverage && value > BODY_ONLY) headCoverage[document] = (headCoverage[document] ?? 0) + share;
      if (slot.isStrictNumber) numbers[document] = (numbers[document] ?? 0) + 1;
    }
  }
  const found = paper.bytes(size);
  const isPossible = possibleDocuments({ memory, numbers, strict, paper });
  let count = 0;
  for (let document = 0; document < size; document += 1) {
    if (isPossible[document] !== 1) continue;
    const isWhole = filled[document] === required || (headCoverage?.[document] ?? 0) >= HEAD_COVERAGE;
    if (!isWhole) continue;
    found[document] = 1;
    count += 1;
  }
  return { presence, found, count: count > 0 ? count : selectLoosely(presence, isPossible, found) };
}

interface PossibleRequest {
  readonly memory: SearchMemory;
  readonly numbers: Uint8Array;
  readonly strict: number;
  readonly paper: ScratchPaper;
}

/** 1 for what is still there and holds every number that was asked for. */
function possibleDocuments({ memory, numbers, strict, paper }: PossibleRequest): Uint8Array {
  const { alive } = memory.facts;
  if (strict === 0) return alive;
  const possible = paper.bytes(numbers.length);
  for (let document = 0; document < numbers.length; document += 1) {
    if (alive[document] === 1 && (numbers[document] ?? 0) >= strict) possible[document] = 1;
  }
  return possible;
}

function selectLoosely(presence: Float32Array, isPossible: Uint8Array, found: Uint8Array): number {
  let best = 0;
  for (let document = 0; document < presence.length; document += 1) {
    if ((presence[document] ?? 0) > best && isPossible[document] === 1) best = presence[document] ?? 0;
  }
  const least = Math.max(LOOSE_COVERAGE * BODY_ONLY, LOOSE_SHARE_OF_BEST * best);
  let count = 0;
  for (let document = 0; document < presence.length; document += 1) {
    if ((presence[document] ?? 0) < least || isPossible[document] !== 1) continue;
    found[document] = 1;
    count += 1;
  }
  return count;
}
