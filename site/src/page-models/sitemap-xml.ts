import type { SitemapEntry } from './sitemap.ts';

/** The entries as a sitemap file. Paths are made of slugs, so nothing in them needs escaping but the site's own address. */
export function renderSitemap(entries: readonly SitemapEntry[], siteUrl: string): string {
  const origin = siteUrl.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const urls = entries.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
    return `<url><loc>${origin}${path}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
