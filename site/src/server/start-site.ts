/** Brings the site server up on its folder and port, and down again without leaving anything half done. */
import { createServer, type Server } from 'node:http';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from 'shared/kernel/result';
import { lockFolder } from './folder-lock.ts';
import { openServices, type ServicesOptions } from './services.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 20_000;
const LONGEST_HEADERS_BYTES = 16 * 1024;
/** Readers in the middle of a page get this long when the server stops. */
const FAREWELL_MS = 4000;

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
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: LONGEST_HEADERS_BYTES,
      connectionsCheckingInterval: 5000,
    },
    services.listener,
  );
  refuseNonsense(server);
  const port = await listen(server, env.port);
  if (port === undefined) {
    await services.close();
    lock.value.release();
    return failure({ kind: 'portTaken', port: env.port });
  }
  const pidFile = join(env.dataDir, 'run', 'site.pid');
  mkdirSync(join(env.dataDir, 'run'), { recursive: true });
  writeFileSync(pidFile, `${process.pid}\n`);
  log({ level: 'info', event: 'SiteListening', port });
  announce();
  services.startLine();

  return success({
    port,
    stop: async () => {
      await closeServer(server);
      await services.close();
      rmSync(pidFile, { force: true });
      lock.value.release();
      log({ level: 'info', event: 'SiteStopped' });
    },
  });
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Bytes that are no HTTP get the shortest answer there is, with the same strictness as every other. */
function refuseNonsense(server: Server): void {
  server.on('clientError', (error, socket) => {
    if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
      socket.destroy();
      return;
    }
    const isTooLong = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW';
    const status = isTooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const headers = "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff";
    socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
