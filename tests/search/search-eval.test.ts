/** `npm run search:eval` over a corpus as it may come from elsewhere, and what it prints. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../support/installation.ts';

const CORPUS = [
  '\uFEFF{"id":"a","title":"Cảnh báo lừa đảo qua mạng","type":"canh-bao","unit":"Phường A","date":"2026-05-01"}',
  '',
  '   ',
  JSON.stringify({ id: 'b', title: 'Lụa đào Vạn Phúc'.normalize('NFD'), summary: null, body: null, type: 'tin-tuc' }),
  JSON.stringify({ id: 'c', body: 'Số 0912.345.678 tự xưng là thủ kho.', date: 'hôm qua', color: 'đỏ' }),
  JSON.stringify({ id: 'd', title: 'Bản cũ của tin' }),
  JSON.stringify({
    id: 'd',
    title: 'Lũ quét đầu nguồn',
    summary: 'Bà con lên chỗ cao.',
    date: '2026-06-01T08:00:00+07:00',
  }),
  JSON.stringify({ id: '', title: '' }),
];
const QUERIES = {
  targets: [
    { id: 'a', title: 'Bị bỏ qua vì đã có' },
    { id: 't', title: 'Trạm y tế Kỳ Sơn tiêm nhắc lại', type: 'thong-bao', date: '2026-06-02' },
  ],
  queries: [
    { class: 'noacc', query: 'lua dao', expectTop: 'a' },
    { class: 'nfd', query: 'lụa đào'.normalize('NFD'), expectTop: 'b' },
    { class: 'number', query: '+84 912 345 678', expectTop: 'c' },
    { class: 'iy', query: 'trạm i tế kì sơn', expectTop: 't' },
    { class: 'miss', query: 'lũ quét', expectTop: 'a' },
    { class: 'class', query: 'lu quet', expectEveryTopFiveMatches: 'lũ quét' },
    { class: 'filter', query: 'lừa đảo', filters: { type: 'tin-tuc' }, expectEveryTopFiveMatches: 'lừa đảo' },
    { class: 'nothing', query: 'zzzz qqqq', expectTop: 'a' },
    { class: 'empty', query: '' },
  ],
};
const Line = z.strictObject({
  query: z.string(),
  filters: z.record(z.string(), z.string()),
  ids: z.array(z.string()),
  total: z.number(),
  ms: z.number(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tieng-mo-eval-'));
  await writeFile(join(folder, 'corpus.jsonl'), CORPUS.join('\r\n'));
  await writeFile(join(folder, 'queries.json'), JSON.stringify(QUERIES));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (queries: string, ...more: readonly string[]) =>
  runCommand(process.env, 'search-eval', [
    '--corpus',
    join(folder, 'corpus.jsonl'),
    '--queries',
    join(folder, queries),
    ...more,
  ]);

describe('search:eval', () => {
  it('prints one object with every figure and every miss', async () => {
    const { code, stdout } = await run('queries.json', '--json');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const outcome: unknown = JSON.parse(stdout);
    const number: unknown = expect.any(Number);
    expect(outcome).toEqual({
      engine: 'embedded',
      documents: 6,
      knownItem: { n: 6, success1: 0.667, success5: 0.667, mrr: 0.667 },
      byClass: {
        noacc: { n: 1, success1: 1, success5: 1, mrr: 1 },
        nfd: { n: 1, success1: 1, success5: 1, mrr: 1 },
        number: { n: 1, success1: 1, success5: 1, mrr: 1 },
        iy: { n: 1, success1: 1, success5: 1, mrr: 1 },
        miss: { n: 1, success1: 0, success5: 0, mrr: 0 },
        nothing: { n: 1, success1: 0, success5: 0, mrr: 0 },
      },
      classQueries: { n: 2, precision5: 0.1 },
      latencyMs: { p50: number, p95: number, p99: number },
      indexSeconds: number,
      updateMs: number,
      indexMb: number,
      memoryMb: number,
      misses: [
        { query: 'lũ quét', class: 'miss', expected: 'a', rank: null },
        { query: 'zzzz qqqq', class: 'nothing', expected: 'a', rank: null },
      ],
    });
  });

  it('prints one line a query with --results, in the order of the file, also where nothing is found', async () => {
    const { code, stdout } = await run('queries.json', '--results');
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(lines.map((line) => line.query)).toEqual(QUERIES.queries.map(({ query }) => query));
    expect(lines[0]).toMatchObject({ ids: ['a', 'b'], total: 2, filters: {} });
    expect(lines[6]).toMatchObject({ ids: ['b'], total: 1, filters: { type: 'tin-tuc' } });
    expect(lines[7]).toMatchObject({ ids: [], total: 0 });
  });

  it.each(['fts5-plain', 'minisearch'])('judges the peer %s over the same files', async (engine) => {
    const { code, stdout } = await run('queries.json', '--engine', engine, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ engine, documents: 6 });
  });

  it.each([
    ['an unknown filter', { queries: [{ query: 'a', filters: { colour: 'red' } }] }, /filters/],
    ['a day that is none', { queries: [{ query: 'a', filters: { from: '1/2/2026' } }] }, /from/],
    ['no queries', { targets: [] }, /queries/],
  ])('ends with the place and the reason for %s', async (_, queries, reason) => {
    await writeFile(join(folder, 'wrong.json'), JSON.stringify(queries));
    const { code, stderr } = await run('wrong.json', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
  });

  it('needs MEILI_URL for Meilisearch, and says so', async () => {
    const { code, stderr } = await runCommand({ ...process.env, MEILI_URL: '' }, 'search-eval', [
      '--corpus',
      join(folder, 'corpus.jsonl'),
      '--queries',
      join(folder, 'queries.json'),
      '--engine',
      'meilisearch',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('MEILI_URL');
  });
});
