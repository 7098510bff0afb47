/** Meilisearch where it is up to date, quick and finds something, the embedded index everywhere else; the reader never learns which. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { SearchAnswer, SearchEngine } from 'shared/search/search-engine';

interface FallbackOptions {
  readonly meili: SearchEngine;
  readonly embedded: SearchEngine;
  readonly isUpToDate: () => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** An answer that is not there by then comes from the embedded index. */
const PATIENCE_MS = 300;
/** After a failure the server is left alone for so long: no reader waits for it meanwhile. */
const REST_MS = 5000;

export function createSearchWithFallback({ meili, embedded, isUpToDate, clock, log }: FallbackOptions): SearchEngine {
  let restsUntil = 0;
  const giveUp = (reason: string): void => {
    restsUntil = clock() + REST_MS;
    log({ level: 'warn', event: 'MeilisearchLeftAlone', reason });
  };
  return {
    search: async (query) => {
      if (clock() < restsUntil || !isUpToDate()) return embedded.search(query);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      });
      const asked = meili.search(query).catch((error: unknown): undefined => {
        giveUp(error instanceof Error ? error.message : 'unknown');
      });
      const answer: SearchAnswer | undefined = await Promise.race([asked, late]);
      clearTimeout(timer);
      if (answer && answer.total > 0) return answer;
      if (!answer && clock() >= restsUntil) giveUp('slow');
      return embedded.search(query);
    },
  };
}
