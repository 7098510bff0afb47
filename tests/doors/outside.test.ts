/** What a stranger finds at the port of the doors: nothing of Payload, and no way to keep the program busy. */
import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOORS } from 'shared/contract/feed';
import { ODD_PATHS, WORDS_OF_PAYLOAD } from '../support/odd-paths.ts';
import { openTestCms, SECRET, type TestCms } from './open-test-cms.ts';
import { callDoor } from './test-site.ts';

describe('a stranger at the doors', () => {
  let cms: TestCms;
  let port: number;
  let close: () => Promise<void>;
  beforeAll(async () => {
    cms = await openTestCms('sqlite');
    const { startDoors } = await import('cms/doors/start-doors');
    const doors = await startDoors({
      payload: cms.payload,
      port: 0,
      secret: SECRET,
      clock: Date.now,
      log: () => undefined,
    });
    port = doors.port;
    close = () => doors.close();
  });
  afterAll(async () => {
    await close();
    await cms.close();
  });

  /** The path exactly as written: `fetch` would tidy it up first. */
  const ask = (method: string, path: string, body?: Buffer): Promise<{ status: number; said: string; cors: unknown }> =>
    new Promise((resolve, reject) => {
      const headers = body ? { 'content-length': body.length, 'content-type': 'application/json' } : {};
      const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        text(answer).then(
          (said) =>
            resolve({ status: answer.statusCode ?? 0, said, cors: answer.headers['access-control-allow-origin'] }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });

  it.each(ODD_PATHS)('finds nothing at %s', async (path) => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask(method, path);
      expect([404, 405], `${method} ${path}: ${answer.said}`).toContain(answer.status);
      expect(answer.said).not.toMatch(WORDS_OF_PAYLOAD);
      expect(answer.cors).toBeUndefined();
    }
  });

  const posts = [DOORS.reachTotals, DOORS.airings, DOORS.nudge];
  it.each(posts)('is refused 10 MB at %s before it is read', async (path) => {
    const answer = await ask('POST', path, Buffer.alloc(10 * 1024 * 1024, 97)).catch((error: unknown) => String(error));
    // The answer may be overtaken by the end of the connection; either way nothing was taken in.
    expect(typeof answer === 'string' ? answer : String(answer.status)).toMatch(/^413$|ECONNRESET|EPIPE/);
    expect((await ask('GET', '/healthz')).status).toBe(200);
  });

  it.each(posts)('is refused everything unsigned at %s', async (path) => {
    for (const body of ['', '{}', '{"rows":', '[]', '\u0000']) {
      expect([401, 413]).toContain((await ask('POST', path, Buffer.from(body))).status);
    }
  });

  it.each([DOORS.reachTotals, DOORS.airings])('gets a clear answer for nonsense at %s, even signed', async (path) => {
    for (const body of ['', '{', '[]', '7', '"chữ"', '{"node":7}', '{"rows":[{}]}', '['.repeat(5000)]) {
      expect((await callDoor(port, { path, body })).status, body.slice(0, 20)).toBe(400);
    }
  });

  it('gets no body through that is no text', async () => {
    expect((await ask('POST', DOORS.airings, Buffer.from([0xff, 0xfe, 0x00, 0xc3]))).status).toBe(400);
  });
});
