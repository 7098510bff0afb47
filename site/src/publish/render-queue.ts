/** Works off the stale pages: renders a batch, puts the files in place, then notes it in the store, in this order. */
import { createHash } from 'node:crypto';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { Store } from '../store/open-store.ts';
import { URGENCY, type PageRecord, type QueuedPath } from '../store/page-table.ts';
import { packPage, preparePage, removePage, type PreparedPage } from './page-files.ts';
import type { PageRenderer } from './page-renderer.ts';
import type { PublicFolder } from './public-folder.ts';

const PAGES_AT_ONCE = 12;
const LONGEST_PAUSE_MS = 300_000;
/** A page that failed this often does not stop the others from being shown with the new templates. */
export const HOPELESS_ATTEMPTS = 3;

export interface RenderQueue {
  /**
   * Renders up to a dozen of the most urgent pages; returns how many were dealt with.
   * The store must not change before it is done: so a page begun before an edit can never overwrite a newer one.
   */
  renderBatch(): Promise<number>;
}

interface RenderQueueOptions {
  readonly store: Store;
  readonly renderer: PageRenderer;
  readonly folder: PublicFolder;
  readonly build: string;
  readonly clock: Clock;
  readonly log: Log;
}

type Outcome =
  | {
      readonly kind: 'written';
      readonly record: PageRecord;
      readonly tags: readonly string[];
      readonly files: readonly PreparedPage[];
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

export function createRenderQueue(options: RenderQueueOptions): RenderQueue {
  const { store, clock } = options;
  return {
    renderBatch: async () => {
      const batch = store.pages.listQueued(clock(), PAGES_AT_ONCE);
      const outcomes = await Promise.all(
        batch.map(async (queued) => ({ queued, outcome: await produce(options, queued) })),
      );
      for (const { queued, outcome } of outcomes) placeFiles(options, queued, outcome);
      store.transact(() => {
        for (const { queued, outcome } of outcomes) note(options, queued, outcome);
      });
      return batch.length;
    },
  };
}

async function produce({ store, renderer, folder, build }: RenderQueueOptions, queued: QueuedPath): Promise<Outcome> {
  const { path } = queued;
  // A withdrawn page must go whatever its template thinks of it.
  if (store.paths.findGoneReason(path) !== undefined || store.paths.findRedirect(path) !== undefined) {
    return { kind: 'absent' };
  }
  const rendered = await renderer.render(path);
  if (rendered.kind !== 'page') return rendered;
  const { text, tags } = rendered;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const known = store.pages.find(path);
  if (known?.digest === digest && known.build === build) return { kind: 'written', record: known, tags, files: [] };

  const packed = await packPage(text);
  const temporaryFolder = folder.temporary;
  const files = await Promise.all(
    foldersFor(folder, queued).map((publicFolder) => preparePage({ path, packed, publicFolder, temporaryFolder })),
  );
  const sizes = { htmlBytes: packed.plain.length, brBytes: packed.brotli.length, gzBytes: packed.gzip.length };
  return { kind: 'written', record: { path, build, digest, ...sizes }, tags, files };
}

/** New templates alone wait in the folder in preparation; news must not wait for it and goes into both. */
function foldersFor(folder: PublicFolder, { urgency }: QueuedPath): readonly string[] {
  const next = folder.next();
  if (next === undefined) return [folder.current];
  return urgency === URGENCY.newTemplate ? [next] : [folder.current, next];
}

function placeFiles({ folder }: RenderQueueOptions, { path }: QueuedPath, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'written':
      for (const file of outcome.files) file.put();
      return;
    case 'absent':
      for (const place of [folder.current, folder.next()]) if (place !== undefined) removePage(path, place);
      return;
    case 'failed':
      // What stands there stays: an old page is better than none.
      return;
  }
}

function note({ store, clock, log }: RenderQueueOptions, { path, attempts }: QueuedPath, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'written':
      store.pages.put(outcome.record, outcome.tags);
      return store.pages.dequeue(path);
    case 'absent':
      store.pages.remove(path);
      return store.pages.dequeue(path);
    case 'failed':
      log({ level: 'error', event: 'PageNotRendered', path, attempts, reason: outcome.reason });
      return store.pages.postpone(path, clock() + Math.min(2 ** attempts * 500, LONGEST_PAUSE_MS));
  }
}
