/** The files in which a page tells feed readers what is new on it. */
export const FEED_FILES = ['rss.xml', 'atom.xml', 'feed.json'] as const;
export type FeedFile = (typeof FEED_FILES)[number];

export function feedPathsOf(frontPath: string): readonly string[] {
  return FEED_FILES.map((file) => frontPath + file);
}
