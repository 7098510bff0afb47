/** Meilisearch with the house's layer over any corpus, in an index of its own that goes when the judging is over. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { createEmbeddedSearch } from 'site/search/embedded-search';
import { createMeiliSearch } from 'site/search/meili-search';
import { createMeiliSync } from 'site/search/meili-sync';
import { createSearchWriter, createTables } from 'site/search/search-tables';
import { searchDocumentOf, searchFiltersOf } from './embedded-engine.ts';
import type { EvalEngine } from './eval-engine.ts';
import { InputError } from './eval-input.ts';

interface MeiliServer {
  readonly url: string | undefined;
  readonly key: string;
}

export function createMeiliEval(folder: string, { url, key }: MeiliServer): EvalEngine {
  if (url === undefined) throw new InputError('Hãy đặt MEILI_URL (và MEILI_KEY) trỏ tới một máy chủ Meilisearch.');
  const db = new DatabaseSync(join(folder, 'meili.db'));
  createTables(db);
  const writer = createSearchWriter(db);
  const client = new Meilisearch({ host: url, ...(key === '' ? {} : { apiKey: key }) });
  const indexName = `eval_${process.pid}`;
  const sync = createMeiliSync({ db, client, indexName });
  const { library } = createEmbeddedSearch({ db });
  const engine = createMeiliSearch({ db, client, indexName, library });
  return {
    index: async (documents) => {
      db.exec('BEGIN');
      for (const document of documents) writer.put(searchDocumentOf(document));
      db.exec('COMMIT');
      await sync.catchUp();
    },
    update: async (document) => {
      writer.put(searchDocumentOf(document));
      await sync.catchUp();
    },
    search: async ({ text, filters, limit }) => {
      const { hits, total } = await engine.search({ text, limit, offset: 0, filters: searchFiltersOf(filters) });
      return { ids: hits.map((hit) => hit.id), total };
    },
    sizeBytes: async () => {
      const stats = await client.index(indexName).getStats();
      return stats.rawDocumentDbSize;
    },
    close: async () => {
      await client.deleteIndexIfExists(indexName);
      db.close();
    },
  };
}
