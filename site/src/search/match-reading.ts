/** Which documents one reading of the query finds, and how well their words fit before anything is read in order. */
import type { QuerySlot } from 'shared/search/analysed-query';
import { FIELD_WEIGHTS, HEAD_COVERAGE } from 'shared/search/ranking-table';
import { raiseWhere } from './postings.ts';
import type { ResolvedReading } from './resolved-reading.ts';
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

export function createSlotWorths({ words, facts }: SearchMemory): SlotWorths {
  const known = new Map<string, Float32Array>();
  return (slot, slotWords) => {
    const key = slot.alternatives.map(({ folded, exact, weight }) => `${folded} ${exact ?? ''} ${weight}`).join('|');
    const kept = known.get(key);
    if (kept) return kept;
    const worth = new Float32Array(facts.count);
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
}

export function matchReading({ resolved, memory, worthOf }: MatchRequest): ReadingMatches {
  const { weighed, slotWords } = resolved;
  const { facts } = memory;
  const { slots } = weighed.reading;
  const size = facts.count;
  const presence = new Float32Array(size);
  const headCoverage = new Float32Array(size);
  const filled = new Uint8Array(size);
  const numbers = new Uint8Array(size);
  for (const [index, slot] of slots.entries()) {
    const share = weighed.slotWeights[index] ?? 0;
    const worth = worthOf(slot, slotWords[index] ?? new Map());
    const filling = slot.isOptional ? 0 : 1;
    const counting = slot.isStrictNumber ? 1 : 0;
    for (let document = 0; document < size; document += 1) {
      const value = worth[document] ?? 0;
      if (value === 0) continue;
      presence[document] = (presence[document] ?? 0) + share * value;
      if (value > BODY_ONLY) headCoverage[document] = (headCoverage[document] ?? 0) + share;
      filled[document] = (filled[document] ?? 0) + filling;
      numbers[document] = (numbers[document] ?? 0) + counting;
    }
  }
  const required = slots.filter((slot) => !slot.isOptional).length;
  const strict = slots.filter((slot) => slot.isStrictNumber).length;
  const mayMiss = required >= FEWEST_WORDS_FOR_PART;
  const whole = select(size, (document) => {
    if (!facts.isAlive(document) || (numbers[document] ?? 0) < strict) return false;
    return (filled[document] ?? 0) === required || (mayMiss && (headCoverage[document] ?? 0) >= HEAD_COVERAGE);
  });
  if (whole.count > 0) return { presence, ...whole };
  return { presence, ...selectLoosely({ presence, numbers, strict, memory: { facts } }) };
}

interface LooseRequest {
  readonly presence: Float32Array;
  readonly numbers: Uint8Array;
  readonly strict: number;
  readonly memory: Pick<SearchMemory, 'facts'>;
}

function selectLoosely({ presence, numbers, strict, memory }: LooseRequest): Selection {
  const { facts } = memory;
  const isPossible = (document: number): boolean => facts.isAlive(document) && (numbers[document] ?? 0) >= strict;
  let best = 0;
  for (let document = 0; document < presence.length; document += 1) {
    if ((presence[document] ?? 0) > best && isPossible(document)) best = presence[document] ?? 0;
  }
  const least = Math.max(LOOSE_COVERAGE * BODY_ONLY, LOOSE_SHARE_OF_BEST * best);
  return select(presence.length, (document) => (presence[document] ?? 0) >= least && isPossible(document));
}

interface Selection {
  readonly found: Uint8Array;
  readonly count: number;
}

function select(size: number, isFound: (document: number) => boolean): Selection {
  const found = new Uint8Array(size);
  let count = 0;
  for (let document = 0; document < size; document += 1) {
    if (!isFound(document)) continue;
    found[document] = 1;
    count += 1;
  }
  return { found, count };
}
