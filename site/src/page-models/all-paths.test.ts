import { describe, expect, test } from 'vitest';
import type { PublishedDocument } from 'shared/contract/documents';
import { allPaths, pathsOfChange } from './all-paths.ts';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { sampleArticle, sampleExemplar, sampleSection, sampleTactic, sampleUnit } from './fixtures/sample-documents.ts';
import { findListPage } from './numbered-list.ts';
import { ARTICLES } from './lists.ts';
import { STANDING_PATHS } from './standing-paths.ts';
import { trackReads } from './tracked-reads.ts';

const START_MS = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

function articleOnDay(day: number): ReturnType<typeof sampleArticle> {
  const at = new Date(START_MS + day * DAY_MS).toISOString();
  return sampleArticle({ id: `article-${day}`, slug: `bai-${day}`, publishedAt: at });
}

function articlesOnDays(count: number): ReturnType<typeof sampleArticle>[] {
  return Array.from({ length: count }, (_, index) => articleOnDay((index + 1) * 10));
}

/** What stands on a numbered page, as text to be compared. */
function textOfPage(documents: readonly PublishedDocument[], number: number): string | undefined {
  const page = findListPage(trackReads(createMemoryReader(documents)), ARTICLES, String(number));
  return page && JSON.stringify([page.documents.map((document) => document.id), page.pager]);
}

/** What changed on numbered pages between two states, found by looking at all of them. */
function changedListPages(before: readonly PublishedDocument[], after: readonly PublishedDocument[]): string[] {
  return [1, 2, 3, 4, 5, 6]
    .filter((number) => textOfPage(before, number) !== textOfPage(after, number))
    .map((number) => `/tin-bai/trang/${number}/`);
}

