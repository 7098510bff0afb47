/** Puts the best of what a reading found in order: titles and summaries from memory, then the bodies that can change it. */
import {
  createHeadScorer,
  createScorer,
  mostFromBody,
  type MatchedDocument,
  type SlotMatch,
} from 'shared/search/ranking';
import { SCORE_PARTS } from 'shared/search/ranking-table';
import type { RankBar } from './rank-bar.ts';
import type { ReadingMatches } from './match-reading.ts';
import { eachWord, type PackedWords } from './packed-words.ts';
import type { FilledSlot, ResolvedReading } from './resolved-reading.ts';
import type { ScratchPaper } from './scratch-paper.ts';
import type { SearchMemory } from './search-memory.ts';

export interface RankedDocument {
  readonly document: number;
  readonly score: number;
}

export interface RankRequest {
  readonly resolved: ResolvedReading;
  readonly matches: ReadingMatches;
  readonly memory: SearchMemory;
  /** Undefined lets all pass. */
  readonly passes: ((document: number) => boolean) | undefined;
  /** How many titles and summaries are looked at. */
  readonly most: number;
  /** What a document must pass to be worth reading: the same for all readings of a query. */
  readonly bar: RankBar;
  readonly paper: ScratchPaper;
}

/** Bodies of documents behind the candidates that are read where a phrase in one could still come forward. */
const MOST_BODIES_BEHIND = 3000;
/** Fewer for a long query, whose every word is looked for in each body. */
const MOST_WORK_BEHIND = 12_000;
const BUCKETS = 2048;
const HIGHEST_PRESENCE = 1.01;
const HIGHEST_RANK = HIGHEST_PRESENCE + SCORE_PARTS.state + SCORE_PARTS.freshness;

/** Bodies of the candidates are read, the likeliest first, until none can come forward any more. */
export function rankReading(request: RankRequest): readonly RankedDocument[] {
  const { resolved, matches, bar } = request;
  const read = createReader(request);
  const scoreOfHead = createHeadScorer(resolved.weighed);
  const candidates = bestByPresence(request).map((document) => {
    const presence = matches.presence[document] ?? 0;
    return { document, ...scoreOfHead(read.head(document), presence) };
  });
  candidates.sort((one, other) => other.possible - one.possible || one.document - other.document);
  return candidates.map(({ document, score, possible }): RankedDocument => {
    if (possible > score && bar.isAbove(possible)) return { document, score };
    const exact = possible > score ? read.scoreWithBody(document) : score;
    bar.note(document, exact);
    return { document, score: exact };
  });
}

/**
 * Common words stand in thousands of documents, and in one of them beside each other. Where a phrase in a body could
 * still come forward the documents that were no candidates are read, the newest first.
 */
export function rankBehind(
  request: RankRequest,
  isCandidate: (document: number) => boolean,
): readonly RankedDocument[] {
  const { resolved, matches, memory, passes, bar } = request;
  const { documents, presence } = matches;
  if (resolved.weighed.pairs.length === 0) return [];
  const { scoreWithBody } = createReader(request);
  const found: RankedDocument[] = [];
  const most = Math.min(MOST_BODIES_BEHIND, MOST_WORK_BEHIND / resolved.slotWords.length);
  let read = 0;
  for (let place = documents.length - 1; place >= 0 && read < most; place -= 1) {
    const document = documents[place] ?? 0;
    const possible = mostFromBody(resolved.weighed, presence[document] ?? 0) + memory.facts.priorOf(document);
    if (bar.isAbove(possible) || passes?.(document) === false || isCandidate(document)) continue;
    read += 1;
    const score = scoreWithBody(document);
    if (bar.isAbove(score)) continue;
    bar.note(document, score);
    found.push({ document, score });
  }
  return found;
}

interface Reader {
  head(this: void, document: number): MatchedDocument;
  scoreWithBody(this: void, document: number): number;
}

