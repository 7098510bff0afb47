import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { buildRssFeed } from '../page-models/rss-feed.ts';
import { readPage } from '../page-models/read-page.ts';

export const GET: APIRoute = ({ locals, cache }) => {
  const { page, tags } = readPage(locals, buildRssFeed);
  cache.set({ tags });
  return rss({
    title: page.title,
    description: page.description,
    site: locals.siteUrl,
    trailingSlash: true,
    customData: `<language>vi</language><atom:link href="${locals.siteUrl}${page.selfPath}" rel="self" type="application/rss+xml"/>`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: page.items.map((item) => ({
      title: item.title,
      link: item.path,
      description: item.description,
      categories: [item.category],
      pubDate: new Date(item.publishedAt),
    })),
  });
};
