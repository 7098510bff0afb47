import { DatabaseSync } from 'node:sqlite';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from 'shared/search/search-document';
import type { SearchEngine } from 'shared/search/search-engine';
import { createEmbeddedSearch } from 'site/search/embedded-search';
import { createMeiliSearch } from 'site/search/meili-search';
import { searchKeyOf } from 'site/search/meili-search-key';
import { createMeiliSync, type MeiliSync } from 'site/search/meili-sync';
import { caseDocuments, SEARCH_CASES, shortIdOf, unitOfCase } from 'site/search/search-engine.cases';
import { createSearchWriter, createTables, type SearchWriter } from 'site/search/search-tables';
import { MEILI_DIFFERENCES } from './meili-differences.cases.ts';
import { createRecorder, playedFetch } from './recorded-exchanges.ts';

const RECORDING = new URL('./meili-exchanges.json', import.meta.url);
const INDEX = 'hop_dong';
const server = process.env['MEILI_TEST_URL'];
const recorder = server === undefined ? undefined : createRecorder();

const http = recorder?.fetch ?? playedFetch(RECORDING);
const clientWith = (apiKey: string): Meilisearch =>
  new Meilisearch({ host: server ?? 'http://127.0.0.1:7700', apiKey, httpClient: http });

let client: Meilisearch;
let db: DatabaseSync;
let writer: SearchWriter;
let sync: MeiliSync;
let engine: SearchEngine;
let searchKey = '';

beforeAll(async () => {
  client = clientWith(process.env['MEILI_TEST_KEY'] ?? '');
  db = new DatabaseSync(':memory:');
  createTables(db);
  writer = createSearchWriter(db);
  for (const document of caseDocuments()) writer.put(document);
  await client.deleteIndexIfExists(INDEX);
  sync = createMeiliSync({ db, client, indexName: INDEX });
  const { library } = createEmbeddedSearch({ db });
  engine = createMeiliSearch({ db, client, indexName: INDEX, library });
  await sync.catchUp();
}, 120_000);

afterAll(async () => {
  if (!recorder) return;
  const { pkgVersion } = await client.getVersion();
  await client.deleteKey(searchKey).catch(() => undefined);
  await client.deleteIndexIfExists(INDEX);
  if (process.env['MEILI_RECORD'] === 'yes') recorder.save(RECORDING, `Meilisearch ${pkgVersion}`);
});

const idsFor = async (text: string, unit: string): Promise<readonly string[]> =>
  (await engine.search({ text, limit: 20, offset: 0, filters: { unit } })).hits.map((hit) => shortIdOf(hit.id));

describe('Meilisearch with the layer', () => {
  test.each(SEARCH_CASES.map((item, index) => ({ ...item, index })))(
    '$name',
    async ({ name, query, expected, index }) => {
      const difference = MEILI_DIFFERENCES[name];
      expect(await idsFor(query, unitOfCase(index))).toEqual(difference?.expected ?? expected);
    },
  );

  test('every difference is one, with its reason', () => {
    for (const [name, { expected, reason }] of Object.entries(MEILI_DIFFERENCES)) {
      const item = SEARCH_CASES.find((candidate) => candidate.name === name);
      expect(item, name).toBeDefined();
      expect(expected).not.toEqual(item?.expected);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});

describe.skipIf(server !== undefined && process.env['MEILI_TEST_KEY'] === undefined)('the key for questions', () => {
  test('is made once and found again', async () => {
    searchKey = await searchKeyOf({ client, indexName: INDEX });
    expect(searchKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await searchKeyOf({ client, indexName: INDEX })).toBe(searchKey);
  });

  test('may ask this index and nothing else', async () => {
    const asking = clientWith(searchKey);
    const { library } = createEmbeddedSearch({ db });
    const answer = await createMeiliSearch({ db, client: asking, indexName: INDEX, library }).search({
      text: 'đảo lừa nằm ngoài khơi',
      limit: 3,
      offset: 0,
    });
    expect(answer.hits[0]?.title).toBe('Đảo Lừa nằm ngoài khơi');
    const refused = { status: 403 };
    await expect(asking.index(INDEX).addDocuments([{ key: 'x' }])).rejects.toMatchObject({ cause: refused });
    await expect(asking.index(INDEX).deleteAllDocuments()).rejects.toMatchObject({ cause: refused });
    await expect(asking.getKeys()).rejects.toMatchObject({ cause: refused });
    await expect(asking.index('index_khac').search('x')).rejects.toMatchObject({ cause: refused });
  });
});

describe('what Meilisearch is told', () => {
  const document: SearchDocument = {
    kind: 'article',
    id: 'phien-ban',
    path: '/tin-bai/phien-ban/',
    title: 'Chợ nổi mở lại',
    summary: '',
    body: '',
    keywords: '',
    warning: 'none',
    publishedOn: '2026-06-01',
    facets: { kind: 'article', scamType: '', section: '', unit: 'versions', year: '2026' },
  };

  test('a change is found once it has caught up, and counts as outstanding until then', async () => {
    writer.put(document);
    expect(sync.isUpToDate()).toBe(false);
    await sync.catchUp();
    expect(sync.isUpToDate()).toBe(true);
    expect(await idsFor('chợ nổi', 'versions')).toEqual(['phien-ban']);
  }, 60_000);

  test('an older version never takes the place of a newer one', async () => {
    const held = await client.index(INDEX).getDocument('article_phien-ban');
    await client
      .index(INDEX)
      .addDocuments([{ ...held, version: 1_000_000, title: 'Bản mới hơn' }])
      .waitTask();
    writer.put({ ...document, title: 'Bản cũ hơn' });
    await sync.catchUp();
    expect(await client.index(INDEX).getDocument('article_phien-ban')).toMatchObject({ title: 'Bản mới hơn' });
  }, 60_000);

  test('a removed document leaves a tombstone and is found no more', async () => {
    writer.put({ ...document, id: 'se-go' });
    await sync.catchUp();
    expect(await idsFor('chợ nổi', 'versions')).toContain('se-go');
    writer.remove('article', 'se-go');
    await sync.catchUp();
    expect(await client.index(INDEX).getDocument('article_se-go')).toMatchObject({ gone: true, title: '' });
    expect(await idsFor('chợ nổi', 'versions')).not.toContain('se-go');
  }, 60_000);

  test('after a change of the settings all is built aside and swapped in', async () => {
    db.prepare("UPDATE search_meili SET settings = 'older'").run();
    expect(sync.isUpToDate()).toBe(false);
    await sync.catchUp();
    expect(sync.isUpToDate()).toBe(true);
    expect(await idsFor('lụa đào', unitOfCase(0))).toEqual(['silk', 'fraud']);
    expect(await client.getIndexes({ limit: 100 }).then(({ results }) => results.map(({ uid }) => uid))).not.toContain(
      `${INDEX}_next`,
    );
  }, 60_000);

  test('a task that fails is an error, and nothing counts as done', async () => {
    const other = createMeiliSync({ db, client, indexName: 'không hợp lệ' });
    await expect(other.catchUp()).rejects.toThrow();
    expect(other.isUpToDate()).toBe(false);
  }, 60_000);
});
