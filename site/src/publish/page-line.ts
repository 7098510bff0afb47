/** Which pages there must be, and the care for the folder they stand in: what to do at the start, and once all is rendered. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FIXED_PATHS } from 'shared/contract/paths';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { TODAY_TAG } from '../page-models/tracked-reads.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import type { Store } from '../store/open-store.ts';
import { URGENCY } from '../store/page-table.ts';
import { carryAssetsOver, isYoungAsset, listAssetNames, listFilesBelow, putClientAssets } from './client-assets.ts';
import { readPageProgress } from '../follow/page-progress.ts';
import { carryPageOver, fileOfPage } from './page-files.ts';
import type { PublicFolder } from './public-folder.ts';
import { HOPELESS_ATTEMPTS } from './render-queue.ts';
import { listMissing, planRepair } from './start-repair.ts';
import type { WebServerFiles } from './web-server-files.ts';

export interface PageLine {
  /** After every start, before the first page is rendered: nothing of what an earlier process did is taken on trust. */
  repair(): Promise<void>;
  /** True where somebody took the folder away while this runs: its pages are made again. */
  mendWhenLost(): Promise<boolean>;
  /** Once the whole feed has been read for the first time, there must be pages whether or not a document asks for them. */
  fill(): Promise<void>;
  /** At midnight in Vietnam the pages that speak of today become stale. */
  turnDay(): void;
  /** When nothing waits any more: shows new templates, removes files that nobody owns. */
  settle(): Promise<void>;
  /** Everything is read and made anew, once an order; what is published goes on being served meanwhile. */
  rebuildWhenOrdered(order: number): Promise<void>;
  /** True where a rebuild has just come to its end. */
  endRebuildWhenDone(): boolean;
}

