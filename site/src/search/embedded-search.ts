/** Search over the store's own tables: no other program needed, and never older than the pages. */
import type { DatabaseSync } from 'node:sqlite';
import type { AnalysedQuery, QueryKnowledge } from 'shared/search/analysed-query';
import { createExpressions, type Expressions } from 'shared/search/expressions';
import { analyseQuery } from 'shared/search/query-analysis';
import { SCORE_PARTS } from 'shared/search/ranking-table';
import type { SearchAnswer, SearchEngine, SearchQuery } from 'shared/search/search-engine';
import { listBits, unite } from './bitmap.ts';
import { correctionOf } from './correction.ts';
import { filterDocuments } from './facet-counts.ts';
import { createSlotPlaces, matchReading } from './match-reading.ts';
import { createRankBar } from './rank-bar.ts';
import { rankBehind, rankReading, type RankedDocument, type RankRequest } from './rank-reading.ts';
import { createResolver, type ResolvedReading } from './resolved-reading.ts';
import { createScratchPaper, type ScratchPaper } from './scratch-paper.ts';
import { createSearchMemory, type SearchMemory } from './search-memory.ts';
import { HIT_COLUMNS, shownHit } from './shown-hit.ts';

interface EmbeddedOptions {
  readonly db: DatabaseSync;
  /** The tables of synonyms as they stand now. */
  readonly expressions?: () => Expressions;
}

/** What the analysis and the ranking know of the documents as they stand now. */
export interface Library {
  readonly knowledge: QueryKnowledge;
  readonly documents: number;
  /** Days since 1970. */
  readonly newestDay: number;
}

export interface EmbeddedSearch extends SearchEngine {
  readonly library: () => Promise<Library>;
  /** Reads what the index lacks while other work goes on, so that no question has to wait for it. */
  readonly ready: () => Promise<void>;
}

/** How many documents are put in exact order; what comes behind follows by the words it holds. */
const RANKED = 800;
const RANKED_BY_OTHER_READINGS = 250;
/** Below this fit the query may have slips in words that exist; what is found then must be better by as much. */
const POOR_FIT = (SCORE_PARTS.phrase + SCORE_PARTS.presence) * 0.5;
const CLEARLY_BETTER = 0.12;

export function createEmbeddedSearch({ db, expressions }: EmbeddedOptions): EmbeddedSearch {
  const reader = createSearchMemory(db);
  const paper: Papers = { ofQuery: createScratchPaper(), ofReading: createScratchPaper() };
  const houseExpressions = createExpressions();
  const findRow = db.prepare(`SELECT ${HIT_COLUMNS} FROM search_documents WHERE id = ?`);
  const knowledgeOf = ({ words }: SearchMemory): QueryKnowledge => ({
    vocabulary: words.vocabulary,
    expressions: expressions?.() ?? houseExpressions,
  });
  return {
    ready: () => reader.ready(),
    library: async () => {
      await reader.ready();
      const memory = reader.now();
      return { knowledge: knowledgeOf(memory), documents: memory.facts.count, newestDay: memory.facts.newestDay };
    },
    search: async (query) => {
      await reader.ready();
      const memory = reader.now();
      const knowledge = knowledgeOf(memory);
      const analysed = analyseQuery(query.text, knowledge);
      const asTyped = findRanked({ analysed, memory, query, paper });
      const isPoor = analysed.tokens.length > 0 && (asTyped.ranked[0]?.score ?? 0) < POOR_FIT;
      const doubted = isPoor
        ? findRanked({
            analysed: analyseQuery(query.text, { ...knowledge, doubtsKnownWords: true }),
            memory,
            query,
            paper,
          })
        : asTyped;
      const isBetter = (doubted.ranked[0]?.score ?? 0) > (asTyped.ranked[0]?.score ?? 0) + CLEARLY_BETTER;
      const { ranked, total, counts } = isBetter ? doubted : asTyped;
      const page = ranked.slice(query.offset, query.offset + query.limit);
      const shown = page.flatMap(({ document, reading }) => {
        const row = findRow.get(memory.facts.rowOf(document));
        return row ? [shownHit({ row, document, reading, memory })] : [];
      });
      return {
        hits: shown.map(({ hit }) => hit),
        total,
        counts,
        words: new Set(shown.flatMap(({ words }) => [...words])),
        correction: correctionOf({ analysed, best: ranked[0], memory }),
      };
    },
  };
}

interface Papers {
  readonly ofQuery: ScratchPaper;
  /** Turned back after each reading. */
  readonly ofReading: ScratchPaper;
}

interface FindRequest {
  readonly analysed: AnalysedQuery;
  readonly memory: SearchMemory;
  readonly query: SearchQuery;
  readonly paper: Papers;
}

interface RankedMatch {
  readonly document: number;
  readonly score: number;
  readonly reading: ResolvedReading;
}

interface RankedAnswer extends Pick<SearchAnswer, 'total' | 'counts'> {
  readonly ranked: readonly RankedMatch[];
}

function findRanked({ analysed, memory, query, paper }: FindRequest): RankedAnswer {
  const { facts } = memory;
  paper.ofQuery.turnBack();
  const filtered = filterDocuments(facts, query.filters);
  const found = paper.ofQuery.bits(facts.count);
  const best = new Map<number, RankedMatch>();
  const rest = new Map<number, RankedMatch>();
  const placesOf = createSlotPlaces(memory, paper.ofQuery);
  const resolve = createResolver(memory.words, facts.count);
  const isDeep = query.offset + query.limit > RANKED;
  const bar = createRankBar(Math.min(RANKED, Math.max(1, query.offset + query.limit)));
  const { passes } = filtered;
  const requestFor = (reading: ResolvedReading, most: number): RankRequest => {
    paper.ofReading.turnBack();
    const matches = matchReading({ resolved: reading, memory, placesOf, paper: paper.ofReading });
    return { resolved: reading, matches, memory, passes, most, bar, paper: paper.ofReading };
  };
  const note = (reading: ResolvedReading, { document, score }: RankedDocument): void => {
    if (score > (best.get(document)?.score ?? -1)) best.set(document, { document, score, reading });
  };
  const readings = analysed.readings.map(resolve);
  for (const [index, reading] of readings.entries()) {
    const request = requestFor(reading, index === 0 ? RANKED : RANKED_BY_OTHER_READINGS);
    const { matches } = request;
    if (matches.documents.length > 0) for (const ranked of rankReading(request)) note(reading, ranked);
    unite(found, matches.found);
    if (!isDeep) continue;
    for (const document of matches.documents) {
      if (best.has(document) || passes?.(document) === false) continue;
      rest.set(document, { document, score: matches.presence[document] ?? 0, reading });
    }
  }
  const [first] = readings;
  if (first && isAsTyped(analysed)) {
    // Last, when it is known what would have to be passed: mostly nothing needs to be read any more.
    for (const ranked of rankBehind(requestFor(first, 0), (document) => best.get(document)?.reading === first)) {
      note(first, ranked);
    }
  }
  const { total, counts } = filtered.count(listBits(found, paper.ofQuery.numbers(facts.count)));
  const inOrder = [...best.values()].sort(byScore);
  const behind = [...rest.values()].filter(({ document }) => !best.has(document)).sort(byScore);
  return { ranked: [...inOrder, ...behind], total, counts };
}

/** Not cut, and no word taken for a slip: what was guessed is not looked for in every body. */
function isAsTyped({ readings: [first], isDoubted }: AnalysedQuery): boolean {
  return first?.weight === 1 && !isDoubted;
}

function byScore(one: RankedMatch, other: RankedMatch): number {
  return other.score - one.score || other.document - one.document;
}