describe('all paths', () => {
  test('an empty store has its fixed pages and its errors', () => {
    const paths = [...allPaths(createMemoryReader([]))];
    expect(paths).toEqual([...STANDING_PATHS, '/sitemap.xml']);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/canh-bao/kenh/zalo/',
        '/co-phai-lua-dao/goi-dien/',
        '/tin-bai/feed.json',
        '/500/',
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('every document has its page and every long list its numbered pages', () => {
    const section = { id: 'section-1', name: 'An ninh', slug: 'an-ninh' };
    const articles = articlesOnDays(45).map((article) => ({ ...article, section }));
    const paths = [...allPaths(createMemoryReader([...articles, sampleTactic(), sampleUnit(), sampleSection()]))];
    expect(paths).toContain('/tin-bai/bai-450/');
    expect(paths).toContain('/canh-bao/gia-danh-cong-an/');
    expect(paths.filter((path) => path.includes('/trang/'))).toEqual([
      '/tin-bai/trang/1/',
      '/tin-bai/the-loai/tin/trang/1/',
      '/chuyen-muc/an-ninh/trang/1/',
      '/don-vi/phuong-an-hoa/trang/1/',
    ]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the paths of a change', () => {
  test('a new document names its own page', () => {
    const after = sampleTactic();
    expect(pathsOfChange({ before: undefined, after, reader: createMemoryReader([after]) })).toEqual([
      '/canh-bao/gia-danh-cong-an/',
    ]);
  });

  test('a renamed document names both addresses', () => {
    const before = sampleArticle({ slug: 'ten-cu' });
    const after = sampleArticle({ slug: 'ten-moi' });
    expect(pathsOfChange({ before, after, reader: createMemoryReader([after]) })).toEqual([
      '/tin-bai/ten-cu/',
      '/tin-bai/ten-moi/',
    ]);
  });

  test.each([39, 40, 41, 59, 60, 79, 80, 99])(
    'a publication that makes the list %i long names every numbered page that changed',
    (count) => {
      const after = articlesOnDays(count);
      const [before, added] = [after.slice(0, -1), after.at(-1)];
      const named = pathsOfChange({ before: undefined, after: added, reader: createMemoryReader(after) });
      expect(named).toEqual(expect.arrayContaining(changedListPages(before, after)));
    },
  );

  test('a publication in the middle of a page moves no numbered page', () => {
    const after = articlesOnDays(65);
    const named = pathsOfChange({ before: undefined, after: after.at(-1), reader: createMemoryReader(after) });
    expect(named).toEqual(['/tin-bai/bai-650/']);
  });

  test.each([
    [60, 5],
    [60, 65],
    [61, 105],
    [79, 395],
    [80, 805],
    [99, 15],
  ])('of %i articles, one put in or taken out on day %i moves every later page', (count, day) => {
    const without = articlesOnDays(count);
    const article = articleOnDay(day);
    const withIt = [...without, article];
    const added = pathsOfChange({ before: undefined, after: article, reader: createMemoryReader(withIt) });
    expect(added).toEqual(expect.arrayContaining(changedListPages(without, withIt)));
    const removed = pathsOfChange({ before: article, after: undefined, reader: createMemoryReader(without) });
    expect(removed).toEqual(expect.arrayContaining(changedListPages(withIt, without)));
  });

  test('the list of a unit’s exemplars is named when an exemplar comes, moves or goes, and when the unit is renamed', () => {
    const [here, there] = [
      sampleUnit(),
      sampleUnit({ id: 'unit-2', slug: 'xa-khac', name: 'Xã Khác', type: 'commune' }),
    ];
    const before = sampleExemplar();
    const after = sampleExemplar({ collected: true, originUnit: { ...there, successors: [] } });
    const reader = createMemoryReader([after, here, there]);
    expect(pathsOfChange({ before, after, reader })).toEqual(
      expect.arrayContaining(['/mo-hinh/don-vi/phuong-an-hoa/', '/mo-hinh/don-vi/xa-khac/']),
    );
    expect(pathsOfChange({ before: { ...there, slug: 'xa-cu' }, after: there, reader })).toEqual(
      expect.arrayContaining(['/mo-hinh/don-vi/xa-cu/', '/mo-hinh/don-vi/xa-khac/']),
    );
    expect([...allPaths(reader)].filter((path) => path.startsWith('/mo-hinh/don-vi/'))).toEqual([
      '/mo-hinh/don-vi/xa-khac/',
    ]);
  });

  test('an article that changes its section names the pages of both', () => {
    const [one, two] = [
      sampleSection(),
      sampleSection({ id: 'section-2', slug: 'guong-sang', name: 'Gương sáng', order: 2 }),
    ];
    const inOne = articlesOnDays(60).map((article) => ({ ...article, section: one }));
    const [first, ...rest] = inOne;
    const after = first && { ...first, section: two };
    const reader = createMemoryReader([...rest, ...(after ? [after] : []), one, two]);
    const named = pathsOfChange({ before: first, after, reader });
    expect(named).toContain('/chuyen-muc/an-ninh/trang/1/');
    expect(named.some((path) => path.startsWith('/tin-bai/trang/'))).toBe(false);
  });

  test('a corrected text moves nothing', () => {
    const articles = articlesOnDays(60);
    const [before] = articles;
    const after = before && { ...before, headline: 'Tít đã sửa' };
    expect(pathsOfChange({ before, after, reader: createMemoryReader(articles) })).toEqual(['/tin-bai/bai-10/']);
  });

  test('a new warning names the pages that may show it as related, and no more', () => {
    const tactics = Array.from({ length: 40 }, (_, index) =>
      sampleTactic({
        id: `tactic-${index}`,
        slug: `thu-doan-${index}`,
        publishedAt: new Date(START_MS + index * DAY_MS).toISOString(),
      }),
    );
    const named = pathsOfChange({ before: undefined, after: tactics.at(-1), reader: createMemoryReader(tactics) });
    expect(named).toContain('/canh-bao/thu-doan-38/');
    expect(named).toContain('/canh-bao/thu-doan-27/');
    expect(named).not.toContain('/canh-bao/thu-doan-20/');
  });
});
