/** The ground the newsroom stands on: one document changed by one of many, and hooks that stay in their transaction. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase, openTestPayload, testDatabases } from '../support/databases.ts';
import { listSourceFiles, repositoryRoot } from '../support/source-files.ts';

describeEachDatabase('compare-and-set', (database) => {
  let opened: Awaited<ReturnType<typeof openTestPayload>>;
  beforeAll(async () => {
    opened = await openTestPayload(database);
  });
  afterAll(() => opened.close());

  it('stands on folders that nobody else on the machine can read', () => {
    expect((statSync(path.join(opened.dataDir, 'cms')).mode & 0o777).toString(8)).toBe('700');
  });

  const order = { number: 0 };

  it('lets one of twenty through', async () => {
    const { payload } = opened;
    const { compareAndSet, insertIfAbsent } = await import('cms/platform/atomic-update');
    const inserted = await Promise.all(
      Array.from({ length: 5 }, () => insertIfAbsent({ payload, collection: 'line-orders', id: 'a', data: order })),
    );
    expect(inserted.filter(Boolean)).toHaveLength(1);
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        compareAndSet({
          payload,
          collection: 'line-orders',
          id: 'a',
          expected: { number: { equals: 0 } },
          data: { number: index + 1 },
        }),
      ),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    const doc = await payload.findByID({ collection: 'line-orders', id: 'a' });
    expect(doc['number']).toBe(won.indexOf(true) + 1);
  });

  it('keeps the highest number however the writes arrive', async () => {
    const { payload } = opened;
    const { compareAndSet, insertIfAbsent } = await import('cms/platform/atomic-update');
    await insertIfAbsent({ payload, collection: 'line-orders', id: 'b', data: order });
    const numbers = [3, 9, 1, 7, 5, 8, 2, 6, 4];
    await Promise.all(
      numbers.map((number) =>
        compareAndSet({
          payload,
          collection: 'line-orders',
          id: 'b',
          expected: { number: { less_than: number } },
          data: { number },
        }),
      ),
    );
    expect((await payload.findByID({ collection: 'line-orders', id: 'b' }))['number']).toBe(9);
  });

  it('says no where there is no such document', async () => {
    const { compareAndSet } = await import('cms/platform/atomic-update');
    const { payload } = opened;
    const none = { payload, collection: 'line-orders', id: 'không có', expected: {}, data: { number: 1 } };
    expect(await compareAndSet(none)).toBe(false);
  });
});

it('every call of the Local API on a request passes the request on, or SQLite would wait for itself', () => {
  const offenders = listSourceFiles()
    .filter(({ path }) => path.startsWith('cms/src/') && !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) =>
      callsOnRequest(text)
        .filter((call) => !/\breq\b/.test(call.argumentsText))
        .map((call) => `${path}: ${call.name}`),
    );
  expect(offenders).toEqual([]);
});

it('the rule above can fail', () => {
  expect(callsOnRequest('await req.payload.find({ collection: "a", where: f({ b: 1 }) })')).toEqual([
    { name: 'find', argumentsText: '{ collection: "a", where: f({ b: 1 }) }' },
  ]);
  expect(callsOnRequest('req.payload.db.updateOne({ req })')[0]?.argumentsText).toContain('req');
});

/** Calls such as `req.payload.find(…)` and `req.payload.db.updateOne(…)` with what stands between their brackets. */
function callsOnRequest(text: string): { name: string; argumentsText: string }[] {
  const pattern =
    /\breq\s*\.payload\s*(?:\.db\s*)?\.(find\w*|create\w*|update\w*|delete\w*|count\w*|restore\w*|duplicate|forgotPassword|login|unlock|upsert)\(/g;
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].length;
    return { name: match[1] ?? '', argumentsText: text.slice(start, endOfBracket(text, start)) };
  });
}

function endOfBracket(text: string, start: number): number {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

it('the migrations build exactly the tables that the collections want', async () => {
  const [sqlite] = testDatabases;
  if (!sqlite) throw new Error('SQLite is always there');
  const { payload, close } = await openTestPayload(sqlite);
  if (!('requireDrizzleKit' in payload.db)) throw new Error('Not the SQLite adapter');
  const wanted: unknown = await payload.db.requireDrizzleKit().generateDrizzleJson(payload.db.schema);
  const folder = path.join(repositoryRoot, 'cms/src/migrations');
  const snapshot = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .at(-1);
  const written: unknown = JSON.parse(readFileSync(path.join(folder, snapshot ?? ''), 'utf8'));
  expect(tablesOf(written)).toEqual(tablesOf(JSON.parse(JSON.stringify(wanted))));
  await close();
});

const Snapshot = z.object({ tables: z.record(z.string(), z.unknown()) });

function tablesOf(snapshot: unknown): Record<string, unknown> {
  return Snapshot.parse(snapshot).tables;
}

it('the admin’s import map names every component of the config', async () => {
  const text = readFileSync(path.join(repositoryRoot, 'cms/src/app/(payload)/admin/importMap.js'), 'utf8');
  const components = listSourceFiles()
    .filter(({ path: file }) => file.startsWith('cms/src/') && !file.includes('/app/') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...file.text.matchAll(/'(\/[a-z-]+\/[A-Za-z]+\.tsx#[A-Za-z]+)'/g)].map((match) => match[1]));
  expect(components.length).toBeGreaterThan(5);
  expect(components.filter((component) => !text.includes(`"${component}"`))).toEqual([]);
});
