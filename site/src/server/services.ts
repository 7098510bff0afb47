/** The composition root: everything the site server is made of, put together in one place. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { createDoorsClient } from '../follow/doors-client.ts';
import { createFeedFollower } from '../follow/feed-follower.ts';
import { createHeldChanges } from '../follow/held-changes.ts';
import { createMediaFolder } from '../follow/media-folder.ts';
import { startSiteLine, type SiteLine } from '../follow/site-line.ts';
import { allPaths, pathsOfChange } from '../page-models/all-paths.ts';
import { fingerprintBuild } from '../publish/build-fingerprint.ts';
import { createPageLine } from '../publish/page-line.ts';
import { loadAstroApp } from '../publish/page-renderer.ts';
import { openPublicFolder } from '../publish/public-folder.ts';
import { createRenderQueue } from '../publish/render-queue.ts';
import { startRenderThreads } from '../publish/render-threads.ts';
import { securityHeaders } from '../publish/security-headers.ts';
import { createWebServerFiles, WEB_SERVER_FILES } from '../publish/web-server-files.ts';
import { createDeskHandler } from '../broadcast/desk-handler.ts';
import { openAirings } from '../broadcast/open-airings.ts';
import { createPreviewHandler } from '../preview/preview-handler.ts';
import { openReach } from '../reach/open-reach.ts';
import { createReachHandler } from '../reach/reach-handler.ts';
import { createEmbeddedSearch } from '../search/embedded-search.ts';
import { keepWarm } from '../search/keep-warm.ts';
import { openMeili } from '../search/open-meili.ts';
import { expressionsOfSettings } from '../search/settings-expressions.ts';
import { createSearchJsonHandler } from '../search/search-json-handler.ts';
import { openStore } from '../store/open-store.ts';
import { openAccessLog } from './access-log.ts';
import { followAnswerHeaders } from './answer-headers.ts';
import { createDynamicPages } from './dynamic-pages.ts';
import type { SiteEnv } from './env.ts';
import { createHealthHandler } from './health-handler.ts';
import { createReaderAddresses, openInsideDoor, type InsideDoor } from './inside-door.ts';
import { loadOrCreateNodeName } from './node-name.ts';
import { createNudgeHandler } from './nudge-handler.ts';
import { sendPlainPage } from './plain-answers.ts';
import { createPathMaps } from './path-maps.ts';
import { keepFolderPrivate } from './private-files.ts';
import { startReadingThreads, type ReadingThreads } from './reading-threads.ts';
import { createReadyAnswers } from './ready-answers.ts';
import { createRequestListener } from './request-listener.ts';
import { createStaticFiles } from './static-files.ts';

export interface SiteServices {
  readonly listener: RequestListener;
  hasHomePage(): boolean;
  /** Further threads serve files on this port. */
  shareReading(port: number): Promise<ReadingThreads>;
  /** Begins to follow the feed and to render; what is published already is served before that. */
  startLine(): SiteLine;
  close(): Promise<void>;
}

export interface ServicesOptions {
  readonly env: SiteEnv;
  /** What `astro build` made. */
  readonly distFolder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly onPages: () => void;
  readonly onDamage: (error: unknown) => void;
}

