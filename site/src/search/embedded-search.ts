/** Search over the store's own full-text index: no other program needed, and never older than the pages. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { excerptOf } from 'shared/search/excerpt';
import { analyseQuery, type AnalysedQuery } from 'shared/search/query-analysis';
import { isSearchedKind } from 'shared/search/search-document';
import type { SearchEngine, SearchHit, SearchQuery } from 'shared/search/search-engine';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { numberColumn, textColumn, type Row } from '../store/row.ts';
import { anyWordExpression, everyWordExpression, exactExpression, withNeighbours } from './match-expression.ts';

/**
 * Order: words with the accents as typed, then fit (title before summary before body), then tricks being played now,
 * then the newer. Fits within about a tenth count as equal, or the last two would never be asked.
 */
const FIND = `
  SELECT d.kind, d.document_id, d.path, d.title, d.summary, d.body FROM (
    SELECT w.rowid AS id, bm25(search_words, 10.0, 4.0, 1.0) AS score
    FROM search_words AS w WHERE search_words MATCH :words
  ) AS found CROSS JOIN search_documents AS d ON d.id = found.id
  ORDER BY
    CASE WHEN :exact = '' THEN 0 ELSE d.id IN (SELECT rowid FROM search_exact WHERE search_exact MATCH :exact) END DESC,
    CAST(ln(max(-found.score, 1e-9)) * 10 AS INTEGER) DESC,
    d.is_active_warning DESC, d.published_at DESC, d.id DESC
  LIMIT :limit OFFSET :offset`;

const COUNT = 'SELECT count(*) AS total FROM search_words WHERE search_words MATCH ?';

export function createEmbeddedSearch(store: { readonly db: DatabaseSync }): SearchEngine {
  const find = store.db.prepare(FIND);
  const count = store.db.prepare(COUNT);
  return {
    search: async (query) => {
      const analysed = analyseQuery(query.text);
      for (const expression of [everyWordExpression(analysed), anyWordExpression(analysed)]) {
        const total = expression === undefined ? 0 : numberColumn(count.get(expression) ?? {}, 'total');
        if (expression !== undefined && total > 0) {
          return { hits: listHits({ find, expression, analysed, query }), total };
        }
      }
      return { hits: [], total: 0 };
    },
  };
}

interface FindRequest {
  readonly find: StatementSync;
  readonly expression: string;
  readonly analysed: AnalysedQuery;
  readonly query: SearchQuery;
}

function listHits({ find, expression, analysed, query }: FindRequest): readonly SearchHit[] {
  const rows = find.all({
    words: withNeighbours(expression, analysed),
    exact: exactExpression(analysed.tokens) ?? '',
    limit: query.limit,
    offset: query.offset,
  });
  return rows.map((row) => hitOf(row, analysed));
}

function hitOf(row: Row, analysed: AnalysedQuery): SearchHit {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === row['kind']);
  if (kind === undefined || !isSearchedKind(kind)) throw new TypeError('The index holds a document of an unknown kind');
  return {
    kind,
    id: textColumn(row, 'document_id'),
    title: textColumn(row, 'title'),
    path: textColumn(row, 'path'),
    excerpt: excerptOf(`${textColumn(row, 'summary')}\n${textColumn(row, 'body')}`, analysed),
  };
}
