/** Who sends slowly or opens many connections takes them from themselves and not from others. Over real sockets. */
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAdminGate } from 'cms/gate/admin-gate';
import { boundConnections } from 'cms/gate/bound-connections';
import type { BodyLimits } from 'cms/gate/slow-bodies';
import { listen } from '../reach/listen.ts';

const LENGTH = 1000;
const NEVER_MS = 600_000;
const PATIENT: BodyLimits = {
  graceMs: NEVER_MS,
  slowestBytesPerSecond: 1,
  longestMs: NEVER_MS,
  slowAfterMs: NEVER_MS,
  mostOfSource: 100,
  most: 100,
};

/** Of every sender announced in a test; the first that comes decides that it is 0 and no longer undefined. */
let arrived: number | undefined;
let server: Server;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function serve(limits: Partial<BodyLimits>): Promise<number> {
  const gate = createAdminGate({
    cmsUrl: 'https://soan-bai.phuong.vn',
    siteUrl: 'https://phuong.vn',
    origins: ['https://soan-bai.phuong.vn'],
    secret: 'secret of the installation',
    clock: Date.now,
    log: () => undefined,
    bodyLimits: { ...PATIENT, ...limits },
    answer: async (request, response) => {
      arrived ??= 0;
      for await (const chunk of request) arrived += Buffer.byteLength(chunk);
      response.end('reached');
    },
  });
  arrived = undefined;
  server = createServer(gate);
  return listen(server);
}

interface Sender {
  /** What was answered until the connection ended. */
  readonly closed: Promise<string>;
  send(bytes: number): void;
}

/** Announces a body and sends nothing of it yet. */
function announce(port: number, source: string, length = LENGTH): Sender {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  const headers = `host: a\r\nx-forwarded-for: ${source}\r\nconnection: close\r\ncontent-length: ${length}`;
  socket.write(`POST /api/articles HTTP/1.1\r\n${headers}\r\n\r\n`);
  return {
    closed: new Promise((resolve) => socket.once('close', () => resolve(said))),
    send: (bytes) => socket.write(' '.repeat(bytes)),
  };
}

/** One that has a slow line and sends nevertheless. */
async function beginHonestly(port: number): Promise<Sender> {
  const honest = announce(port, '203.0.113.1');
  await vi.waitFor(() => expect(arrived).toBe(0), { timeout: 20_000 });
  honest.send(900);
  await vi.waitFor(() => expect(arrived).toBe(900), { timeout: 20_000 });
  return honest;
}

describe('a body that comes slowly', () => {
  it('has the time that goes with its length, and no more', async () => {
    const port = await serve({ graceMs: 100, slowestBytesPerSecond: 10_000 });
    const long = announce(port, '203.0.113.1', 5_000_000);
    expect(await announce(port, '203.0.113.2', 10).closed).toMatch(/^(HTTP\/1\.1 408|$)/);
    long.send(5_000_000);
    expect(await long.closed).toContain('reached');
  });

  it('goes first where one source has too many, the slowest of them; others keep theirs', async () => {
    const port = await serve({ slowAfterMs: 300, mostOfSource: 1 });
    const honest = await beginHonestly(port);
    const other = announce(port, '203.0.113.9');
    await Promise.all(Array.from({ length: 3 }, () => announce(port, '203.0.113.1').closed));
    honest.send(LENGTH - 900);
    other.send(LENGTH);
    expect(await honest.closed).toContain('reached');
    expect(await other.closed).toContain('reached');
  });

  it('goes first where there are too many in all', async () => {
    const port = await serve({ slowAfterMs: 300, most: 1 });
    const honest = await beginHonestly(port);
    await Promise.all(['203.0.113.2', '203.0.113.3'].map((source) => announce(port, source).closed));
    honest.send(LENGTH - 900);
    expect(await honest.closed).toContain('reached');
  });
});

// Only Linux answers to every address of the loopback network.
it.skipIf(process.platform !== 'linux')(
  'one machine gets only so many connections, a proxy on this one and others as many as they need',
  async () => {
    // However slowly this runs, the connections are held and not let go for want of use.
    server = createServer({ keepAliveTimeout: NEVER_MS }, (_, response) => response.end('reached'));
    boundConnections(server, 2);
    const port = await listen(server);
    const open = (localAddress: string): Promise<'open' | 'refused'> => {
      const socket = connect({ port, host: '127.0.0.1', localAddress });
      sockets.push(socket);
      return new Promise((resolve) => {
        socket.on('error', () => resolve('refused'));
        socket.once('close', () => resolve('refused'));
        socket.once('data', () => resolve('open'));
        socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
      });
    };
    const outcomes: string[] = [];
    for (const address of ['127.0.0.2', '127.0.0.2', '127.0.0.2', '127.0.0.3', '127.0.0.1', '127.0.0.1', '127.0.0.1']) {
      outcomes.push(await open(address));
    }
    expect(outcomes).toEqual(['open', 'open', 'refused', 'open', 'open', 'open', 'open']);
  },
);
