/** After every start: what of the pages on disk can be believed, and which are missing. Nothing is taken on trust. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { FIXED_PATHS } from 'shared/contract/paths';
import type { DocumentReader } from '../store/document-reader.ts';
import type { Store } from '../store/open-store.ts';
import { URGENCY, type PageRecord, type StalePath } from '../store/page-table.ts';
import { ERROR_PAGES, findPageSizes } from './page-files.ts';

/** Readers are served while this looks through thousands of pages. */
const LOOKED_AT_AT_ONCE = 100;

export interface RepairPlan {
  readonly distrusted: readonly string[];
  readonly stale: readonly StalePath[];
}

interface RepairQuestion {
  readonly store: Store;
  readonly build: string;
  /** Where the pages of this build stand. */
  readonly place: string;
  readonly allPaths: (reader: DocumentReader) => Iterable<string>;
}

/** Reads only. The store must not change before the plan is carried out. */
export async function planRepair({ store, build, place, allPaths }: RepairQuestion): Promise<RepairPlan> {
  // Whoever was writing these may have died half-way.
  const distrusted = store.pages.listAllQueued().map((queued) => queued.path);
  const stale: StalePath[] = [];
  for (const [index, page] of store.pages.list().entries()) {
    if (index % LOOKED_AT_AT_ONCE === 0) await nextTurn();
    if (page.build !== build) {
      stale.push({ path: page.path, urgency: URGENCY.newTemplate, sequence: 0 });
    } else if (!isWhole(page, place)) {
      distrusted.push(page.path);
      stale.push({ path: page.path, urgency: URGENCY.ownPage, sequence: 0 });
    }
  }
  const isSynced = store.feed.findFact('synced') !== undefined;
  return { distrusted, stale: isSynced ? [...stale, ...(await listMissing({ store, allPaths }))] : stale };
}

function isWhole({ path, htmlBytes, brBytes, gzBytes }: PageRecord, place: string): boolean {
  const sizes = findPageSizes(path, place);
  return sizes?.htmlBytes === htmlBytes && sizes.brBytes === brBytes && sizes.gzBytes === gzBytes;
}

/** Pages that must exist and have never been made. */
export async function listMissing({
  store,
  allPaths,
}: Pick<RepairQuestion, 'store' | 'allPaths'>): Promise<readonly StalePath[]> {
  const cursor = store.feed.getCursor();
  const missing: StalePath[] = [];
  let looked = 0;
  for (const path of everyPath(store, allPaths)) {
    looked += 1;
    if (looked % LOOKED_AT_AT_ONCE === 0) await nextTurn();
    if (store.pages.find(path)) continue;
    // The home page first: a new installation is ready when it stands.
    const urgency = path === FIXED_PATHS.home ? URGENCY.warning : URGENCY.dependent;
    missing.push({ path, urgency, sequence: cursor });
  }
  return missing;
}

function* everyPath(store: Store, allPaths: RepairQuestion['allPaths']): Iterable<string> {
  yield* Object.keys(ERROR_PAGES);
  yield* allPaths(store.reader);
  for (const { path, answer } of store.paths.list()) if (answer.kind === 'moved') yield path;
}
