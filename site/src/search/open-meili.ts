/** Meilisearch beside the embedded index: its own key for searching, and a loop that keeps it up to date. */
import type { DatabaseSync } from 'node:sqlite';
import { Meilisearch } from 'meilisearch';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { SearchEngine } from 'shared/search/search-engine';
import type { EmbeddedSearch } from './embedded-search.ts';
import { createMeiliSearch } from './meili-search.ts';
import { searchKeyOf } from './meili-search-key.ts';
import { createMeiliSync } from './meili-sync.ts';
import { createSearchWithFallback } from './search-with-fallback.ts';

interface MeiliSettings {
  readonly url: string;
  /** May write; empty for a server without keys. */
  readonly key: string;
}

interface OpenOptions {
  readonly settings: MeiliSettings;
  readonly db: DatabaseSync;
  readonly embedded: EmbeddedSearch;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpenMeili {
  readonly search: SearchEngine;
  close(): void;
}

const INDEX_NAME = 'tieng_mo';
const LOOK_MS = 500;
const AFTER_FAILURE_MS = 10_000;

export function openMeili({ settings, db, embedded, clock, log }: OpenOptions): OpenMeili {
  const writer = clientOf(settings);
  const sync = createMeiliSync({ db, client: writer, indexName: INDEX_NAME });
  let searcher: SearchEngine | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const look = async (): Promise<void> => {
    let pause = LOOK_MS;
    try {
      if (!sync.isUpToDate()) await sync.catchUp();
      searcher ??= createMeiliSearch({
        db,
        client: clientOf({
          url: settings.url,
          key: settings.key === '' ? '' : await searchKeyOf({ client: writer, indexName: INDEX_NAME }),
        }),
        indexName: INDEX_NAME,
        library: embedded.library,
      });
    } catch (error) {
      pause = AFTER_FAILURE_MS;
      log({
        level: 'warn',
        event: 'MeilisearchNotReached',
        reason: error instanceof Error ? error.message : 'unknown',
      });
    }
    if (!isClosed) timer = setTimeout(() => void look(), pause);
  };
  void look();
  const meili: SearchEngine = { search: (query) => (searcher ?? embedded).search(query) };
  return {
    search: createSearchWithFallback({
      meili,
      embedded,
      isUpToDate: () => searcher !== undefined && sync.isUpToDate(),
      clock,
      log,
    }),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function clientOf({ url, key }: MeiliSettings): Meilisearch {
  return new Meilisearch({ host: url, ...(key === '' ? {} : { apiKey: key }) });
}
