/** The site's line with its real store, templates and folder, in this process, made so that it can die and be opened again. */
import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDoorsClient, type DoorsClient } from 'site/follow/doors-client';
import { createFeedFollower } from 'site/follow/feed-follower';
import { createHeldChanges } from 'site/follow/held-changes';
import { createMediaFolder } from 'site/follow/media-folder';
import { startSiteLine, type SiteLine } from 'site/follow/site-line';
import { allPaths, pathsOfChange } from 'site/page-models/all-paths';
import { fileOfPage, type PackedPage } from 'site/publish/page-files';
import { FACET_LISTS } from 'site/page-models/facet-lists-table';
import { feedPathsOf } from 'site/page-models/feed-files';
import { STANDING_PATHS } from 'site/page-models/standing-paths';
import { createPageLine } from 'site/publish/page-line';
import type { PageProducer } from 'site/publish/page-job';
import { createPageRenderer, type AstroApp, type PageRenderer } from 'site/publish/page-renderer';
import { createLocalProducer } from 'site/publish/produce-page';
import { openPublicFolder } from 'site/publish/public-folder';
import { createRenderQueue } from 'site/publish/render-queue';
import { createWebServerFiles } from 'site/publish/web-server-files';
import type { DocumentReader } from 'site/store/document-reader';
import { openStore, type Store } from 'site/store/open-store';
import { FIXED_PATHS } from 'shared/contract/paths';
import type { Clock } from 'shared/kernel/clock';
import type { LogEntry } from 'shared/kernel/log';
import { createCrashPoint, type CrashPoint } from './crash-point.ts';
import type { Dice } from './dice.ts';

type Locals = Parameters<typeof createPageRenderer>[0]['localsNow'];
const SITE_URL = 'http://phuong.example';
const POLL_MS = 60;
/** Of the pages that every installation has only some that show documents; the others would be the same 160 in every history. */
const KEPT_STANDING: readonly string[] = [
  FIXED_PATHS.home,
  FIXED_PATHS.warnings,
  FIXED_PATHS.articles,
  FIXED_PATHS.events,
  FIXED_PATHS.hotlines,
  FIXED_PATHS.sections,
  FIXED_PATHS.units,
  FIXED_PATHS.scammed,
  FIXED_PATHS.siteMap,
  FIXED_PATHS.messageIndex,
  ...feedPathsOf(FIXED_PATHS.home),
  ...FACET_LISTS.filter(({ facet }) => facet === 'type:A1' || facet === 'genre:brief').map(({ path }) => path),
  '/404/',
  '/410/',
  '/500/',
];
const OMITTED = new Set(STANDING_PATHS.filter((path) => !KEPT_STANDING.includes(path)));

function* shownPaths(reader: DocumentReader): Iterable<string> {
  for (const path of allPaths(reader)) if (!OMITTED.has(path)) yield path;
}

export interface SiteGround {
  /** Survives every death. */
  readonly root: string;
  readonly clientFolder: string;
  readonly app: AstroApp;
  readonly doorsUrl: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly log: (entry: LogEntry) => void;
}

export interface MortalSite {
  readonly crash: CrashPoint;
  nudge(): void;
  /** The number up to which everything stands on disk with nothing left to tidy up; undefined while there is something to do. */
  findDone(): number | undefined;
  /** For whoever looks into a history that did not settle. */
  describe(): string;
  close(): Promise<void>;
}

/** `build` names the templates: with another one, everything is rendered anew beside the old. */
export function openMortalSite(ground: SiteGround, build: string): MortalSite {
  const { root, clientFolder, app, clock, log } = ground;
  const crash = createCrashPoint();
  const real = openStore({ path: join(root, 'store.db'), clock, log });
  const store: Store = { ...real, transact: (work) => crash.passNow(() => real.transact(work)) };
  // A power cut is not among the deaths tried here; a death while the disk is waited for is.
  const folder = openPublicFolder({ root, log, sync: () => crash.pass(() => Promise.resolve()) });
  const doors = mortalDoors(
    createDoorsClient({ url: ground.doorsUrl, secret: ground.secret, clock, fetch: ground.fetch }),
    crash,
  );
  const localsNow: Locals = () => ({
    reader: real.reader,
    search: { search: () => Promise.reject(new Error('A published page searched')) },
    nowMs: Date.parse('2026-11-26T05:00:00Z'),
    siteUrl: SITE_URL,
    reachTokenOf: (kind: string, id: string) => `${kind}-${id}`,
    desk: { findStation: () => undefined, listScripts: () => [], findScript: () => undefined },
    movedTo: undefined,
  });
  const renderer = mortalRenderer(createPageRenderer({ app, siteUrl: SITE_URL, localsNow }), crash);
  const producer = mortalProducer(
    createLocalProducer({ rendererAt: () => renderer, temporaryFolder: folder.temporary, pack: packQuickly }),
    crash,
  );
  const mortalFolder = {
    ...folder,
    switchToNext: async (): Promise<void> => {
      await folder.switchToNext();
      await crash.pass(() => Promise.resolve());
    },
  };
  const media = createMediaFolder({ folder: folder.media, temporaryFolder: folder.temporary, doors });
  const webServer = createWebServerFiles({ store, folder: folder.webServer, siteUrl: SITE_URL });
  const pages = createPageLine({
    store,
    folder: mortalFolder,
    webServer,
    build,
    clientFolder,
    allPaths: shownPaths,
    clock,
    log,
  });
  const queue = createRenderQueue({ store, producer, folder, webServer, build, clock, log });
  const line: SiteLine = startSiteLine({
    store,
    doors,
    node: 'site-0123456789ab',
    follower: createFeedFollower({ store, doors, media, pathsOfChange, clock, log }),
    held: createHeldChanges({ store, media, pathsOfChange, clock, log }),
    media,
    pages,
    queue,
    clock,
    log,
    onPages: () => undefined,
    onDamage: (error) => log({ level: 'error', event: 'StoreDamaged', reason: String(error) }),
    pauseMs: POLL_MS,
  });
  // A process that is gone goes on with nothing; its store is the operating system's again.
  void endWithCrash({ crash, line, store: real, renderer });
  return {
    crash,
    nudge: () => line.nudge(),
    findDone: () => (crash.hasCrashed() ? undefined : findDone(real, line)),
    describe: () =>
      crash.hasCrashed()
        ? 'the site is dead'
        : JSON.stringify({ ...line.state(), unfinished: UNFINISHED.filter((fact) => real.feed.findFact(fact)) }),
    close: async () => {
      if (crash.hasCrashed()) return;
      await Promise.race([line.close(), crash.crashed]);
      if (!crash.hasCrashed()) real.close();
    },
  };
}

