/** Puts the best of what a reading found in order: titles and summaries from memory, then the bodies that can change it. */
import { createScorer, type MatchedDocument, type SlotMatch } from 'shared/search/ranking';
import { SCORE_PARTS } from 'shared/search/ranking-table';
import type { ReadingMatches } from './match-reading.ts';
import { eachWord, type PackedWords } from './packed-words.ts';
import type { FilledSlot, ResolvedReading } from './resolved-reading.ts';
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
  const { resolved, memory, paper } = request;
  const slotsOf = createSlotLookup(resolved, paper.words(memory.words.termCount));
  const scoreOf = createScorer(resolved.weighed);
  // Heads are read twice rather than kept: hundreds of them at once would make the heap grow for nothing.
  const fromHeads = bestByPresence(request).map(({ document, presence }) => {
    const head = matchHead(document, memory, slotsOf);
    const score = scoreOf({ ...head, knownPresence: presence });
    return { document, score, possible: score + unreadPhrase(resolved, head) };
  });
  fromHeads.sort((one, other) => other.possible - one.possible || one.document - other.document);
  return fromHeads.map(({ document, score, possible }, index) => {
    if (possible === score || index >= READ_BODIES) return { document, score };
    const head = matchHead(document, memory, slotsOf);
    const body = matchesIn(memory.bodyOf(document), slotsOf);
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
  const { presence } = matches;
  const documents = passes ? matches.documents.filter(passes) : matches.documents;
  const candidateOf = (document: number): Candidate => ({ document, presence: presence[document] ?? 0 });
  if (documents.length <= most) return Array.from(documents, candidateOf);
  const rank = paper.floats(presence.length);
  for (const document of documents) rank[document] = (presence[document] ?? 0) / HIGHEST_PRESENCE;
  const least = leastAmongBest({ rank, documents, most });
  const present = documents.filter((document) => (rank[document] ?? 0) >= least);
  if (present.length <= most) return Array.from(present, candidateOf);
  // Whole thousands may be equally present: what speaks for them anyway decides, where they are more than are wanted.
  for (const document of present) {
    rank[document] = ((presence[document] ?? 0) + memory.facts.priorOf(document)) / HIGHEST_RANK;
  }
  const leastLikely = leastAmongBest({ rank, documents: present, most });
  return Array.from(present.filter((document) => (rank[document] ?? 0) >= leastLikely))
    .sort((one, other) => (rank[other] ?? 0) - (rank[one] ?? 0) || one - other)
    .slice(0, most)
    .map(candidateOf);
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
