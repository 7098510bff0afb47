import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { boundReaders, SERVER_LIMITS } from './server-limits.ts';

const LONG = Buffer.alloc(64 * 1024 * 1024, 1);
let server: Server | undefined;
afterEach(() => server?.close());

async function serve(limits: { readonly headersTimeout?: number; readonly stalledMs?: number }): Promise<number> {
  const { stalledMs, ...rest } = limits;
  const opened = createServer({ ...SERVER_LIMITS, connectionsCheckingInterval: 50, ...rest }, (_, response) =>
    response.end(LONG),
  );
  server = opened;
  boundReaders(opened, stalledMs);
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const address = opened.address();
  return typeof address === 'object' && address ? address.port : 0;
}

it('who sends half a request and no more is told so and let go', async () => {
  const socket = connect(await serve({ headersTimeout: 200 }), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await new Promise((resolve) => socket.once('close', resolve));
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

it('who goes on sending after that keeps no connection', async () => {
  const port = await serve({ headersTimeout: 200 });
  const isLost = new Promise<void>((resolve) =>
    server?.once('connection', (opened) => opened.once('close', () => resolve())),
  );
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  const drip = setInterval(() => socket.write('x'), 50);
  await isLost;
  clearInterval(drip);
  socket.destroy();
});

it('who asks for much and takes nothing loses the connection', async () => {
  const port = await serve({ stalledMs: 200 });
  const isLost = new Promise<void>((resolve) =>
    server?.once('connection', (socket) => socket.once('close', () => resolve())),
  );
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await isLost;
  socket.destroy();
});
