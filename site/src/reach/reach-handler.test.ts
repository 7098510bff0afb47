import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, request as sendRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { success } from 'shared/kernel/result';
import { openReach, type Reach } from './open-reach.ts';
import { createReachHandler } from './reach-handler.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';
const ID = 'AAAAAAAAAAAAAAAAAAAAAA';

let folder: string;
let reach: Reach;
let server: Server;
let port: number;
let recorded: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reach-door-'));
  reach = await openReach({
    folder,
    node: 'trang-1',
    clock: () => Date.now(),
    log: () => undefined,
    tokenSecret: 'bí mật để thử',
    doors: { postJson: () => Promise.resolve(success({ applied: 0, stale: 0 })) },
  });
  const counted: Reach = {
    ...reach,
    record: (view) => {
      recorded.push(view.viewId);
      return reach.record(view);
    },
  };
  const handler = createReachHandler({ reach: counted, siteUrl: 'https://ward.example', log: () => undefined });
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void handler(request, response, url).then((isHandled) => {
      if (!isHandled) response.writeHead(404).end();
      return isHandled;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = portOf(server);
});
beforeEach(() => {
  recorded = [];
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await reach.close();
  await rm(folder, { recursive: true });
});

const token = (): string => reach.tokenOf('tactic', 'a1');
const hit = (): string => `v ${token()} ${ID}`;

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

interface CallAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Not `fetch`, which does not let a test say `Origin` and friends. */
function call({ method = 'POST', path = '/r', body = hit(), headers = {} }: Call): Promise<CallAnswer> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(
      { port, host: '127.0.0.1', method, path, agent: false, headers: { 'User-Agent': PHONE, ...headers } },
      (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      },
    );
    request.on('error', reject);
    request.end(method === 'GET' ? undefined : body);
  });
}

describe('POST /r', () => {
  test('promises a view and sets no cookie', async () => {
    const answer = await call({});
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(recorded).toEqual([ID]);
  });

  const accepted: readonly [string, Record<string, string>][] = [
    ['the public address', { Origin: 'https://ward.example', 'Sec-Fetch-Site': 'same-origin' }],
    ['the address in use', { Origin: 'http://10.0.0.7:4321', Host: '10.0.0.7:4321' }],
    ['a browser that says nothing', {}],
  ];
  test.each(accepted)('takes views from %s', async (_, headers) => {
    expect((await call({ headers })).status).toBe(200);
    expect(recorded).toEqual([ID]);
  });

  const refused: readonly [string, () => Call, number][] = [
    ['another method', () => ({ method: 'GET' }), 405],
    ['another site', () => ({ headers: { Origin: 'https://evil.example' } }), 403],
    ['another port of a sibling', () => ({ headers: { Origin: 'https://ward.example:8443' } }), 403],
    ['a page without origin', () => ({ headers: { Origin: 'null' } }), 403],
    ['a cross-site call', () => ({ headers: { 'Sec-Fetch-Site': 'cross-site' } }), 403],
    [
      'an own origin on a cross-site call',
      () => ({ headers: { Origin: 'https://ward.example', 'Sec-Fetch-Site': 'cross-site' } }),
      403,
    ],
    ['a mark of nobody', () => ({ body: `v tactic:a1.00000000.00 ${ID}` }), 403],
    ['the mark of another document', () => ({ body: `v ${token().replace('a1', 'a2')} ${ID}` }), 403],
    ['nothing', () => ({ body: '' }), 400],
    ['something else', () => ({ body: '{"type":"event"}' }), 400],
    ['what is no UTF-8', () => ({ body: Buffer.from([0xff, 0xfe, 0x76]) }), 400],
    ['too much', () => ({ body: `${hit()}${' '.repeat(1024)}` }), 413],
    ['too much in pieces', () => ({ body: 'x'.repeat(5000), headers: { 'Transfer-Encoding': 'chunked' } }), 413],
  ];
  test.each(refused)('refuses %s', async (_, make, status) => {
    const answer = await call(make());
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toBe('no-store');
    if (status === 405) expect(answer.headers['allow']).toBe('POST');
    expect(recorded).toEqual([]);
  });

  const uncounted: readonly [string, () => Call][] = [
    ['curl', () => ({ headers: { 'User-Agent': 'curl/8.5.0' } })],
    [
      'coccocbot',
      () => ({
        headers: { 'User-Agent': 'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)' },
      }),
    ],
    ['a preview of Facebook', () => ({ headers: { 'User-Agent': 'facebookexternalhit/1.1' } })],
    ['a headless browser', () => ({ headers: { 'User-Agent': PHONE.replace('Chrome', 'HeadlessChrome') } })],
    ['no name', () => ({ headers: { 'User-Agent': '' } })],
    ['a driven browser', () => ({ body: `${hit()} w` })],
    ['a page fetched ahead', () => ({ headers: { 'Sec-Purpose': 'prefetch;prerender' } })],
  ];
  test.each(uncounted)('answers %s like anyone and does not count', async (_, make) => {
    expect((await call(make())).status).toBe(200);
    expect(recorded).toEqual([]);
  });

  test.each([
    'Mozilla/5.0 (Linux; Android 9; SM-A105F) AppleWebKit/537.36 Chrome/100.0 Mobile Safari/537.36 Zalo android/12090522 ZaloTheme/light',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/130.0 Chrome/124.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/19A346 [FBAN/FBIOS;FBAV/390.0]',
    'Opera/9.80 (Android; Opera Mini/36.2/191.256; U; vi) Presto/2.12.423 Version/12.16',
  ])('counts %s', async (userAgent) => {
    await call({ headers: { 'User-Agent': userAgent } });
    expect(recorded).toEqual([ID]);
  });

  test('leaves other addresses to others', async () => {
    expect((await call({ path: '/r/' })).status).toBe(404);
    expect((await call({ path: '/rss.xml', method: 'GET' })).status).toBe(404);
  });

  test('survives a caller that goes away in the middle', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /r HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nv ');
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    expect((await call({})).status).toBe(200);
  });

  test('says when to come back while nothing can be promised', async () => {
    const away = createReachHandler({
      reach: {
        findDocument: () => 'tactic:a1',
        record: () => Promise.resolve({ ok: false, failure: { kind: 'unavailable', retryAfterSeconds: 4 } }),
      },
      siteUrl: 'https://ward.example',
      log: () => undefined,
    });
    const other = createServer((request, response) => void away(request, response, new URL('http://localhost/r')));
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const answer = await fetch(`http://127.0.0.1:${portOf(other)}/r`, {
      method: 'POST',
      body: hit(),
      headers: { 'User-Agent': PHONE },
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('4');
    other.closeAllConnections();
    other.close();
  });

  test('writes nothing about the reader to the disk', async () => {
    await call({ headers: { Cookie: 'ai=toi', Referer: 'https://ward.example/canh-bao/a/' } });
    const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
    const text = files.join('\n');
    expect(text).toContain('v tactic:a1');
    for (const trace of ['127.0.0.1', 'Mozilla', 'Android', 'ai=toi', 'canh-bao']) expect(text).not.toContain(trace);
  });
});

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
