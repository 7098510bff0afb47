/** One feed in the three forms that readers of feeds understand. */
import { Feed } from 'feed';
import { feedPathsOf, type FeedFile } from './feed-files.ts';
import type { NewsFeed } from './news-feed.ts';

export function renderNewsFeed(news: NewsFeed, file: FeedFile, siteUrl: string): string {
  const front = siteUrl + news.frontPath;
  const [rss, atom, json] = feedPathsOf(news.frontPath).map((path) => siteUrl + path);
  const newest = news.items[0];
  const feed = new Feed({
    id: front,
    title: news.title,
    description: news.description,
    link: front,
    language: news.language,
    generator: false,
    author: { name: news.author },
    feedLinks: { ...(rss && { rss }), ...(atom && { atom }), ...(json && { json }) },
    // Without items there is no news to date; the clock would write the file anew at every start.
    updated: new Date(newest?.revisedAt ?? 0),
  });
  for (const item of news.items) {
    const link = siteUrl + item.path;
    feed.addItem({
      id: link,
      link,
      title: item.title,
      description: item.description,
      category: [{ name: item.category }],
      published: new Date(item.publishedAt),
      date: new Date(item.revisedAt),
    });
  }
  switch (file) {
    case 'rss.xml':
      return feed.rss2();
    case 'atom.xml':
      return feed.atom1();
    case 'feed.json':
      return feed.json1();
  }
}
