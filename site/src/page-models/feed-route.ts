/** The route behind every feed file; the three files under `pages/[...list]/` differ only in their form. */
import type { APIContext } from 'astro';
import type { FeedFile } from './feed-files.ts';
import { findNewsFeed } from './news-feed.ts';
import { renderNewsFeed } from './news-feed-file.ts';
import { readPage } from './read-page.ts';

const CONTENT_TYPES = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
} as const satisfies Record<FeedFile, string>;

export function answerFeed({ params, locals, cache }: APIContext, file: FeedFile): Response {
  const frontPath = params['list'] ? `/${params['list']}/` : '/';
  const { page, tags } = readPage(locals, (reads, nowMs) => findNewsFeed(reads, frontPath, nowMs));
  if (!page) return new Response(null, { status: 404 });
  cache.set({ tags });
  return new Response(renderNewsFeed(page, file, locals.siteUrl), { headers: { 'content-type': CONTENT_TYPES[file] } });
}