interface PageLineOptions {
  readonly store: Store;
  readonly folder: PublicFolder;
  readonly webServer: WebServerFiles;
  readonly build: string;
  /** `dist/client` of the build. */
  readonly clientFolder: string;
  readonly allPaths: (reader: DocumentReader) => Iterable<string>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createPageLine(options: PageLineOptions): PageLine {
  const { store, folder, build, allPaths, clock } = options;
  const isLost = (): boolean => {
    const { home } = FIXED_PATHS;
    if (existsSync(join(folder.current, fileOfPage(home)))) return false;
    // Not where it was never made, or waits to be made already.
    return store.pages.find(home) !== undefined && !store.pages.isQueued(home);
  };
  const repair = async (): Promise<void> => {
    const place = prepareFolders(options);
    const { distrusted, stale } = await planRepair({ store, build, place, allPaths });
    store.transact(() => {
      for (const path of distrusted) store.pages.distrust(path);
      for (const page of stale) store.pages.enqueue(page);
      store.feed.setFact('sweep', 'due');
      store.feed.retryAll();
    });
    options.webServer.writeMaps();
    options.webServer.writeHeaders();
  };
  return {
    repair,
    mendWhenLost: async () => {
      if (!isLost()) return false;
      options.log({ level: 'error', event: 'PublicFolderLost' });
      folder.make();
      await repair();
      return true;
    },
    fill: async () => {
      if (store.feed.findFact('synced') !== undefined) return;
      const missing = await listMissing({ store, allPaths });
      store.transact(() => {
        for (const page of missing) store.pages.enqueue(page);
        store.feed.setFact('synced', 'yes');
        store.feed.setFact('sweep', 'due');
      });
    },
    turnDay: () => {
      const today = vietnamDayOf(clock());
      if (store.feed.findFact('today') === today) return;
      store.transact(() => {
        for (const path of store.pages.listPathsWithTags([TODAY_TAG])) {
          store.pages.enqueue({ path, urgency: URGENCY.dependent, sequence: 0 });
        }
        store.feed.setFact('today', today);
      });
    },
    settle: async () => {
      if (folder.next() !== undefined && !hasHopefulPages(store)) await showNext(options);
      if (store.feed.findFact('sweep') === undefined || store.feed.findFact('synced') === undefined) return;
      if (store.pages.countQueued() > 0) return;
      sweep(options);
      store.pages.forgetOldStyles();
      options.webServer.writeMaps();
      options.webServer.writeHeaders();
      store.transact(() => {
        store.feed.clearFact('sweep');
        store.feed.clearFact('maps');
      });
    },
    rebuildWhenOrdered: (order) => beginRebuild(options, order),
    endRebuildWhenDone: () => {
      const order = store.feed.findFact('rebuilding');
      if (order === undefined || store.feed.findFact('rereading') !== undefined || hasHopefulPages(store)) return false;
      store.transact(() => {
        store.feed.setFact('rebuilt', order);
        store.feed.setFact('rebuiltAt', new Date(clock()).toISOString());
        store.feed.clearFact('rebuilding');
        store.feed.clearFact('reached');
      });
      options.log({ level: 'info', event: 'Rebuilt', order: Number(order), pages: store.pages.count() });
      return true;
    },
  };
}

async function beginRebuild({ store, allPaths, log }: PageLineOptions, order: number): Promise<void> {
  const newest = Math.max(
    Number(store.feed.findFact('rebuilt') ?? '0'),
    Number(store.feed.findFact('rebuilding') ?? '0'),
  );
  if (order <= newest || store.feed.findFact('synced') === undefined) return;
  const known = new Set(store.pages.list().map(({ path }) => path));
  for (const { path } of await listMissing({ store, allPaths })) known.add(path);
  const { reached } = readPageProgress(store);
  store.transact(() => {
    store.feed.setFact('rebuilding', String(order));
    store.feed.setFact('reached', String(reached));
    store.feed.setFact('sweep', 'due');
    store.documents.distrustAll();
    store.feed.setCursor(0);
    store.feed.setFact('rereading', 'empty');
    store.pages.distrustContents();
    for (const path of known) store.pages.enqueue({ path, urgency: URGENCY.dependent, sequence: 0 });
  });
  log({ level: 'info', event: 'RebuildBegun', order, pages: known.size });
}

/**
 * Lays out the assets, and a second folder where the pages on disk were made by other templates.
 * Returns where the pages of this build stand.
 */
function prepareFolders({ store, folder, build, clientFolder, log }: PageLineOptions): string {
  putClientAssets(clientFolder, folder.current);
  const isOther = store.pages.list().some((page) => page.build !== build);
  if (!isOther) {
    folder.abandonNext();
    store.feed.clearFact('nextBuild');
    return folder.current;
  }
  const begun = store.feed.findFact('nextBuild') === build ? folder.next() : undefined;
  if (begun !== undefined) {
    putClientAssets(clientFolder, begun);
    return begun;
  }
  store.transact(() => {
    store.pages.distrustAll();
    store.feed.setFact('nextBuild', build);
  });
  const next = folder.beginNext();
  putClientAssets(clientFolder, next);
  log({ level: 'info', event: 'NewTemplatesFound', build });
  return next;
}

function hasHopefulPages(store: Store): boolean {
  return store.pages.listAllQueued().some((queued) => queued.attempts < HOPELESS_ATTEMPTS);
}

async function showNext({ store, folder, clock, log }: PageLineOptions): Promise<void> {
  const next = folder.next();
  if (next === undefined) return;
  for (const { path } of store.pages.listAllQueued()) carryPageOver(path, folder.current, next);
  carryAssetsOver({ from: folder.current, to: next, nowMs: clock() });
  await folder.switchToNext();
  store.feed.clearFact('nextBuild');
  log({ level: 'info', event: 'NewTemplatesShown', pages: store.pages.list().length });
}

/** Files of pages that a lost store no longer knows, and assets of builds that no reader's browser can still hold. */
function sweep({ store, folder, clientFolder, clock, log }: PageLineOptions): void {
  const owned = new Set(listAssetNames(clientFolder));
  for (const { path } of store.pages.list()) {
    for (const ending of ['', '.br', '.gz']) owned.add(fileOfPage(path) + ending);
  }
  const stray = listFilesBelow(folder.current).filter(
    (file) => !owned.has(file) && !file.startsWith('media/') && !isYoungAsset(folder.current, file, clock()),
  );
  for (const file of stray) rmSync(join(folder.current, file), { force: true });
  if (stray.length > 0) log({ level: 'info', event: 'StrayFilesRemoved', count: stray.length });
  removeEmptyFolders(folder.current);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'media') continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmSync(inner, { recursive: true });
  }
}
