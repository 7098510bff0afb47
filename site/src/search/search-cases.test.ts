import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from 'shared/search/search-engine';
import { createEmbeddedSearch } from './embedded-search.ts';
import { caseDocuments, SEARCH_CASES, shortIdOf, unitOfCase } from './search-engine.cases.ts';
import { createSearchWriter, createTables } from './search-tables.ts';

let engine: SearchEngine;

beforeAll(() => {
  const db = new DatabaseSync(':memory:');
  createTables(db);
  const writer = createSearchWriter(db);
  for (const document of caseDocuments()) writer.put(document);
  engine = createEmbeddedSearch({ db });
});

describe('the embedded engine', () => {
  test.each(SEARCH_CASES.map((item, index) => ({ ...item, index })))('$name', async ({ query, expected, index }) => {
    const { hits } = await engine.search({ text: query, limit: 20, offset: 0, filters: { unit: unitOfCase(index) } });
    expect(hits.map((hit) => shortIdOf(hit.id))).toEqual(expected);
  });
});
