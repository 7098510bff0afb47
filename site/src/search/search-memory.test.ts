/** The index in memory is filled in slices, so that a large library never holds up the pages, and is always complete. */
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { createEmbeddedSearch, type EmbeddedSearch } from './embedded-search.ts';
import { keepWarm } from './keep-warm.ts';
import { createSearchWriter, createTables, type SearchWriter } from './search-tables.ts';

const DOCUMENTS = 3000;
let db: DatabaseSync;
let writer: SearchWriter;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  createTables(db);
  writer = createSearchWriter(db);
  db.exec('BEGIN');
  for (let index = 0; index < DOCUMENTS; index += 1) putNotice(index, 'Lịch phun thuốc muỗi');
  db.exec('COMMIT');
});

function putNotice(index: number, title: string): void {
  const facets = { kind: 'article', scamType: '', section: '', unit: '', year: '2026' };
  const empty = { summary: '', body: '', keywords: '', warning: 'none', publishedOn: '2026-06-01' } as const;
  writer.put({ kind: 'article', id: `n${index}`, path: `/tin-bai/n${index}/`, title, ...empty, facets });
}

async function totalOf(engine: EmbeddedSearch, text: string): Promise<number> {
  return (await engine.search({ text, limit: 10, offset: 0 })).total;
}

/** How often other work had its turn until the promise was kept. */
async function turnsUntil(promise: Promise<unknown>): Promise<number> {
  const wait = { isDone: false, turns: 0 };
  void promise.finally(() => (wait.isDone = true));
  while (!wait.isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    wait.turns += 1;
  }
  return wait.turns;
}

test('others have their turn while the index is filled, and the first question finds everything', async () => {
  const engine = createEmbeddedSearch({ db });
  expect(await turnsUntil(engine.ready())).toBeGreaterThan(10);
  expect(await turnsUntil(engine.ready())).toBeLessThan(3);
  expect(await totalOf(engine, 'phun thuốc')).toBe(DOCUMENTS);
});

test('a question asked meanwhile waits for the whole, and lets others have their turn', async () => {
  const engine = createEmbeddedSearch({ db });
  void engine.ready();
  const question = totalOf(engine, 'phun thuốc');
  expect(await turnsUntil(question)).toBeGreaterThan(10);
  expect(await question).toBe(DOCUMENTS);
});

test('it is filled without being asked', async () => {
  const engine = createEmbeddedSearch({ db });
  const warm = keepWarm({ embedded: engine, log: () => undefined });
  await expect.poll(() => turnsUntil(engine.ready()), { timeout: 20_000 }).toBeLessThan(3);
  warm.close();
  expect(await totalOf(engine, 'phun thuốc')).toBe(DOCUMENTS);
});

test('it is built anew beside the old one once most of its rows are gone, and answers rightly all the time', async () => {
  const engine = createEmbeddedSearch({ db });
  await engine.ready();
  db.exec('BEGIN');
  for (let index = 0; index < 2500; index += 1) putNotice(index, 'Ngày hội đua thuyền');
  db.exec('COMMIT');
  for (let round = 0; round < 30; round += 1) {
    expect(await totalOf(engine, 'phun thuốc')).toBe(500);
    expect(await totalOf(engine, 'đua thuyền')).toBe(2500);
  }
  const documentsRead = async (): Promise<number> => (await engine.library()).documents;
  await expect.poll(documentsRead, { timeout: 20_000 }).toBe(DOCUMENTS);
  expect(await totalOf(engine, 'đua thuyền')).toBe(2500);
});

test('a store that is closed meanwhile ends the filling quietly', async () => {
  const filling = createEmbeddedSearch({ db }).ready();
  db.close();
  await expect(filling).resolves.toBeUndefined();
});
