/** The HTTP server of the doors, on loopback only: signature, limits, time-outs, and one place where an error becomes a status. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { createDoorTable, type Door, type DoorsPublisher } from './door-table.ts';
import { openLiveProgress } from './live-progress.ts';
import { serveMedia } from './media-door.ts';
import { readRequestBody } from './read-request-body.ts';

const HOST = '127.0.0.1';
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const CLOSE_WITHIN_MS = 5_000;

interface DoorsOptions {
  readonly payload: Payload;
  /** 0 picks a free one. */
  readonly port: number;
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly publisher?: DoorsPublisher;
  /** An administrator asked something of the site servers: worth waking them. */
  readonly onOrder?: () => void;
  /** Whoever takes longer to be answered when the doors close is cut off. */
  readonly closeWithinMs?: number;
}

export interface Doors {
  readonly port: number;
  close(): Promise<void>;
}

export async function startDoors(options: DoorsOptions): Promise<Doors> {
  const { payload, clock, log, publisher } = options;
  const doors = createDoorTable({
    payload,
    progress: await openLiveProgress({ payload, clock }),
    clock,
    publisher,
    onOrder: () => options.onOrder?.(),
  });
  const server = createServer((request, response) => {
    handle({ ...options, doors }, request, response).catch((error: unknown) => {
      log({ level: 'error', event: 'DoorFailed', path: request.url, message: String(error) });
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, {});
    });
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  const port = await listen(server, options.port);
  return { port, close: () => closeServer(server, options.closeWithinMs ?? CLOSE_WITHIN_MS) };
}

async function handle(
  options: DoorsOptions & { readonly doors: readonly Door[] },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.url ?? '/';
  const [path = '/', search = ''] = target.split('?', 2);
  if (path === '/healthz') return answerJson(response, 200, { ok: true });
  if (path.startsWith(DOORS.media)) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerJson(response, 405, {});
    return serveMedia({ folder: mediaFolderOf(options.payload), request, response, path });
  }
  const atPath = options.doors.filter((door) => door.path === path);
  const door = atPath.find(({ method }) => method === request.method);
  if (!door) return answerJson(response, atPath.length > 0 ? 405 : 404, {});

  const body = await readRequestBody(request, door.maxBodyBytes);
  if (!body.ok) {
    // What was not read would be taken for the next request on this connection.
    response.setHeader('connection', 'close');
    return answerJson(response, body.failure.kind === 'tooLarge' ? 413 : 400, {});
  }
  const signed = {
    secret: options.secret,
    method: door.method,
    path: target,
    body: body.value,
    nowMs: options.clock(),
  };
  if (!isDoorSignatureValid(signed, headerOf(request, SIGNATURE_HEADER))) return answerJson(response, 401, {});
  const question = { query: new URLSearchParams(search), body: body.value };
  // Before the answer is made: what is written meanwhile must not hide behind the tag of what came after it.
  const tag = await door.tag?.(question);
  if (tag !== undefined) response.setHeader('etag', tag);
  if (tag !== undefined && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { 'cache-control': 'private, no-cache' }).end();
    return;
  }
  const answer = await door.answer(question);
  return answer === undefined ? answerJson(response, 400, {}) : answerJson(response, 200, answer);
}

function mediaFolderOf(payload: Payload): string {
  const folder = payload.collections['media']?.config.upload.staticDir;
  if (!folder) throw new Error('The media collection has no folder');
  return folder;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function answerJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': response.hasHeader('etag') ? 'private, no-cache' : 'no-store',
  });
  response.end(text);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Doors have no port');
  return address.port;
}

/** Requests under way are answered; whoever takes too long is cut off. */
async function closeServer(server: Server, withinMs: number): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), withinMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(force);
}
