/** Search through Meilisearch: it finds candidates and counts, the house's own analysis goes in and its ranking comes out. */
import type { DatabaseSync } from 'node:sqlite';
import type { Meilisearch } from 'meilisearch';
import { analyseQuery } from 'shared/search/query-analysis';
import { rankTexts, type RankedText } from 'shared/search/rank-texts';
import type { SearchEngine } from 'shared/search/search-engine';
import { excerptOf } from 'shared/search/excerpt';
import { textColumn, type Row } from '../store/row.ts';
import type { Library } from './embedded-search.ts';
import { countsOfAnswers, meiliQuestions } from './meili-queries.ts';
import { plainHitOf } from './shown-hit.ts';

interface MeiliOptions {
  readonly db: DatabaseSync;
  /** With a key that may only search. */
  readonly client: Meilisearch;
  readonly indexName: string;
  readonly library: () => Promise<Library>;
}

const CANDIDATES = 100;
const DAY_MS = 86_400_000;

export function createMeiliSearch({ db, client, indexName, library }: MeiliOptions): SearchEngine {
  const findRow = db.prepare(
    'SELECT kind, document_id, path, title, summary, body, keywords, warning, published_on FROM search_documents WHERE kind = ? AND document_id = ?',
  );
  return {
    search: async (query) => {
      const { knowledge, documents, newestDay } = await library();
      const analysed = analyseQuery(query.text, knowledge);
      if (analysed.tokens.length === 0) return { ...EMPTY, words: new Set() };
      const limit = Math.max(CANDIDATES, query.offset + query.limit);
      const filters = query.filters ?? {};
      const { queries, readings } = meiliQuestions({ analysed, filters, indexName, limit, knowledge });
      const { results } = await client.multiSearch({ queries });
      const found = results.slice(0, readings);
      const keys = new Map<string, readonly [string, string]>();
      for (const { hits } of found) {
        for (const hit of hits) keys.set(String(hit['key']), [String(hit['documentKind']), String(hit['id'])]);
      }
      // The store decides what a document says, so that search never disagrees with the pages.
      const rows = [...keys.values()].map(([kind, id]) => findRow.get(kind, id)).filter((row) => row !== undefined);
      const texts = rows.map((row) => textOf(row, newestDay));
      const rarityOf = (folded: string): number =>
        Math.log(1 + documents / Math.max(1, knowledge.vocabulary.frequencyOf(folded))) / Math.log(1 + documents);
      const ranked = rankTexts(texts, { query: analysed, rarityOf });
      const page = ranked.slice(query.offset, query.offset + query.limit);
      return {
        hits: page.map(({ text, words }) =>
          plainHitOf(text.row, excerptOf(`${text.summary}\n${textColumn(text.row, 'body')}`, words)),
        ),
        total: Math.max(0, ...found.map((result) => result.estimatedTotalHits ?? 0)),
        counts: countsOfAnswers(results),
        words: new Set(page.flatMap(({ words }) => [...words])),
        correction: undefined,
      };
    },
  };
}

const NO_COUNTS = {
  kind: new Map(),
  scamType: new Map(),
  section: new Map(),
  unit: new Map(),
  year: new Map(),
} as const;
const EMPTY = { hits: [], total: 0, counts: NO_COUNTS, correction: undefined } as const;

interface StoredText extends RankedText {
  readonly row: Row;
}

function textOf(row: Row, newestDay: number): StoredText {
  const warning = textColumn(row, 'warning');
  const day = Math.round(Date.parse(textColumn(row, 'published_on') || '1970-01-01') / DAY_MS);
  return {
    row,
    title: textColumn(row, 'title'),
    summary: textColumn(row, 'summary'),
    body: `${textColumn(row, 'body')}\n${textColumn(row, 'keywords')}`,
    warning: warning === 'active' || warning === 'over' ? warning : 'none',
    ageDays: newestDay - day,
  };
}