/** Heads are read twice rather than kept: hundreds of them at once would make the heap grow for nothing. */
function createReader({ resolved, memory, paper }: RankRequest): Reader {
  const slotsOf = createSlotLookup(resolved, paper.numbers(memory.words.termCount));
  const scoreOf = createScorer(resolved.weighed);
  const head = (document: number): MatchedDocument => matchHead(document, memory, slotsOf);
  return {
    head,
    scoreWithBody: (document) => {
      const matched = head(document);
      const body = matchesIn(memory.bodyOf(document), slotsOf);
      return scoreOf({ ...matched, fields: { ...matched.fields, body } });
    },
  };
}

/** The found documents with the most of the query in the best places; among equals the likelier one. */
function bestByPresence({ matches, memory, passes, most, paper }: RankRequest): readonly number[] {
  const { presence } = matches;
  const passing = passes ? matches.documents.filter(passes) : matches.documents;
  if (passing.length <= most) return Array.from(passing);
  const rank = paper.floats(presence.length);
  for (const document of passing) rank[document] = (presence[document] ?? 0) / HIGHEST_PRESENCE;
  const least = leastAmongBest({ rank, documents: passing, most });
  const present = passing.filter((document) => (rank[document] ?? 0) >= least);
  if (present.length <= most) return Array.from(present);
  // Whole thousands may be equally present: what speaks for them anyway decides, where they are more than are wanted.
  for (const document of present) {
    rank[document] = ((presence[document] ?? 0) + memory.facts.priorOf(document)) / HIGHEST_RANK;
  }
  const leastLikely = leastAmongBest({ rank, documents: present, most });
  return Array.from(present.filter((document) => (rank[document] ?? 0) >= leastLikely))
    .sort((one, other) => (rank[other] ?? 0) - (rank[one] ?? 0) || one - other)
    .slice(0, most);
}

interface Ranks {
  /** Between 0 and 1. */
  readonly rank: Float32Array;
  readonly documents: Uint32Array;
  readonly most: number;
}

/** A rank that at least `most` reach, and not many more. */
function leastAmongBest({ rank, documents, most }: Ranks): number {
  const histogram = new Uint32Array(BUCKETS + 1);
  for (const document of documents) {
    const bucket = Math.min(BUCKETS, Math.floor((rank[document] ?? 0) * BUCKETS));
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

type SlotLookup = (word: number) => readonly FilledSlot[] | undefined;

/** `marks` holds a place for every word of the library. */
function createSlotLookup({ slotsOfWord }: ResolvedReading, marks: Uint32Array): SlotLookup {
  const lists = [...slotsOfWord.values()];
  for (const [index, word] of [...slotsOfWord.keys()].entries()) marks[word] = index + 1;
  return (word) => {
    const mark = marks[word] ?? 0;
    return mark === 0 ? undefined : lists[mark - 1];
  };
}

function matchHead(document: number, { facts }: SearchMemory, slotsOf: SlotLookup): MatchedDocument {
  const head = facts.headOf(document);
  const { titleLength } = head;
  const [title, summary]: [SlotMatch[], SlotMatch[]] = [[], []];
  eachWord(head, (word, place) => {
    const slots = slotsOf(word);
    if (!slots) return;
    const isTitle = place < titleLength;
    const position = isTitle ? place : place - titleLength;
    for (const { slot, weight } of slots) (isTitle ? title : summary).push({ slot, position, weight });
  });
  return {
    fields: { title, summary, body: [] },
    titleLength,
    state: facts.stateOf(document),
    ageDays: facts.newestDay - facts.dayOf(document),
  };
}

function matchesIn(words: PackedWords, slotsOf: SlotLookup): readonly SlotMatch[] {
  const matches: SlotMatch[] = [];
  eachWord(words, (word, position) => {
    const slots = slotsOf(word);
    if (slots) for (const { slot, weight } of slots) matches.push({ slot, position, weight });
  });
  return matches;
}
