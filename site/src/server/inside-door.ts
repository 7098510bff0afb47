/**
 * The way from the reading threads to the main one: requests that are more than a file on disk. On the loopback address,
 * with a key that only this process knows, and with the reader's address, which limits of features go by.
 */
import { createServer, ServerResponse, type IncomingMessage, type RequestListener, type Server } from 'node:http';

import { SERVER_LIMITS } from './server-limits.ts';

export const INSIDE_HEADER = 'x-tieng-mo-inside';
/**
 * A connection that is closed while a body is still coming in loses the answer with it. This one is kept, and what is
 * left of the body is read and thrown away.
 */
class InsideResponse extends ServerResponse {
  override setHeader(...[name, value]: Parameters<ServerResponse['setHeader']>): this {
    return name.toLowerCase() === 'connection' ? this : super.setHeader(name, value);
  }
}

export interface ReaderAddresses {
  /** Where a request came from, also one that a reading thread passed on. */
  addressOf(request: IncomingMessage): string;
  note(request: IncomingMessage, address: string): void;
}

export function createReaderAddresses(): ReaderAddresses {
  const passedOn = new WeakMap<IncomingMessage, string>();
  return {
    addressOf: (request) => passedOn.get(request) ?? request.socket.remoteAddress ?? '',
    note: (request, address) => void passedOn.set(request, address),
  };
}

export interface InsideDoor {
  readonly port: number;
  close(): Promise<void>;
}

export async function openInsideDoor(options: {
  readonly key: string;
  readonly addresses: ReaderAddresses;
  readonly listener: RequestListener;
}): Promise<InsideDoor> {
  const { key, addresses, listener } = options;
  // What a reading thread took must fit here too, with the header that it adds.
  const maxHeaderSize = SERVER_LIMITS.maxHeaderSize + 4096;
  const limits = { keepAliveTimeout: 60_000, maxHeaderSize, ServerResponse: InsideResponse };
  const server = createServer(limits, (request, response) => {
    const [given, address = ''] = String(request.headers[INSIDE_HEADER] ?? '').split(' ');
    if (given !== key) {
      response.writeHead(403, { 'Content-Length': 0, Connection: 'close' }).end();
      return;
    }
    addresses.note(request, address);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: portOf(server), close: () => closeNow(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The inside door has no port');
  return address.port;
}

function closeNow(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
