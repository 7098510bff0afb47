import { describe, expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { sampleArticle } from './fixtures/sample-documents.ts';
import { ARTICLES } from './lists.ts';
import { buildFrontList, findListPage, numberedPagesOf, type NumberedList } from './numbered-list.ts';
import { trackReads } from './tracked-reads.ts';

const DAY_MS = 86_400_000;

function readsOf(count: number): ReturnType<typeof trackReads> {
  const articles = Array.from({ length: count }, (_, index) =>
    sampleArticle({
      id: `article-${index + 1}`,
      slug: `bai-${index + 1}`,
      publishedAt: new Date(Date.parse('2026-01-01T00:00:00Z') + index * DAY_MS).toISOString(),
    }),
  );
  return trackReads(createMemoryReader(articles));
}

function idsOf(list: NumberedList<'article'> | undefined): readonly string[] {
  return list?.documents.map((document) => document.id) ?? [];
}

test.each([
  [0, 0],
  [20, 0],
  [39, 0],
  [40, 1],
  [59, 1],
  [60, 2],
])('a list of %i has %i numbered pages', (count, pages) => {
  expect(numberedPagesOf(count)).toBe(pages);
});

describe('the front list', () => {
  test.each([
    [0, 0],
    [39, 39],
    [40, 20],
    [59, 39],
    [60, 20],
  ])('of %i documents shows the newest %i', (count, shown) => {
    const list = buildFrontList(readsOf(count), ARTICLES);
    expect(list.documents).toHaveLength(shown);
    expect(list.documents[0]?.id).toBe(count === 0 ? undefined : `article-${count}`);
  });

  test('points to the newest numbered page', () => {
    expect(buildFrontList(readsOf(65), ARTICLES).pager).toEqual({ newer: undefined, older: '/tin-bai/trang/2/' });
  });
});

describe('a numbered page', () => {
  test('holds the same twenty however many follow', () => {
    const early = idsOf(findListPage(readsOf(40), ARTICLES, '1'));
    expect(early).toEqual(Array.from({ length: 20 }, (_, index) => `article-${20 - index}`));
    expect(idsOf(findListPage(readsOf(200), ARTICLES, '1'))).toEqual(early);
  });

  test('is not touched by a new publication', () => {
    const reads = readsOf(60);
    findListPage(reads, ARTICLES, '1');
    expect(reads.tags()).not.toContain('list:article');
    expect(reads.tags()).toHaveLength(20);
  });

  test('leads to its neighbours, the newest one to the front', () => {
    expect(findListPage(readsOf(65), ARTICLES, '1')?.pager).toEqual({ newer: '/tin-bai/trang/2/', older: undefined });
    expect(findListPage(readsOf(65), ARTICLES, '2')?.pager).toEqual({
      newer: '/tin-bai/',
      older: '/tin-bai/trang/1/',
    });
  });

  test.each(['0', '2', '01', '-1', '1.0', 'mot', '', '99999999999'])('does not exist under the number %s', (number) => {
    expect(findListPage(readsOf(45), ARTICLES, number)).toBeUndefined();
  });
});
