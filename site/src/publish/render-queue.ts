/** Works off the stale pages: has a batch rendered, puts the files in place, then notes it in the store, in this order. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { StoreDamagedError, type Store } from '../store/open-store.ts';
import { URGENCY, type QueuedPath } from '../store/page-table.ts';
import { createBatchSize } from './batch-size.ts';
import { putPage, removePage } from './page-files.ts';
import type { PageJob, PageProducer, PageResult } from './page-job.ts';
import type { PublicFolder } from './public-folder.ts';
import type { WebServerFiles } from './web-server-files.ts';

const LONGEST_PAUSE_MS = 300_000;
/** A page that failed this often does not stop the others from being shown with the new templates. */
export const HOPELESS_ATTEMPTS = 3;

export interface RenderQueue {
  /**
   * Renders some of the most urgent pages; returns how many were dealt with. Warnings are made alone, so that they are in
   * place before anything else is begun.
   * The store must not change before it is done: so a page begun before an edit can never overwrite a newer one.
   */
  renderBatch(): Promise<number>;
}

interface RenderQueueOptions {
  readonly store: Store;
  readonly producer: PageProducer;
  readonly folder: PublicFolder;
  readonly webServer: WebServerFiles;
  readonly build: string;
  readonly clock: Clock;
  readonly log: Log;
}

interface Work {
  readonly queued: QueuedPath;
  /** Undefined where nothing may stand at the address, whatever its template thinks of it. */
  readonly job: PageJob | undefined;
  readonly result: OwnResult;
}

type OwnResult = Exclude<PageResult, { readonly kind: 'noSpace' | 'storeDamaged' }>;

/** As the file system says it. */
class NoSpaceError extends Error {
  readonly code = 'ENOSPC';
}

export function createRenderQueue(options: RenderQueueOptions): RenderQueue {
  const { store, clock } = options;
  const size = createBatchSize();
  return {
    renderBatch: async () => {
      const batch = withoutLessUrgent(store.pages.listQueued(clock(), size.now(store.pages.countQueued())));
      if (batch.length === 0) return 0;
      const startedAtMs = performance.now();
      const work = await produceAll(options, batch);
      const pages = work.filter((each) => !isStub(each) && each.result.kind === 'prepared');
      for (const each of pages) placeFiles(options, each);
      // A reader is sent on only once there is a page to be sent to, and finds no gap where one was taken away.
      if (store.feed.findFact('maps') !== undefined) options.webServer.writeMaps();
      for (const each of work) if (!pages.includes(each)) placeFiles(options, each);
      store.transact(() => {
        for (const each of work) note(options, each);
        store.feed.clearFact('maps');
      });
      if (work.some(({ result }) => result.kind === 'prepared' && result.styles.length > 0)) {
        options.webServer.writeHeaders();
      }
      size.note(batch.length, performance.now() - startedAtMs);
      return batch.length;
    },
  };
}

/** Beside a warning nothing else; what waits is in the order of its urgency. */
function withoutLessUrgent(waiting: readonly QueuedPath[]): readonly QueuedPath[] {
  const warnings = waiting.filter(({ urgency }) => urgency === URGENCY.warning);
  return warnings.length > 0 ? warnings : waiting;
}

/** A page that only says where another one is. */
function isStub({ job }: Work): boolean {
  return job?.movedTo !== undefined;
}

async function produceAll(options: RenderQueueOptions, batch: readonly QueuedPath[]): Promise<readonly Work[]> {
  const jobs = batch.map((queued) => jobFor(options, queued));
  const wanted = jobs.filter((job) => job !== undefined);
  const results = (await options.producer.produce(wanted, options.clock())).map(ownResult);
  const resultOf = new Map(wanted.map((job, index) => [job, results[index]]));
  return batch.map((queued, index) => {
    const job = jobs[index];
    const result = job && resultOf.get(job);
    return { queued, job, result: result ?? { kind: 'absent' } };
  });
}

function ownResult(result: PageResult): OwnResult {
  if (result.kind === 'noSpace') throw new NoSpaceError('no space for a page');
  if (result.kind === 'storeDamaged') throw new StoreDamagedError('the store could not be read for a page');
  return result;
}

function jobFor({ store, build }: RenderQueueOptions, { path }: QueuedPath): PageJob | undefined {
  const answer = store.paths.find(path);
  if (answer?.kind === 'gone') return undefined;
  const known = store.pages.find(path);
  const knownDigest = known?.build === build && known.digest !== '' ? known.digest : undefined;
  return { path, knownDigest, movedTo: answer?.to };
}

/** New templates alone wait in the folder in preparation; news must not wait for it and goes into both. */
function foldersFor(folder: PublicFolder, { urgency }: QueuedPath): readonly string[] {
  const next = folder.next();
  if (next === undefined) return [folder.current];
  return urgency === URGENCY.newTemplate ? [next] : [folder.current, next];
}

function placeFiles({ folder }: RenderQueueOptions, { queued, result }: Work): void {
  const { path } = queued;
  switch (result.kind) {
    case 'prepared':
      return putPage({ path, temporaryFolder: folder.temporary, folders: foldersFor(folder, queued) });
    case 'absent':
      for (const place of [folder.current, folder.next()]) if (place !== undefined) removePage(path, place);
      return;
    case 'unchanged':
    case 'failed':
      // What stands there stays: an old page is better than none.
      return;
  }
}

function note({ store, build, clock, log }: RenderQueueOptions, { queued, result }: Work): void {
  const { path, attempts } = queued;
  switch (result.kind) {
    case 'prepared': {
      const { digest, htmlBytes, brBytes, gzBytes, styles } = result;
      store.pages.put({ path, build, digest, htmlBytes, brBytes, gzBytes, styles }, result.tags);
      return store.pages.dequeue(path);
    }
    case 'unchanged':
      store.pages.putTags(path, result.tags);
      return store.pages.dequeue(path);
    case 'absent':
      store.pages.remove(path);
      return store.pages.dequeue(path);
    case 'failed':
      log({ level: 'error', event: 'PageNotRendered', path, attempts, reason: result.reason });
      return store.pages.postpone(path, clock() + Math.min(2 ** attempts * 500, LONGEST_PAUSE_MS));
  }
}
