import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { Meilisearch } from 'meilisearch';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from 'shared/search/search-engine';
import { createEmbeddedSearch, type EmbeddedSearch } from './embedded-search.ts';
import { createMeiliSearch } from './meili-search.ts';
import { caseDocuments } from './search-engine.cases.ts';
import { createSearchWriter, createTables } from './search-tables.ts';
import { createSearchWithFallback } from './search-with-fallback.ts';

let db: DatabaseSync;
let embedded: EmbeddedSearch;

beforeAll(() => {
  db = new DatabaseSync(':memory:');
  createTables(db);
  const writer = createSearchWriter(db);
  for (const document of caseDocuments()) writer.put(document);
  embedded = createEmbeddedSearch({ db });
});

/** Meilisearch's place on the network, taken by a server that never finishes, or by nobody. */
async function withServer(kind: 'silent' | 'gone', use: (meili: SearchEngine) => Promise<void>): Promise<void> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  if (kind === 'gone') await new Promise((resolve) => server.close(resolve));
  const client = new Meilisearch({ host: `http://127.0.0.1:${port}` });
  const { library } = embedded;
  try {
    await use(createMeiliSearch({ db, client, indexName: 'x', library }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const query = { text: 'lụa đào', limit: 5, offset: 0, filters: { unit: 'case-0' } };

describe('the embedded index answers', () => {
  test.each(['silent', 'gone'] as const)(
    'while Meilisearch is %s, and then leaves it alone for a while',
    async (kind) => {
      await withServer(kind, async (meili) => {
        let now = 0;
        const reasons: unknown[] = [];
        let asked = 0;
        const counted: SearchEngine = { search: (wanted) => ((asked += 1), meili.search(wanted)) };
        const engine = createSearchWithFallback({
          meili: counted,
          embedded,
          isUpToDate: () => true,
          clock: () => now,
          log: (event) => void reasons.push(event['event']),
        });
        expect((await engine.search(query)).hits.map((hit) => hit.id)).toEqual(['c0-silk', 'c0-fraud']);
        await engine.search(query);
        expect(asked).toBe(1);
        expect(reasons).toEqual(['MeilisearchLeftAlone']);
        now = 60_000;
        await engine.search(query);
        expect(asked).toBe(2);
      });
    },
  );

  test('while Meilisearch is behind the store', async () => {
    const meili: SearchEngine = {
      search: () => {
        throw new Error('must not be asked');
      },
    };
    const engine = createSearchWithFallback({
      meili,
      embedded,
      isUpToDate: () => false,
      clock: () => 0,
      log: () => undefined,
    });
    expect((await engine.search(query)).total).toBe(2);
  });
});
