/** What stands in front of the admin, over a real socket: origin, size, guesses, slowness, headers. */
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdminGate } from 'cms/gate/admin-gate';
import { accountsOfDevice, noteDevice } from 'cms/gate/known-device';
import { createAttemptLimit } from 'cms/gate/attempt-limit';
import { listen } from '../reach/listen.ts';

const SECRET = 'secret of the installation';
const HOME = 'https://soan-bai.phuong.vn';

interface Said {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

const noteBy = (secret: string): string =>
  noteDevice(undefined, 'an-account', { secret, isEncrypted: true, nowMs: 1_000_000 }).split(';', 1).join('');

describe('the door of the admin', () => {
  let server: Server;
  let port: number;
  let nowMs: number;
  let status: number;
  let reached: string[];
  let nonce: string | undefined;
  let site: unknown;

  beforeEach(async () => {
    nowMs = 1_000_000;
    status = 200;
    reached = [];
    const gate = createAdminGate({
      cmsUrl: HOME,
      siteUrl: 'https://phuong.vn',
      origins: [HOME, 'http://localhost:3000'],
      secret: SECRET,
      clock: () => nowMs,
      log: () => undefined,
      answer: async (request, response) => {
        reached.push(`${request.method} ${request.url}`);
        nonce = /'nonce-([^']+)'/.exec(String(request.headers['content-security-policy']))?.[1];
        site = request.headers['sec-fetch-site'];
        await text(request);
        response.writeHead(status).end('reached');
      },
    });
    server = createServer({ headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 }, gate);
    port = await listen(server);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const send = (method: string, path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Said> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ port, method, path, headers, host: '127.0.0.1' }, (answer) => {
        text(answer).then(
          (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: body }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });

  const guess = (headers: OutgoingHttpHeaders = {}) => send('POST', '/api/users/login', headers, '{}');

  it.each([
    ['the admin itself', { origin: HOME, 'sec-fetch-site': 'same-origin' }, 200],
    ['the admin over plain http', { origin: 'http://localhost:3000' }, 200],
    ['a program', {}, 200],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site in an old browser', { origin: 'https://evil.example' }, 403],
    ['a hidden page', { origin: 'null' }, 403],
    ['a sister host', { origin: 'https://khac.phuong.vn', 'sec-fetch-site': 'same-site' }, 403],
    ['a form that hides where it comes from', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('takes or refuses a write of %s', async (_case, headers, expected) => {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
      expect((await send(method, '/api/articles', { ...headers, 'content-type': 'text/plain' })).status).toBe(expected);
    }
    expect(reached).toHaveLength(expected === 200 ? 4 : 0);
  });

  it.each(['TRACE', 'PROPFIND', 'SEARCH'])('takes no %s', async (method) => {
    const answer = await send(method, '/api/articles');
    expect([answer.status, answer.text]).toEqual([405, expect.stringContaining('không nhận cách gọi này')]);
    expect(reached).toEqual([]);
  });

  it.each([
    '/api/media/file/%ff',
    '/admin/../api/users/login',
    '/api/users/./login',
    '/admin/%2e%2e/api/users/login',
    '/admin\\..\\api/users/login',
    '//api/users/login',
    'http://127.0.0.1/api/users/login',
  ])('refuses an address that cannot be read, or reads otherwise further in: %s', async (path) => {
    expect((await send('POST', path, {}, '{}')).status).toBe(400);
    expect(reached).toEqual([]);
  });

  it('lets addresses with signs of their own through', async () => {
    for (const path of ['/admin/collections/articles?where[or][0][headline][like]=a..b/', '/api/%C4%91a', '/a{b}']) {
      expect((await send('GET', path)).status, path).toBe(200);
    }
  });

  it('answers a refusal in Vietnamese and says what to do', async () => {
    const answer = await send('POST', '/api/articles', { origin: 'http://192.168.1.9:3000' }, '{}');
    expect(JSON.parse(answer.text)).toEqual({ errors: [{ message: expect.stringContaining('hãy đặt CMS_URL') }] });
  });

  it('lets pages be read from anywhere, with headers that shut everything else out', async () => {
    const answer = await send('GET', '/admin/login', { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce ?? 'missing'}' 'strict-dynamic'`);
    expect(policy).not.toContain('unsafe-eval');
    expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('has a new nonce for every answer, and shuts files into a sandbox', async () => {
    const policies = [
      await send('GET', '/admin'),
      await send('GET', '/admin'),
      await send('GET', '/api/media/file/a.pdf'),
    ];
    const [first, second, file] = policies.map(({ headers }) => String(headers['content-security-policy']));
    expect(first).not.toBe(second);
    expect(file).toContain('sandbox');
    expect(file).not.toContain('script-src');
  });

  it('says of a reading that says nothing of itself that it comes from nowhere else', async () => {
    await send('GET', '/admin');
    expect(site).toBe('none');
    await send('GET', '/admin', { 'sec-fetch-site': 'cross-site' });
    expect(site).toBe('cross-site');
    await send('GET', '/admin', { origin: 'https://evil.example' });
    expect(site).toBeUndefined();
    await send('POST', '/api/articles', {}, '{}');
    expect(site).toBeUndefined();
  });

  it.each([
    ['/api/articles', 'private, no-store'],
    ['/api/users/me', 'private, no-store'],
    ['/api/media/file/a.pdf', 'private, no-cache'],
    // Next says it of pages and of its own files.
    ['/admin', undefined],
  ])('lets nobody on the way keep what %s answers', async (path, expected) => {
    expect((await send('GET', path)).headers['cache-control']).toBe(expected);
  });

  it('never lets the request bring a policy of its own', async () => {
    await send('GET', '/admin', { 'content-security-policy': "script-src 'nonce-evil'" });
    expect(nonce).not.toBe('evil');
  });

  it('takes no more than it can hold', async () => {
    const tooLong = { 'content-length': String(10 * 1024 * 1024), 'content-type': 'application/json' };
    const answer = await send('POST', '/api/articles', tooLong);
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close']);
    const picture = { 'content-length': String(200 * 1024 * 1024), 'content-type': 'multipart/form-data; boundary=x' };
    expect((await send('POST', '/api/media', picture)).status).toBe(413);
    expect((await send('POST', '/api/articles', { 'transfer-encoding': 'chunked' }, '{}')).status).toBe(411);
    expect(reached).toEqual([]);
  });

  it('cuts off whoever sends a byte now and then', async () => {
    const socket = connect(port, '127.0.0.1');
    const ended = new Promise<string>((resolve) => {
      let said = '';
      socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
      socket.on('close', () => resolve(said));
    });
    socket.write('POST /api/articles HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{');
    const drip = setInterval(() => socket.write(' '), 50);
    expect(await ended).toMatch(/^(HTTP\/1\.1 408|$)/);
    clearInterval(drip);
  });

  describe('guessing', () => {
    it('ends after twenty failures from one address, for ten minutes at most', async () => {
      status = 401;
      for (let attempt = 0; attempt < 20; attempt += 1) expect((await guess()).status).toBe(401);
      const refused = await guess();
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '600']);
      expect(refused.text).toContain('đợi 10 phút');
      expect((await send('GET', '/admin')).status).toBe(401);
      nowMs += 600_000;
      expect((await guess()).status).toBe(401);
    });

    it('counts however the door is written', async () => {
      status = 401;
      for (let attempt = 0; attempt < 20; attempt += 1) await send('POST', '/api/users/LOGIN/', {}, '{}');
      expect((await guess()).status).toBe(429);
    });

    it('at one address never shuts out another, behind a proxy on this machine too', async () => {
      status = 401;
      for (let attempt = 0; attempt < 21; attempt += 1) await guess({ 'x-forwarded-for': '1.1.1.1, 203.0.113.7' });
      expect((await guess({ 'x-forwarded-for': '9.9.9.9, 203.0.113.7' })).status).toBe(429);
      status = 200;
      expect((await guess({ 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
    });

    it('counts a whole line of IPv6 as one', async () => {
      status = 401;
      for (let host = 0; host < 20; host += 1) await guess({ 'x-forwarded-for': `2001:db8:1:2::${host.toString(16)}` });
      expect((await guess({ 'x-forwarded-for': '2001:db8:1:2:ffff::1' })).status).toBe(429);
      expect((await guess({ 'x-forwarded-for': '2001:db8:1:3::1' })).status).toBe(401);
    });

    it('many times at once is no more than in turn', async () => {
      status = 401;
      const answers = await Promise.all(Array.from({ length: 50 }, () => guess()));
      expect(answers.filter((answer) => answer.status === 401)).toHaveLength(20);
      expect(answers.filter((answer) => answer.status === 429)).toHaveLength(30);
      expect((await guess()).status).toBe(429);
    });

    it('counts letters that are asked for, whatever is answered', async () => {
      for (const expected of [...Array.from({ length: 20 }, () => 200), 429]) {
        expect((await send('POST', '/api/users/forgot-password', {}, '{}')).status).toBe(expected);
      }
    });

    it('by strangers at the same address does not shut out a device on which somebody signed in before', async () => {
      status = 401;
      for (let attempt = 0; attempt < 20; attempt += 1) await guess();
      expect((await guess({ cookie: noteBy('another secret') })).status).toBe(429);
      for (let attempt = 0; attempt < 20; attempt += 1)
        expect((await guess({ cookie: `a=b; ${noteBy(SECRET)}` })).status).toBe(401);
      expect((await guess({ cookie: noteBy(SECRET) })).status).toBe(429);
    });

    it('leaves those alone who sign in', async () => {
      for (let attempt = 0; attempt < 50; attempt += 1) expect((await guess()).status).toBe(200);
    });
  });
});

describe('the memory of failures', () => {
  it('counts what is under way, lasts from the last try that was let through, and forgets', () => {
    let nowMs = 0;
    const limit = createAttemptLimit({ clock: () => nowMs, maxFailures: 2, windowMs: 10_000 });
    const [first, second] = [limit.begin('a'), limit.begin('a')];
    expect([limit.waitSeconds('a'), limit.waitSeconds('b'), limit.isIdle('a')]).toEqual([1, 0, false]);
    first.end('passed');
    first.end('failed');
    expect(limit.waitSeconds('a')).toBe(0);
    second.end('failed');
    nowMs = 6_000;
    limit.begin('a').end('failed');
    expect([limit.waitSeconds('a'), limit.isIdle('a')]).toEqual([10, true]);
    nowMs = 16_000;
    expect(limit.waitSeconds('a')).toBe(0);
    for (const outcome of ['failed', 'failed'] as const) limit.begin('a').end(outcome);
    limit.forget('a');
    expect(limit.waitSeconds('a')).toBe(0);
  });

  it('does not grow with the number of addresses', () => {
    const limit = createAttemptLimit({ clock: () => 0, maxFailures: 2, windowMs: 1000, maxKeys: 100 });
    const fail = (key: string) => limit.begin(key).end('failed');
    fail('0.0.0.1');
    for (let index = 0; index < 99; index += 1) fail(`10.0.0.${index}`);
    fail('0.0.0.1');
    expect(limit.waitSeconds('0.0.0.1')).toBe(1);
    for (let index = 0; index < 99; index += 1) fail(`10.1.0.${index}`);
    expect(limit.waitSeconds('0.0.0.1')).toBe(1);
    fail('10.2.0.1');
    fail('10.2.0.2');
    expect(limit.waitSeconds('0.0.0.1')).toBe(0);
  });
});

const noteAt = (nowMs: number) => ({ secret: SECRET, isEncrypted: false, nowMs });

it('a device keeps the last four accounts for half a year, and none that it was not given', () => {
  let cookie = '';
  for (const id of ['a', 'b', 'c', 'd', 'b', 'e']) cookie = noteDevice(cookie, id, noteAt(0)).split(';', 1).join('');
  expect(accountsOfDevice(cookie, noteAt(1))).toEqual(['e', 'b', 'd', 'c']);
  expect(accountsOfDevice(cookie.replace('e.', 'x.'), noteAt(1))).toEqual(['b', 'd', 'c']);
  expect(accountsOfDevice(cookie, noteAt(180 * 24 * 3_600_000))).toEqual([]);
  expect(accountsOfDevice('payload-device=~~..;;payload-device', noteAt(1))).toEqual([]);
});