interface Remains {
  readonly crash: CrashPoint;
  readonly line: SiteLine;
  readonly store: Store;
  readonly renderer: MortalRenderer;
}

async function endWithCrash({ crash, line, store, renderer }: Remains): Promise<void> {
  await crash.crashed;
  void line.close();
  // A page half-way through its templates reads on until it is whole; then nobody takes it.
  await renderer.rest();
  store.close();
}

const UNFINISHED = ['maps', 'sweep', 'nextBuild', 'rebuilding', 'rereading'] as const;

function findDone(store: Store, line: SiteLine): number | undefined {
  const { cursor, waitingPages, heldChanges, lacksFiles } = line.state();
  if (waitingPages > 0 || heldChanges > 0 || lacksFiles || store.feed.findFact('synced') === undefined)
    return undefined;
  return UNFINISHED.every((fact) => store.feed.findFact(fact) === undefined) ? cursor : undefined;
}

/** That the three files of a page belong together is tried here, not how tight they are: packing would be a quarter of the cost. */
function packQuickly(plain: Buffer): PackedPage {
  const marked = (mark: string): Buffer => Buffer.concat([Buffer.from(mark), plain]);
  return { plain, brotli: marked('br'), gzip: marked('gz') };
}

function mortalDoors(doors: DoorsClient, crash: CrashPoint): DoorsClient {
  return {
    getJson: (path, known) => crash.pass(() => doors.getJson(path, known)),
    postJson: (path, body) => crash.pass(() => doors.postJson(path, body)),
    download: (path) => crash.pass(() => doors.download(path)),
  };
}

function mortalProducer(producer: PageProducer, crash: CrashPoint): PageProducer {
  return {
    produce: (jobs, nowMs) => crash.pass(() => producer.produce(jobs, nowMs)),
    close: () => producer.close(),
  };
}

interface MortalRenderer extends PageRenderer {
  /** Resolves when no page is half-way. */
  rest(): Promise<void>;
}

/** What was being rendered when the instance died is never laid ready; nothing else is begun. */
function mortalRenderer(renderer: PageRenderer, crash: CrashPoint): MortalRenderer {
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    render: (path, movedTo) => {
      if (crash.hasCrashed()) return new Promise(() => undefined);
      const page = renderer.render(path, movedTo);
      underWay = page;
      return page.then((rendered) => (crash.hasCrashed() ? new Promise(() => undefined) : rendered));
    },
    rest: async () => {
      await underWay;
    },
  };
}

/** What a death between two renames, or of the machine, leaves of a page that was being written. */
export function tearPages(root: string, dice: Dice, log: (entry: LogEntry) => void): void {
  const store = openStore({ path: join(root, 'store.db'), clock: () => 0, log });
  const waiting = store.pages.listAllQueued().map(({ path }) => path);
  store.close();
  for (const path of waiting) {
    if (!dice.oneIn(2)) continue;
    const file = join(root, 'public', fileOfPage(path)) + dice.pick(['', '.br', '.gz']);
    if (dice.oneIn(2)) rmSync(file, { force: true });
    else if (existsSync(file)) truncateSync(file, 3);
  }
}

/** A disk that somebody cleaned by mistake. */
export function damageFolder(root: string, dice: Dice): void {
  const publicFolder = join(root, 'public');
  if (dice.oneIn(3)) {
    rmSync(publicFolder, { recursive: true, force: true });
    return;
  }
  for (const name of ['canh-bao', 'tin-bai', 'index.html.br', 'rss.xml']) {
    if (dice.oneIn(2)) rmSync(join(publicFolder, name), { recursive: true, force: true });
  }
  mkdirSync(publicFolder, { recursive: true });
  writeFileSync(join(publicFolder, 'khong-phai-cua-trang.html'), 'x');
}
