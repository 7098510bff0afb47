import type { APIRoute } from 'astro';
import { readPage } from '../../page-models/read-page.ts';
import { findSitemapBlock } from '../../page-models/sitemap.ts';
import { renderSitemap } from '../../page-models/sitemap-xml.ts';

export const GET: APIRoute = ({ locals, cache, params }) => {
  const { page, tags } = readPage(locals, (reads) => findSitemapBlock(reads, params['block'] ?? ''));
  if (!page) return new Response(null, { status: 404 });
  cache.set({ tags });
  return new Response(renderSitemap(page, locals.siteUrl), { headers: { 'content-type': 'application/xml' } });
};
