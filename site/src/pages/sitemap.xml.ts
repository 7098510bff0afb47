import type { APIRoute } from 'astro';
import { readPage } from '../page-models/read-page.ts';
import { buildSitemap } from '../page-models/sitemap.ts';
import { renderSitemap } from '../page-models/sitemap-xml.ts';

export const GET: APIRoute = ({ locals, cache }) => {
  const { page, tags } = readPage(locals, buildSitemap);
  cache.set({ tags });
  return new Response(renderSitemap(page, locals.siteUrl), { headers: { 'content-type': 'application/xml' } });
};
