/** Which documents one reading of the query finds, and how well their words fit before anything is read in order. */
import type { Alternative, QuerySlot } from 'shared/search/analysed-query';
import { FIELD_WEIGHTS, HEAD_COVERAGE } from 'shared/search/ranking-table';
import { hasBit, intersect, listBits, setBit, unite } from './bitmap.ts';
import { giveWhere, uniteWhere } from './postings.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import type { ScratchPaper } from './scratch-paper.ts';
import type { SearchMemory } from './search-memory.ts';
import type { Term } from './word-index.ts';

export interface ReadingMatches {
  /** The documents that count as found, as a set and in growing order. */
  readonly found: Uint32Array;
  readonly documents: Uint32Array;
  /** For each of them: the share of the query that is there, by weight, word and place. */
  readonly presence: Float32Array;
}

/** A query of fewer words must be found whole. */
const FEWEST_WORDS_FOR_PART = 3;
/** Where nothing is found whole: at least this share of the query, and of the best that there is. */
const LOOSE_COVERAGE = 0.45;
const LOOSE_SHARE_OF_BEST = 0.75;
const BODY_ONLY = FIELD_WEIGHTS.body;

interface SlotTerm {
  readonly term: Term;
  readonly weight: number;
}

/** Where the words of a slot stand. */
interface SlotPlaces {
  /** The best first. */
  readonly terms: readonly SlotTerm[];
  readonly anywhere: Uint32Array;
  /** In title or summary, and better there than any word of a body could be. */
  readonly inHead: Uint32Array;
}

/** Looked up once for all readings of a query that share the slot. */
export type PlacesOfSlot = (slot: QuerySlot, words: ReadonlyMap<number, number>) => SlotPlaces;

export function createSlotPlaces({ words, facts }: SearchMemory, paper: ScratchPaper): PlacesOfSlot {
  const known = new Map<readonly Alternative[], SlotPlaces>();
  return ({ alternatives }, slotWords) => {
    const kept = known.get(alternatives);
    if (kept) return kept;
    const terms = Array.from(slotWords, ([number, weight]) => ({ term: words.get(number), weight }));
    terms.sort((one, other) => other.weight - one.weight);
    const [anywhere, inHead] = [paper.bits(facts.count), paper.bits(facts.count)];
    for (const { term, weight } of terms) {
      uniteWhere(term.anywhere, anywhere);
      const { head } = term;
      for (let place = 0; place < head.length; place += 1) {
        const entry = head.values[place] ?? 0;
        if (worthInHead(entry, weight) > BODY_ONLY) setBit(inHead, entry >>> 1);
      }
    }
    const places = { terms, anywhere, inHead };
    known.set(alternatives, places);
    return places;
  };
}

interface MatchRequest {
  readonly resolved: ResolvedReading;
  readonly memory: SearchMemory;
  readonly placesOf: PlacesOfSlot;
  /** The matches stand on it: good until it is turned back. */
  readonly paper: ScratchPaper;
}

interface SharedSlot extends SlotPlaces {
  readonly slot: QuerySlot;
  readonly share: number;
}

/** Sets first, 32 documents at a time; numbers only for what is found, because this runs for every query. */
export function matchReading({ resolved, memory, placesOf, paper }: MatchRequest): ReadingMatches {
  const { weighed, slotWords } = resolved;
  const slots = weighed.reading.slots.map((slot, index) => ({
    slot,
    share: weighed.slotWeights[index] ?? 0,
    ...placesOf(slot, slotWords[index] ?? new Map()),
  }));
  const size = memory.facts.count;
  const possible = possibleDocuments({ slots, memory, paper });
  const found = foundWhole({ slots, possible, size, paper });
  const documents = listBits(found, paper.numbers(size));
  if (documents.length > 0) return { found, documents, presence: presenceOf({ slots, found, documents, size, paper }) };
  return foundLoosely({ slots, possible, size, paper });
}

