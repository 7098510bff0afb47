import { expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { sampleArticle } from './fixtures/sample-documents.ts';
import { ARTICLES } from './lists.ts';
import { countPublishedBefore } from './publication-order.ts';

const days = ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-05', '2026-01-09', '2026-01-09'];
const reader = createMemoryReader(
  days.map((day, index) => sampleArticle({ id: `a-${index}`, publishedAt: `${day}T00:00:00Z` })),
);

test.each([
  ['2025-12-31', 0],
  ['2026-01-01', 0],
  ['2026-01-02', 1],
  ['2026-01-03', 3],
  ['2026-01-05', 3],
  ['2026-01-09', 4],
  ['2026-01-10', 6],
])('before %s there are %i', (day, count) => {
  expect(countPublishedBefore({ reader, spec: ARTICLES, publishedAt: `${day}T00:00:00Z` })).toBe(count);
});

test('an empty list has none', () => {
  const empty = createMemoryReader([]);
  expect(countPublishedBefore({ reader: empty, spec: ARTICLES, publishedAt: '2026-01-01T00:00:00Z' })).toBe(0);
});
