/** The composition root: everything the site server is made of, put together in one place. */
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
import { createPageRenderer, loadAstroApp } from '../publish/page-renderer.ts';
import { openPublicFolder } from '../publish/public-folder.ts';
import { createRenderQueue } from '../publish/render-queue.ts';
import { createDeskHandler } from '../broadcast/desk-handler.ts';
import { openAirings } from '../broadcast/open-airings.ts';
import { createPreviewHandler } from '../preview/preview-handler.ts';
import { openReach } from '../reach/open-reach.ts';
import { createReachHandler } from '../reach/reach-handler.ts';
import { createEmbeddedSearch } from '../search/embedded-search.ts';
import { createSearchJsonHandler } from '../search/search-json-handler.ts';
import { openStore } from '../store/open-store.ts';
import { createDynamicPages } from './dynamic-pages.ts';
import type { SiteEnv } from './env.ts';
import { createHealthHandler } from './health-handler.ts';
import { loadOrCreateNodeName } from './node-name.ts';
import { createNudgeHandler } from './nudge-handler.ts';
import { sendPlainPage } from './plain-answers.ts';
import { createRequestListener } from './request-listener.ts';
import { securityHeaders } from './security-headers.ts';
import { createStaticFiles } from './static-files.ts';

export interface SiteServices {
  readonly listener: RequestListener;
  hasHomePage(): boolean;
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
  const node = loadOrCreateNodeName(join(root, 'node-name'));
  const store = openStore({ path: join(root, 'store.db'), clock, log });
  const folder = openPublicFolder({ root, log });
  const doors = createDoorsClient({ url: env.doorsUrl, secret, clock, fetch });
  const reach = await openReach({ folder: join(root, 'reach'), node, clock, log, doors, tokenSecret: secret });
  const { reader } = store;
  const airings = await openAirings({ folder: join(root, 'airings'), clock, log, doors, reader });
  const search = createEmbeddedSearch(store);
  const app = await loadAstroApp(distFolder);

  const localsNow = (): App.Locals => ({
    reader,
    search,
    nowMs: clock(),
    siteUrl,
    reachTokenOf: (kind, id) => reach.tokenOf(kind, id),
    desk: airings.desk,
  });
  const media = createMediaFolder({ folder: folder.media, temporaryFolder: folder.temporary, doors });
  const build = fingerprintBuild(distFolder, [siteUrl, reach.tokenOf('settings', 'settings')]);
  const clientFolder = join(distFolder, 'client');
  const renderer = createPageRenderer({ app, siteUrl, localsNow });
  const follower = createFeedFollower({ store, doors, media, pathsOfChange, node, clock, log });
  const held = createHeldChanges({ store, media, pathsOfChange, clock, log });
  const pages = createPageLine({ store, folder, build, clientFolder, allPaths, clock, log });
  const queue = createRenderQueue({ store, renderer, folder, build, clock, log });

  let line: SiteLine | undefined;
  let isHomeSeen = false;
  const hasHomePage = (): boolean => (isHomeSeen ||= existsSync(join(folder.current, 'index.html')));
  const files = createStaticFiles({ publicFolder: folder.current });
  const handlers = [
    createReachHandler({ reach, siteUrl, log }),
    createSearchJsonHandler({ search }),
    createDeskHandler({ desk: airings.desk, siteUrl, clock, log }),
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
  return {
    listener: createRequestListener({
      headers: securityHeaders(siteUrl),
      handlers,
      files,
      paths: store.paths,
      hasHomePage,
      log,
    }),
    hasHomePage,
    startLine: () => {
      const { onPages, onDamage } = options;
      line = startSiteLine({ store, follower, held, media, pages, queue, clock, log, onPages, onDamage });
      return line;
    },
    close: async () => {
      await line?.close();
      await reach.close();
      await airings.close();
      store.close();
    },
  };
}
