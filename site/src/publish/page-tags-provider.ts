/** Astro's route cache asks this what to do with `Astro.cache.set({ tags })`: the tags travel to the page writer in a header. */
import type { CacheProvider } from 'astro';

export const PAGE_TAGS_HEADER = 'cache-tag';

function createPageTagsProvider(): CacheProvider {
  return {
    name: 'page-tags',
    setHeaders: ({ tags = [] }) => new Headers({ [PAGE_TAGS_HEADER]: tags.join(',') }),
    invalidate: () =>
      Promise.reject(new Error('Pages become stale through the feed only: see publish/stale-paths.ts.')),
  };
}

export default createPageTagsProvider;
