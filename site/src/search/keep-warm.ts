/** Reads into the index what was committed, from the start on and before anybody asks for it. */
import type { Log } from 'shared/kernel/log';
import type { EmbeddedSearch } from './embedded-search.ts';

interface KeepWarmOptions {
  readonly embedded: Pick<EmbeddedSearch, 'ready'>;
  readonly log: Log;
}

const LOOK_MS = 500;

export function keepWarm({ embedded, log }: KeepWarmOptions): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const look = async (): Promise<void> => {
    await embedded.ready().catch((error: unknown) => {
      log({ level: 'warn', event: 'SearchNotRead', reason: error instanceof Error ? error.message : 'unknown' });
    });
    if (!isClosed) timer = setTimeout(() => void look(), LOOK_MS).unref();
  };
  void look();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
