import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { readRequestBody } from './read-request-body.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** What is made of a request sent as these bytes, whose sender then goes away. */
async function bodyOf(sent: string): Promise<Awaited<ReturnType<typeof readRequestBody>>> {
  const seen = Promise.withResolvers<Awaited<ReturnType<typeof readRequestBody>>>();
  const opened = createServer((request, response) => {
    seen.resolve(readRequestBody(request, 100).finally(() => response.end()));
    // Only now, so that the request has begun.
    socket.destroySoon();
  });
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  const address = opened.address();
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(sent);
  return seen.promise;
}

const head = (length: number): string => `POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`;

it('reads what was sent', async () => {
  expect(await bodyOf(`${head(3)}tin`)).toEqual({ ok: true, value: 'tin' });
});

it('takes a body that breaks off for no fault of its own', async () => {
  expect(await bodyOf(`${head(50)}một nửa`)).toEqual({ ok: false, failure: { kind: 'brokenOff' } });
});

it('does not read what is too long', async () => {
  expect(await bodyOf(head(500))).toEqual({ ok: false, failure: { kind: 'tooLarge' } });
});