interface PossibleRequest {
  readonly slots: readonly SharedSlot[];
  readonly memory: SearchMemory;
  readonly paper: ScratchPaper;
}

/** What is still there and holds every number that was asked for. */
function possibleDocuments({ slots, memory, paper }: PossibleRequest): Uint32Array {
  const { facts } = memory;
  const possible = paper.bits(facts.count);
  unite(possible, facts.alive);
  for (const { slot, anywhere } of slots) if (slot.isStrictNumber) intersect(possible, anywhere);
  return possible;
}

interface FindRequest {
  readonly slots: readonly SharedSlot[];
  readonly possible: Uint32Array;
  /** Documents of the library. */
  readonly size: number;
  readonly paper: ScratchPaper;
}

/** Every required word is there, or title and summary hold enough of the query. */
function foundWhole({ slots, possible, size, paper }: FindRequest): Uint32Array {
  const found = paper.bits(size);
  unite(found, possible);
  const required = slots.filter(({ slot }) => !slot.isOptional);
  for (const { anywhere } of required) intersect(found, anywhere);
  if (required.length < FEWEST_WORDS_FOR_PART) return found;
  const coverage = paper.floats(size);
  const list = paper.numbers(size);
  for (const { inHead, share } of slots) {
    for (const document of listBits(inHead, list)) {
      const covered = (coverage[document] ?? 0) + share;
      coverage[document] = covered;
      if (covered >= HEAD_COVERAGE && hasBit(possible, document)) setBit(found, document);
    }
  }
  return found;
}

function foundLoosely({ slots, possible, size, paper }: FindRequest): ReadingMatches {
  const some = paper.bits(size);
  for (const { anywhere } of slots) unite(some, anywhere);
  intersect(some, possible);
  const list = listBits(some, paper.numbers(size));
  const presence = presenceOf({ slots, found: some, documents: list, size, paper });
  let best = 0;
  for (const document of list) best = Math.max(best, presence[document] ?? 0);
  const least = Math.max(LOOSE_COVERAGE * BODY_ONLY, LOOSE_SHARE_OF_BEST * best);
  const found = paper.bits(size);
  for (const document of list) if ((presence[document] ?? 0) >= least) setBit(found, document);
  return { found, documents: listBits(found, list), presence };
}

interface PresenceRequest {
  readonly slots: readonly SharedSlot[];
  readonly found: Uint32Array;
  readonly documents: Uint32Array;
  readonly size: number;
  readonly paper: ScratchPaper;
}

function presenceOf({ slots, found, documents, size, paper }: PresenceRequest): Float32Array {
  const presence = paper.floats(size);
  const worth = paper.floats(size);
  const open = paper.bits(size);
  for (const { terms, share } of slots) {
    open.set(found);
    for (const { term, weight } of terms) giveWhere(term.anywhere, open, worth, weight * BODY_ONLY);
    for (const { term, weight } of terms) raiseInHead({ head: term.head, weight, found, worth });
    for (const document of documents) {
      presence[document] = (presence[document] ?? 0) + share * (worth[document] ?? 0);
      worth[document] = 0;
    }
  }
  return presence;
}

interface RaiseRequest {
  readonly head: Term['head'];
  readonly weight: number;
  readonly found: Uint32Array;
  readonly worth: Float32Array;
}

function raiseInHead({ head, weight, found, worth }: RaiseRequest): void {
  for (let place = 0; place < head.length; place += 1) {
    const entry = head.values[place] ?? 0;
    const document = entry >>> 1;
    if (!hasBit(found, document)) continue;
    const value = worthInHead(entry, weight);
    if ((worth[document] ?? 0) < value) worth[document] = value;
  }
}

/** An odd entry is one of a title. */
function worthInHead(entry: number, weight: number): number {
  return weight * ((entry & 1) === 1 ? FIELD_WEIGHTS.title : FIELD_WEIGHTS.summary);
}
