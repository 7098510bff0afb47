/** Brings the site server up on its folder and port, and down again without leaving anything half done. */
import { createServer, type Server } from 'node:http';
import type { ListenOptions } from 'node:net';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from 'shared/kernel/result';
import { lockFolder } from './folder-lock.ts';
import { CAN_SHARE_PORT } from './reading-threads.ts';
import { boundReaders, closeServer, SERVER_LIMITS } from './server-limits.ts';
import { openServices, type ServicesOptions } from './services.ts';

export interface RunningSite {
  readonly port: number;
  stop(): Promise<void>;
}

export type StartFailure =
  | { readonly kind: 'folderInUse'; readonly folder: string }
  | { readonly kind: 'portTaken'; readonly port: number }
  | { readonly kind: 'notBuilt' };

interface StartOptions extends Omit<ServicesOptions, 'onPages'> {
  /** Called once: the home page is on disk and served. */
  readonly onReady: () => void;
}

export async function startSite(options: StartOptions): Promise<Result<RunningSite, StartFailure>> {
  const { env, log, onReady } = options;
  if (!existsSync(join(options.distFolder, 'server', 'entry.mjs'))) return failure({ kind: 'notBuilt' });
  const folder = join(env.dataDir, 'site');
  const lock = lockFolder(folder);
  if (!lock.ok) return failure({ kind: 'folderInUse', folder });

  let isAnnounced = false;
  const announce = (): void => {
    if (isAnnounced || !services.hasHomePage()) return;
    isAnnounced = true;
    onReady();
  };
  const services = await openServices({ ...options, onPages: announce });
  const server = createServer(SERVER_LIMITS, services.listener);
  boundReaders(server);
  const port = await listen(server, env.port);
  if (port === undefined) {
    await services.close();
    lock.value.release();
    return failure({ kind: 'portTaken', port: env.port });
  }
  const reading = await services.shareReading(port);
  const pidFile = join(env.dataDir, 'run', 'site.pid');
  mkdirSync(join(env.dataDir, 'run'), { recursive: true });
  writeFileSync(pidFile, `${process.pid}\n`);
  log({ level: 'info', event: 'SiteListening', port });
  announce();
  services.startLine();

  return success({
    port,
    stop: async () => {
      await Promise.all([closeServer(server), reading.close()]);
      await services.close();
      rmSync(pidFile, { force: true });
      lock.value.release();
      log({ level: 'info', event: 'SiteStopped' });
    },
  });
}

/** Undefined where the port is taken. A shared port would be taken twice without a word, so it is tried alone first. */
async function listen(server: Server, wanted: number): Promise<number | undefined> {
  if (!CAN_SHARE_PORT) return tryToListen(server, { port: wanted });
  const probe = createServer();
  const port = await tryToListen(probe, { port: wanted });
  if (port === undefined) return undefined;
  await new Promise((resolve) => probe.close(resolve));
  return tryToListen(server, { port, reusePort: true });
}

function tryToListen(server: Server, options: ListenOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(options, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : options.port);
    });
  });
}
