/** What bounds a reader's connection, the same in every thread: slow clients, long headers, bytes that are no HTTP. */
import type { Server, ServerOptions } from 'node:http';

/** Readers in the middle of a page get this long when the server stops. */
const FAREWELL_MS = 4000;
/** Who has been told off gets this long to read it; what they go on sending keeps no connection. */
const TOLD_OFF_MS = 2000;
/** Who takes not a byte for so long is gone, or means no good. */
const STALLED_MS = 60_000;

export const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  // A pasted question of ten kilobytes is three to nine times as long in an address.
  maxHeaderSize: 96 * 1024,
  connectionsCheckingInterval: 5000,
} as const satisfies ServerOptions;

const STATUS_OF_NONSENSE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Whoever stalls in the middle of an answer loses the connection; bytes that are no HTTP get the shortest answer there is,
 * with the same strictness as every other.
 */
export function boundReaders(server: Server, stalledMs: number = STALLED_MS): void {
  server.timeout = stalledMs;
  server.on('clientError', (error, socket) => {
    if (!socket.writable || ('code' in error && error.code === 'ECONNRESET')) {
      socket.destroy();
      return;
    }
    const status = STATUS_OF_NONSENSE[String('code' in error && error.code)] ?? '400 Bad Request';
    const headers = "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff";
    setTimeout(() => socket.destroy(), TOLD_OFF_MS).unref();
    socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
