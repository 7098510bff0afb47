import type { APIRoute } from 'astro';
import { FIXED_PATHS } from 'shared/contract/paths';
import { readPage } from '../page-models/read-page.ts';
import { listSitemapPaths } from '../page-models/sitemap.ts';

export const GET: APIRoute = ({ locals, cache }) => {
  const { page, tags } = readPage(locals, (reads) => listSitemapPaths(reads.reader));
  cache.set({ tags });
  const lines = [
    'User-agent: *',
    `Disallow: ${FIXED_PATHS.search}`,
    'Disallow: /dai/',
    ...page.map((path) => `Sitemap: ${locals.siteUrl}${path}`),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
