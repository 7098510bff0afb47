/**
 * Bodies that come slowly, as an upload over the line of a commune does and as an attack does. Each has a time that goes with
 * its length; of those that take long only so many from one source and in all, and where there are more the slowest goes.
 */
import type { IncomingMessage } from 'node:http';
import type { Log } from 'shared/kernel/log';

export interface BodyLimits {
  /** For any body, however short. */
  readonly graceMs: number;
  /** What a line must carry beyond that. */
  readonly slowestBytesPerSecond: number;
  readonly longestMs: number;
  /** Whoever takes longer counts among the slow. */
  readonly slowAfterMs: number;
  readonly mostOfSource: number;
  readonly most: number;
}

/** A browser sends six at once. */
const LIMITS: BodyLimits = {
  graceMs: 20_000,
  slowestBytesPerSecond: 16 * 1024,
  longestMs: 300_000,
  slowAfterMs: 5_000,
  mostOfSource: 8,
  most: 200,
};

interface Body {
  readonly request: IncomingMessage;
  readonly source: string;
  readonly startedAtMs: number;
  /** Of the connection, when this began: what came before was not its body. */
  readonly bytesBefore: number;
}

/** `source`: a network address, or the account whose device sends it. */
export type WatchBody = (request: IncomingMessage, source: string) => void;

export function watchBodies(options: { readonly log: Log; readonly limits?: BodyLimits | undefined }): WatchBody {
  const { log, limits = LIMITS } = options;
  const slow = new Set<Body>();

  const letGo = (body: Body, reason: string): void => {
    slow.delete(body);
    log({ level: 'warn', event: 'SlowBodyLetGo', reason });
    const { socket } = body.request;
    // As Node says it of a request that takes too long.
    socket.end('HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  };
  const countSlow = (body: Body): void => {
    slow.add(body);
    const ofSource = [...slow].filter(({ source }) => source === body.source);
    if (ofSource.length > limits.mostOfSource) letGo(slowestOf(ofSource, body), 'manyOfSource');
    if (slow.size > limits.most) letGo(slowestOf([...slow], body), 'many');
  };

  return (request, source) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length === 0) return;
    const body = { request, source, startedAtMs: performance.now(), bytesBefore: request.socket.bytesRead };
    const lastsMs = limits.graceMs + (length / limits.slowestBytesPerSecond) * 1000;
    const timers = [
      setTimeout(() => countSlow(body), limits.slowAfterMs),
      setTimeout(() => letGo(body, 'tooSlow'), Math.min(lastsMs, limits.longestMs)),
    ];
    const finish = (): void => {
      for (const timer of timers) clearTimeout(timer);
      slow.delete(body);
    };
    request.once('end', finish).once('close', finish);
  };
}

/** By bytes a second so far: whoever drips goes before whoever has a bad line. */
function slowestOf(bodies: readonly Body[], fallback: Body): Body {
  const nowMs = performance.now();
  const rateOf = ({ request, startedAtMs, bytesBefore }: Body): number =>
    (request.socket.bytesRead - bytesBefore) / (nowMs - startedAtMs);
  return bodies.toSorted((a, b) => rateOf(a) - rateOf(b))[0] ?? fallback;
}
