/** Threads that serve files on the same port as the main one: the system deals the connections out among them. */
import { availableParallelism, platform } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Log } from 'shared/kernel/log';
import type { ReadingSetting } from './reading-setting.ts';

const MOST_THREADS = 3;
const PAUSE_AFTER_END_MS = 1000;
const FAREWELL_MS = 6000;

/** Elsewhere than on Linux the main thread serves alone. */
export const CAN_SHARE_PORT = platform() === 'linux' && availableParallelism() > 1;

export interface ReadingThreads {
  close(): Promise<void>;
}

export function startReadingThreads(setting: ReadingSetting, log: Log): ReadingThreads {
  const count = CAN_SHARE_PORT ? Math.min(MOST_THREADS, availableParallelism() - 1) : 0;
  const running = new Set<Worker>();
  let isClosing = false;

  const start = (): void => {
    const worker = new Worker(new URL('./reading-thread-program.ts', import.meta.url), {
      workerData: setting,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    running.add(worker);
    worker.on('error', (error) => log({ level: 'error', event: 'ReadingThreadBroke', reason: String(error) }));
    worker.on('exit', () => {
      running.delete(worker);
      // Its connections are gone with it; new ones go to the others until it is back.
      if (!isClosing) setTimeout(() => !isClosing && start(), PAUSE_AFTER_END_MS).unref();
    });
  };
  for (let index = 0; index < count; index += 1) start();

  return {
    close: async () => {
      isClosing = true;
      await Promise.all([...running].map(stop));
    },
  };
}

async function stop(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.postMessage('stop', []);
  const impatience = setTimeout(() => void worker.terminate(), FAREWELL_MS);
  await ended;
  clearTimeout(impatience);
}
