import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import tacticExample from 'shared/contract/examples/tactic.json' with { type: 'json' };
import { PublishedDocument } from 'shared/contract/documents';
import type { SearchEngine } from 'shared/search/search-engine';
import { createMemoryReader } from '../page-models/fixtures/memory-reader.ts';
import { createEmbeddedSearch } from './embedded-search.ts';
import { findSearchDocument } from 'shared/search/search-document';
import { createSearchWriter, createTables } from './search-tables.ts';
import { createSearchJsonHandler } from './search-json-handler.ts';
import { buildSearchPage } from './search-page.ts';
import { readSearchRequest } from './search-request.ts';

const emptyReader = createMemoryReader([]);

let search: SearchEngine;

beforeEach(() => {
  const db = new DatabaseSync(':memory:');
  createTables(db);
  const writer = createSearchWriter(db);
  for (let index = 0; index < 23; index += 1) {
    const changes = { id: `t${index}`, slug: `t${index}`, headline: `Giả danh cán bộ số ${index}` };
    const found = findSearchDocument(PublishedDocument.parse({ ...tacticExample, ...changes }));
    if (found) writer.put(found);
  }
  search = createEmbeddedSearch({ db });
});

const pageOf = (query: string) =>
  buildSearchPage({
    search,
    reader: emptyReader,
    request: readSearchRequest(new URLSearchParams(query)),
    nowMs: Date.parse('2026-11-23T08:00:00+07:00'),
  });

describe('the search page', () => {
  test('shows ten hits with their kind, the matching words marked', async () => {
    const page = await pageOf('q=gia danh');
    expect(page.hits).toHaveLength(10);
    expect(page.hits[0]?.label).toBe('Cảnh báo');
    expect(page.hits[0]?.title[0]).toEqual({ text: 'Giả danh', isMatch: true });
    expect(page.summary).toBe('23 kết quả cho “gia danh”, trang 1/3');
    expect(page.help).toBeUndefined();
  });

  test.each([
    ['q=gia danh', undefined, '/tim-kiem/?q=gia+danh&trang=2', 1],
    ['q=gia danh&trang=2', '/tim-kiem/?q=gia+danh', '/tim-kiem/?q=gia+danh&trang=3', 11],
    ['q=gia danh&trang=3', '/tim-kiem/?q=gia+danh&trang=2', undefined, 21],
    ['q=gia danh&trang=999', '/tim-kiem/?q=gia+danh&trang=2', undefined, 21],
    ['q=gia danh&trang=-1', undefined, '/tim-kiem/?q=gia+danh&trang=2', 1],
    ['q=gia danh&trang=x', undefined, '/tim-kiem/?q=gia+danh&trang=2', 1],
  ])('%s leads back to %s and on to %s', async (query, previous, next, firstNumber) => {
    expect(await pageOf(query)).toMatchObject({ previous, next, firstNumber });
  });

  test('helps where nothing was found: 113 at least', async () => {
    const page = await pageOf('q=xyzxyz');
    expect(page.summary).toBe('Không tìm thấy nội dung nào cho “xyzxyz”.');
    expect(page.help?.isEmptyResult).toBe(true);
    expect(page.help?.calls[0]?.dial).toBe('113');
  });

  test.each([
    ['a number that nobody wrote of', 'q=giả danh 0912345678'],
    ['a filter that lets nothing through', 'q=giả danh&nam=1999'],
  ])('offers the nearest warnings for %s', async (_, query) => {
    const page = await pageOf(query);
    expect(page.hits).toEqual([]);
    expect(page.help?.areNear).toBe(true);
    expect(page.help?.warnings[0]?.headline).toContain('Giả danh');
  });

  test.each(['q=0912345678', 'q=%F0%9F%91%AE', 'q=xyzxyz'])(
    'offers nothing as near where nothing is: %s',
    async (query) => {
      expect((await pageOf(query)).help?.areNear).toBe(false);
    },
  );

  test('asks for nothing before anything was typed', async () => {
    const page = await pageOf('');
    expect(page).toMatchObject({ title: 'Tìm kiếm', summary: '', hits: [] });
    expect(page.help?.isEmptyResult).toBe(false);
  });

  test('looks at no more than 200 characters', async () => {
    expect((await pageOf(`q=${'a'.repeat(5000)}`)).text).toHaveLength(200);
  });
});

test('GET /tim-kiem.json answers with the same hits, and only to GET and HEAD', async () => {
  const handler = createSearchJsonHandler({ search });
  const server = createServer((request, response) => {
    void handler(request, response, new URL(request.url ?? '/', 'http://localhost'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${port}/tim-kiem.json?q=gi%E1%BA%A3%20danh&trang=3`;
  const answer = await fetch(url);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const body: unknown = await answer.json();
  expect(body).toMatchObject({ query: 'giả danh', total: 23, page: 3, pages: 3, perPage: 10 });
  expect(body).toHaveProperty('hits.length', 3);
  expect(await (await fetch(url, { method: 'HEAD' })).text()).toBe('');
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
  server.closeAllConnections();
  server.close();
});
