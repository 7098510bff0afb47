/**
 * Threads that render: templates and compression take some milliseconds a page, which must not keep readers waiting and
 * can be done beside each other. They read the store and never write it; a thread that dies takes its batch with it,
 * whose pages are simply tried again.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Log } from 'shared/kernel/log';
import {
  RenderAnswer,
  type PageJob,
  type PageProducer,
  type PageResult,
  type RenderOrder,
  type RenderSetting,
} from './page-job.ts';

const MOST_THREADS = 2;
const MOST_HEAP_MB = 192;

interface RenderThreadsOptions {
  readonly setting: RenderSetting;
  readonly log: Log;
}

export function startRenderThreads({ setting, log }: RenderThreadsOptions): PageProducer {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () =>
    createRenderThread(setting, log),
  );
  return {
    produce: async (jobs, nowMs) => {
      // Dealt out in turn: neighbours in the queue are alike, so that both threads get their share of the long lists.
      const shares = threads.map((_, share) => jobs.filter((__, index) => index % threads.length === share));
      const results = await Promise.all(threads.map((thread, share) => thread.produce(shares[share] ?? [], nowMs)));
      return jobs.map((_, index): PageResult => {
        const result = results[index % threads.length]?.[Math.floor(index / threads.length)];
        return result ?? { kind: 'failed', reason: 'no answer' };
      });
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function createRenderThread(setting: RenderSetting, log: Log): PageProducer {
  let worker: Worker | undefined;
  let settle: ((results: readonly PageResult[] | undefined) => void) | undefined;

  const finish = (results: readonly PageResult[] | undefined): void => {
    settle?.(results);
    settle = undefined;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./render-thread-program.ts', import.meta.url), {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    started.on('message', (message) => finish(RenderAnswer.parse(message).results));
    started.on('error', (error) => log({ level: 'error', event: 'RenderThreadBroke', reason: String(error) }));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      finish(undefined);
    });
    return started;
  };

  return {
    produce: (jobs, nowMs) => {
      if (jobs.length === 0) return Promise.resolve([]);
      worker ??= start();
      const current = worker;
      return new Promise((resolve) => {
        settle = (results) => resolve(results ?? jobs.map(brokenResult));
        current.postMessage({ jobs: [...jobs], nowMs } satisfies RenderOrder, []);
      });
    },
    close: async () => {
      const running = worker;
      worker = undefined;
      await running?.terminate();
    },
  };
}

function brokenResult(_job: PageJob): PageResult {
  return { kind: 'failed', reason: 'the thread ended' };
}