/** The caller holds the folder's lock. */
export async function openServices(options: ServicesOptions): Promise<SiteServices> {
  const { env, distFolder, clock, log } = options;
  const { siteUrl, doorsSecret: secret } = env;
  const root = join(env.dataDir, 'site');
  for (const folder of ['reach', 'airings']) keepFolderPrivate(join(root, folder));
  const node = loadOrCreateNodeName(join(root, 'node-name'));
  const storePath = join(root, 'store.db');
  const store = openStore({ path: storePath, clock, log });
  const folder = openPublicFolder({ root, log });
  const doors = createDoorsClient({ url: env.doorsUrl, secret, clock, fetch });
  const reach = await openReach({ folder: join(root, 'reach'), node, clock, log, doors, tokenSecret: secret });
  const { reader } = store;
  const airings = await openAirings({ folder: join(root, 'airings'), clock, log, doors, reader });
  const embedded = createEmbeddedSearch({ db: store.db, expressions: expressionsOfSettings(store.reader) });
  const warm = keepWarm({ embedded, log });
  const meili = env.meili && openMeili({ settings: env.meili, db: store.db, embedded, clock, log });
  const search = meili?.search ?? embedded;
  const app = await loadAstroApp(distFolder);

  const localsNow = (): App.Locals => ({
    reader,
    search,
    nowMs: clock(),
    siteUrl,
    reachTokenOf: (kind, id) => reach.tokenOf(kind, id),
    desk: airings.desk,
    movedTo: undefined,
  });
  const media = createMediaFolder({ folder: folder.media, temporaryFolder: folder.temporary, doors });
  const build = fingerprintBuild(distFolder, [siteUrl, reach.tokenOf('settings', 'settings')]);
  const clientFolder = join(distFolder, 'client');
  const producer = startRenderThreads({
    setting: { distFolder, storePath, temporaryFolder: folder.temporary, siteUrl, tokenSecret: secret },
    log,
  });
  const webServer = createWebServerFiles({ store, folder: folder.webServer, siteUrl });
  const follower = createFeedFollower({ store, doors, media, pathsOfChange, clock, log });
  const held = createHeldChanges({ store, media, pathsOfChange, clock, log });
  const pages = createPageLine({ store, folder, webServer, build, clientFolder, allPaths, clock, log });
  const queue = createRenderQueue({ store, producer, folder, webServer, build, clock, log });

  let line: SiteLine | undefined;
  let isHomeSeen = false;
  const hasHomePage = (): boolean => (isHomeSeen ||= existsSync(join(folder.current, 'index.html')));
  const fallbackHeaders = securityHeaders(siteUrl, []);
  const headers = followAnswerHeaders(join(folder.webServer, WEB_SERVER_FILES.headers), fallbackHeaders);
  const accessLogFile = join(env.dataDir, 'logs', 'site-access.log');
  const accessLog = openAccessLog({ file: accessLogFile, clock, rotates: true });
  const ready = createReadyAnswers({ headers, accessLog });
  const maps = createPathMaps(folder.webServer);
  const files = createStaticFiles({ publicFolder: folder.current, maps, ready });
  const addresses = createReaderAddresses();
  const handlers = [
    createReachHandler({ reach, siteUrl, log }),
    createSearchJsonHandler({ search }),
    createDeskHandler({
      desk: airings.desk,
      siteUrl,
      clock,
      log,
      addressOf: (request) => addresses.addressOf(request),
    }),
    createNudgeHandler({ secret, clock, onNudge: () => line?.nudge() }),
    createPreviewHandler({ app, secret, siteUrl, clock, localsNow, doors }),
    createHealthHandler({ clock, hasHomePage, lineState: () => line?.state() }),
    createDynamicPages({
      app,
      siteUrl,
      localsNow,
      log,
      sendErrorPage: async (request, response, status) => {
        if (await files.sendErrorPage(request, response, status)) return;
        sendPlainPage(response, status, request.method === 'HEAD');
      },
    }),
  ];
  const listener = createRequestListener({ headers, ready, handlers, files, maps, hasHomePage, accessLog, log });
  let inside: InsideDoor | undefined;
  return {
    listener,
    hasHomePage,
    shareReading: async (port) => {
      const key = randomUUID();
      inside = await openInsideDoor({ key, addresses, listener });
      const folders = { publicFolder: folder.current, webServerFolder: folder.webServer, accessLogFile };
      const fallback = fallbackHeaders.map(([name, value]): [string, string] => [name, value]);
      const door = { port: inside.port, key };
      return startReadingThreads({ port, ...folders, fallbackHeaders: fallback, inside: door }, log);
    },
    startLine: () => {
      const { onPages, onDamage } = options;
      line = startSiteLine({ store, doors, node, follower, held, media, pages, queue, clock, log, onPages, onDamage });
      return line;
    },
    close: async () => {
      await line?.close();
      await producer.close();
      await inside?.close();
      headers.close();
      await accessLog.close();
      meili?.close();
      warm.close();
      await reach.close();
      await airings.close();
      store.close();
    },
  };
}
