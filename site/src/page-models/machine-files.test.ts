import { describe, expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { SAMPLE_NOW_MS, sampleArticle, sampleSettings, sampleTactic, sampleUnit } from './fixtures/sample-documents.ts';
import { buildRssFeed } from './rss-feed.ts';
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

test('the feed mixes all kinds, newest first', () => {
  const reads = trackReads(
    createMemoryReader([
      sampleSettings(),
      sampleArticle({ publishedAt: '2026-11-21T08:00:00+07:00' }),
      sampleTactic({ publishedAt: '2026-11-22T08:00:00+07:00' }),
    ]),
  );
  const feed = buildRssFeed(reads, SAMPLE_NOW_MS);
  expect(feed.items.map((item) => item.path)).toEqual(['/canh-bao/gia-danh-cong-an/', '/tin-bai/ra-quan/']);
  expect(feed.title).toBe('Tiếng Mõ An Hòa');
});
