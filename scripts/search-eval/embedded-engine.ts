/** The site's own search over any corpus: same tables, same analysis, same ranking. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SearchDocument } from 'shared/search/search-document';
import { createEmbeddedSearch } from 'site/search/embedded-search';
import { createSearchWriter, createTables } from 'site/search/search-tables';
import type { EvalEngine } from './eval-engine.ts';
import type { CorpusDocument, EvalFilters } from './eval-input.ts';

export function createEmbeddedEval(folder: string): EvalEngine {
  const file = join(folder, 'embedded.db');
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  createTables(db);
  const writer = createSearchWriter(db);
  const engine = createEmbeddedSearch({ db });
  const inTransaction = (work: () => void): void => {
    db.exec('BEGIN IMMEDIATE');
    work();
    db.exec('COMMIT');
  };
  return {
    index: async (documents) => {
      inTransaction(() => {
        for (const document of documents) writer.put(searchDocumentOf(document));
      });
      await engine.search({ text: 'a', limit: 1, offset: 0 });
    },
    update: async (document) => {
      inTransaction(() => writer.put(searchDocumentOf(document)));
      await engine.search({ text: document.title, limit: 1, offset: 0 });
    },
    search: async ({ text, filters, limit }) => {
      const { hits, total } = await engine.search({ text, limit, offset: 0, filters: searchFiltersOf(filters) });
      return { ids: hits.map((hit) => hit.id), total };
    },
    sizeBytes: async () => {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return statSync(file).size;
    },
    close: async () => db.close(),
  };
}

/** Type, category and unit stand where a published document has its kind, its section and its unit. */
export function searchDocumentOf(document: CorpusDocument): SearchDocument {
  return {
    kind: 'article',
    id: document.id,
    path: '',
    title: document.title,
    summary: document.summary,
    body: document.body,
    keywords: document.unit,
    warning: 'none',
    publishedOn: document.date.slice(0, 10),
    facets: {
      kind: document.type,
      scamType: '',
      section: document.category,
      unit: document.unit,
      year: document.date.slice(0, 4),
    },
  };
}

export function searchFiltersOf({ type, category, unit, from, to }: EvalFilters) {
  return { kind: type, section: category, unit, from, to };
}
