/** The ground the newsroom stands on: one document changed by one of many, and hooks that stay in their transaction. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEachDatabase, openTestPayload } from '../support/databases.ts';
import { listSourceFiles } from '../support/source-files.ts';

describeEachDatabase('compare-and-set', (database) => {
  let opened: Awaited<ReturnType<typeof openTestPayload>>;
  beforeAll(async () => {
    opened = await openTestPayload(database);
  });
  afterAll(() => opened.close());

  const node = { live: 0, liveAt: null, lastSeenAt: null };

  it('lets one of twenty through', async () => {
    const { payload } = opened;
    const { compareAndSet, insertIfAbsent } = await import('cms/platform/atomic-update');
    const inserted = await Promise.all(
      Array.from({ length: 5 }, () => insertIfAbsent({ payload, collection: 'site-nodes', id: 'a', data: node })),
    );
    expect(inserted.filter(Boolean)).toHaveLength(1);
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        compareAndSet({
          payload,
          collection: 'site-nodes',
          id: 'a',
          expected: { live: { equals: 0 } },
          data: { live: index + 1 },
        }),
      ),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    const doc = await payload.findByID({ collection: 'site-nodes', id: 'a' });
    expect(doc['live']).toBe(won.indexOf(true) + 1);
  });

  it('keeps the highest number however the writes arrive', async () => {
    const { payload } = opened;
    const { compareAndSet, insertIfAbsent } = await import('cms/platform/atomic-update');
    await insertIfAbsent({ payload, collection: 'site-nodes', id: 'b', data: node });
    const numbers = [3, 9, 1, 7, 5, 8, 2, 6, 4];
    await Promise.all(
      numbers.map((live) =>
        compareAndSet({
          payload,
          collection: 'site-nodes',
          id: 'b',
          expected: { live: { less_than: live } },
          data: { live },
        }),
      ),
    );
    expect((await payload.findByID({ collection: 'site-nodes', id: 'b' }))['live']).toBe(9);
  });

  it('says no where there is no such document', async () => {
    const { compareAndSet } = await import('cms/platform/atomic-update');
    const { payload } = opened;
    const none = { payload, collection: 'site-nodes', id: 'không có', expected: {}, data: { live: 1 } };
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
