import { describe, expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import {
  SAMPLE_NOW_MS,
  sampleArticle,
  sampleSection,
  sampleSettings,
  sampleTactic,
  sampleUnit,
} from './fixtures/sample-documents.ts';
import { findNewsFeed } from './news-feed.ts';
import { renderNewsFeed } from './news-feed-file.ts';
import { buildSitemap, findSitemapBlock, listSitemapPaths } from './sitemap.ts';
import { renderSitemap } from './sitemap-xml.ts';
import { trackReads } from './tracked-reads.ts';

function articles(count: number) {
  return Array.from({ length: count }, (_, index) =>
    sampleArticle({
      id: `a-${index}`,
      slug: `bai-${index}`,
      publishedAt: new Date(Date.parse('2026-01-01T00:00:00Z') + index * 60_000).toISOString(),
    }),
  );
}

describe('the sitemap', () => {
  test('names every page of a small site', () => {
    const entries = buildSitemap(trackReads(createMemoryReader([sampleTactic(), sampleUnit()])));
    const paths = entries.map((entry) => entry.path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/canh-bao/', '/don-vi/phuong-an-hoa/']));
    expect(paths).toContain('/canh-bao/gia-danh-cong-an/');
  });

  test('of a large site stays bounded, and its blocks hold the rest', () => {
    const reads = trackReads(createMemoryReader(articles(1600)));
    const named = [
      ...buildSitemap(reads),
      ...(findSitemapBlock(reads, 'tin-bai-1') ?? []),
      ...(findSitemapBlock(reads, 'tin-bai-2') ?? []),
    ].filter((entry) => entry.path.startsWith('/tin-bai/bai-'));
    expect(new Set(named.map((entry) => entry.path)).size).toBe(1600);
    expect(named).toHaveLength(1600);
    expect(listSitemapPaths(reads.reader)).toEqual([
      '/sitemap.xml',
      '/sitemap/tin-bai-1.xml',
      '/sitemap/tin-bai-2.xml',
    ]);
  });

  test.each(['tin-bai-3', 'tin-bai-0', 'tin-bai', 'khong-co-1', '../x-1'])('has no block %s', (name) => {
    expect(findSitemapBlock(trackReads(createMemoryReader(articles(1600))), name)).toBeUndefined();
  });

  test('is written with absolute addresses and dates of change', () => {
    const xml = renderSitemap([{ path: '/tin-bai/a/', changedAt: '2026-11-20T08:00:00+07:00' }], 'https://x.example');
    expect(xml).toContain(
      '<url><loc>https://x.example/tin-bai/a/</loc><lastmod>2026-11-20T08:00:00+07:00</lastmod></url>',
    );
  });
});

describe('feeds', () => {
  const section = { id: 'section-1', name: 'An ninh', slug: 'an-ninh' };
  const reads = () =>
    trackReads(
      createMemoryReader([
        sampleSettings(),
        sampleSection(),
        sampleArticle({ publishedAt: '2026-11-21T08:00:00+07:00', section }),
        sampleTactic({ publishedAt: '2026-11-22T08:00:00+07:00' }),
      ]),
    );
  const pathsOf = (front: string) => findNewsFeed(reads(), front, SAMPLE_NOW_MS)?.items.map((item) => item.path);

  test.each([
    ['/', ['/canh-bao/gia-danh-cong-an/', '/tin-bai/ra-quan/']],
    ['/canh-bao/', ['/canh-bao/gia-danh-cong-an/']],
    ['/tin-bai/', ['/tin-bai/ra-quan/']],
    ['/chuyen-muc/an-ninh/', ['/tin-bai/ra-quan/']],
    ['/canh-bao/loai/gia-danh-cong-an/', ['/canh-bao/gia-danh-cong-an/']],
    ['/canh-bao/loai/dau-tu/', []],
    ['/chuyen-muc/khong-co/', undefined],
    ['/duong-day-nong/', undefined],
  ])('of %s', (front, expected) => {
    expect(pathsOf(front)).toEqual(expected);
  });

  test('are written in three forms with absolute addresses', () => {
    const news = findNewsFeed(reads(), '/canh-bao/', SAMPLE_NOW_MS);
    if (!news) throw new Error('no feed');
    const [rss, atom, json] = (['rss.xml', 'atom.xml', 'feed.json'] as const).map((file) =>
      renderNewsFeed(news, file, 'https://x.example'),
    );
    expect(rss).toContain('<link>https://x.example/canh-bao/gia-danh-cong-an/</link>');
    expect(rss).toContain('<language>vi</language>');
    expect(atom).toMatch(/<author>\s*<name>[^<]+<\/name>/);
    expect(atom).toContain('href="https://x.example/canh-bao/atom.xml"');
    expect(JSON.parse(json ?? '')).toMatchObject({
      home_page_url: 'https://x.example/canh-bao/',
      items: [{ url: 'https://x.example/canh-bao/gia-danh-cong-an/' }],
    });
  });

  test('an empty feed is the same file each time', () => {
    const news = findNewsFeed(trackReads(createMemoryReader([])), '/', SAMPLE_NOW_MS);
    expect(news && renderNewsFeed(news, 'atom.xml', 'https://x.example')).toContain('1970-01-01');
  });
});
