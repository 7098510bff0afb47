/** Puts the best of what a reading found in order: titles and summaries from memory, then the bodies that can change it. */
import { createScorer, priorOf, type MatchedDocument, type SlotMatch } from 'shared/search/ranking';
import { SCORE_PARTS } from 'shared/search/ranking-table';
import type { ReadingMatches } from './match-reading.ts';
import type { ResolvedReading } from './resolved-reading.ts';
import type { ScratchPaper } from './scratch-paper.ts';
import type { SearchMemory } from './search-memory.ts';

export interface RankedDocument {
  readonly document: number;
  readonly score: number;
}

interface RankRequest {
  readonly resolved: ResolvedReading;
  readonly matches: ReadingMatches;
  readonly memory: SearchMemory;
  /** Undefined lets all pass. */
  readonly passes: ((document: number) => boolean) | undefined;
  /** How many titles and summaries are looked at. */
  readonly most: number;
  readonly paper: ScratchPaper;
}

const READ_BODIES = 160;
const BUCKETS = 2048;
const HIGHEST_PRESENCE = 1.01;
const HIGHEST_RANK = HIGHEST_PRESENCE + SCORE_PARTS.state + SCORE_PARTS.freshness;

export function rankReading(request: RankRequest): readonly RankedDocument[] {
  const { resolved, memory } = request;
  const slotsOf = createSlotLookup(resolved, memory.words.termCount);
  const scoreOf = createScorer(resolved.weighed);
  // Heads are read twice rather than kept: hundreds of them at once would make the heap grow for nothing.
  const fromHeads = bestByPresence(request).map(({ document, presence }) => {
    const head = headOf(document, memory, slotsOf);
    const score = scoreOf({ ...head, knownPresence: presence });
    return { document, score, possible: score + unreadPhrase(resolved, head) };
  });
  fromHeads.sort((one, other) => other.possible - one.possible || one.document - other.document);
  return fromHeads.map(({ document, score, possible }, index) => {
    if (possible === score || index >= READ_BODIES) return { document, score };
    const head = headOf(document, memory, slotsOf);
    const body = matchesIn(memory.bodyWordsOf(document), 0, slotsOf);
    return { document, score: scoreOf({ ...head, fields: { ...head.fields, body } }) };
  });
}

/** What standing together in the body could still add: nothing where title or summary hold every pair already. */
function unreadPhrase({ weighed }: ResolvedReading, { fields }: MatchedDocument): number {
  const inHead = new Set([...fields.title, ...fields.summary].map((match) => match.slot));
  const missing = weighed.pairs.filter(({ first, second }) => !inHead.has(first) || !inHead.has(second));
  const single = weighed.pairs.length === 0 && inHead.size === 0;
  if (single) return 0;
  return SCORE_PARTS.phrase * missing.reduce((sum, pair) => sum + pair.weight, 0) * weighed.reading.weight;
}

interface Candidate {
  readonly document: number;
  readonly presence: number;
}

/** The found documents with the most of the query in the best places; among equals the likelier one. */
function bestByPresence({ matches, memory, passes, most, paper }: RankRequest): readonly Candidate[] {
  const { presence, found } = matches;
  const { facts } = memory;
  const rank = paper.floats(found.length);
  for (let document = 0; document < found.length; document += 1) {
    if (found[document] === 1 && (passes === undefined || passes(document))) {
      rank[document] = (presence[document] ?? 0) / HIGHEST_PRESENCE;
    }
  }
  const least = leastAmongBest(rank, most);
  // Whole thousands may be equally present: what speaks for them anyway decides, where they are more than are wanted.
  for (let document = 0; document < rank.length; document += 1) {
    const present = rank[document] ?? 0;
    if (present === 0) continue;
    const ageDays = facts.newestDay - facts.dayOf(document);
    const prior = priorOf({ state: facts.stateOf(document), ageDays });
    rank[document] = present < least ? 0 : ((presence[document] ?? 0) + prior) / HIGHEST_RANK;
  }
  const leastLikely = leastAmongBest(rank, most);
  const candidates: (Candidate & { readonly rank: number })[] = [];
  for (let document = 0; document < rank.length; document += 1) {
    const value = rank[document] ?? 0;
    if (value > 0 && value >= leastLikely)
      candidates.push({ document, presence: presence[document] ?? 0, rank: value });
  }
  if (candidates.length <= most) return candidates;
  return candidates.sort((one, other) => other.rank - one.rank || one.document - other.document).slice(0, most);
}

/** A rank that at least `most` reach, and not many more; ranks lie between 0, which is none, and 1. */
function leastAmongBest(rank: Float32Array, most: number): number {
  const histogram = new Uint32Array(BUCKETS + 1);
  for (const value of rank) {
    if (value === 0) continue;
    const bucket = Math.min(BUCKETS, Math.floor(value * BUCKETS));
    histogram[bucket] = (histogram[bucket] ?? 0) + 1;
  }
  let lowest = BUCKETS;
  let kept = histogram[lowest] ?? 0;
  while (lowest > 0 && kept < most) {
    lowest -= 1;
    kept += histogram[lowest] ?? 0;
  }
  return lowest / BUCKETS;
}

type SlotLookup = (word: number) => readonly { readonly slot: number; readonly weight: number }[] | undefined;

function createSlotLookup({ slotWords }: ResolvedReading, termCount: number): SlotLookup {
  const isUsed = new Uint8Array(termCount);
  const slots = new Map<number, { readonly slot: number; readonly weight: number }[]>();
  for (const [slot, words] of slotWords.entries()) {
    for (const [word, weight] of words) {
      isUsed[word] = 1;
      const known = slots.get(word);
      if (known) known.push({ slot, weight });
      else slots.set(word, [{ slot, weight }]);
    }
  }
  return (word) => (isUsed[word] === 1 ? slots.get(word) : undefined);
}

function headOf(document: number, { facts }: SearchMemory, slotsOf: SlotLookup): MatchedDocument {
  const { words, titleLength } = facts.headOf(document);
  return {
    fields: {
      title: matchesIn(words.subarray(0, titleLength), 0, slotsOf),
      summary: matchesIn(words.subarray(titleLength), 0, slotsOf),
      body: [],
    },
    titleLength,
    state: facts.stateOf(document),
    ageDays: facts.newestDay - facts.dayOf(document),
  };
}

function matchesIn(words: ArrayLike<number>, from: number, slotsOf: SlotLookup): readonly SlotMatch[] {
  const matches: SlotMatch[] = [];
  for (let position = from; position < words.length; position += 1) {
    const slots = slotsOf(words[position] ?? 0);
    if (slots) for (const { slot, weight } of slots) matches.push({ slot, position, weight });
  }
  return matches;
}
