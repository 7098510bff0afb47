import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ODD_PATHS, WORDS_OF_PAYLOAD } from '../support/odd-paths.ts';
import { readAllExamples, warning } from './example-documents.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';
import { createSiteProcess, readTree, type SiteProcess } from './site-process.ts';

let feed: FeedServer;
let site: SiteProcess;

beforeAll(async () => {
  feed = await startFeedServer();
  site = await createSiteProcess({ doorsUrl: feed.url, siteUrl: 'https://phuong.example' });
});

afterAll(async () => {
  await site.remove();
  await feed.close();
});

const STRICT = {
  // Styles that stand inside pages are named by their digests.
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; script-src 'self'; style-src 'self'(?: 'sha256-[A-Za-z0-9+/]{43}=')+; img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  ),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
} as const;

/** Raw, because no client would send such a thing. */
function sendRaw(text: string): Promise<string> {
  const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(text);
    setTimeout(() => socket.end(), 300);
  });
}

async function modeOf(...path: readonly string[]): Promise<string> {
  return ((await stat(join(site.dataDir, ...path))).mode & 0o777).toString(8);
}

const readLog = (): Promise<string> => readFile(join(site.dataDir, 'logs', 'site-access.log'), 'utf8');

describe('before anything has been published', () => {
  it('says so in Vietnamese, asks to come back, and writes nothing', async () => {
    feed.mood = 'away';
    await site.start('listening');
    const home = await site.get('/');
    expect(home.status).toBe(503);
    expect(home.headers.get('retry-after')).toBe('10');
    expect(await home.text()).toContain('đang được chuẩn bị');
    expect((await site.get('/healthz')).status).toBe(503);
    feed.mood = 'well';
    for (const document of [...readAllExamples(), warning(1)]) feed.put(document);
    await site.until('/', (answer) => answer.status === 200);
    await site.until('/healthz', (_, text) => JSON.parse(text || '{}').reached === feed.sequence);
  });
});

it('other users of the machine read neither the store nor journals nor the log', async () => {
  const own = [['logs'], ['site', 'reach'], ['site', 'airings'], ['site', 'store.db'], ['site', 'store.db-wal']];
  expect(await Promise.all(own.map((path) => modeOf(...path)))).toEqual(['700', '700', '700', '600', '600']);
});

describe('a stranger', () => {
  it.each(ODD_PATHS)('finds nothing of the CMS at %s', async (path) => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const answer = await sendRaw(
        `${method} ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      );
      expect(answer, `${method} ${path}`).toMatch(/^HTTP\/1\.1 (?:400|404|405|410)/);
      expect(answer).not.toMatch(WORDS_OF_PAYLOAD);
      expect(answer.toLowerCase()).not.toContain('access-control-allow-origin');
    }
  });
});

describe('every answer', () => {
  const asked: readonly (readonly [string, string, number])[] = [
    ['GET', '/', 200],
    ['HEAD', '/', 200],
    ['GET', '/canh-bao/canh-bao-so-1/', 200],
    ['GET', '/canh-bao/canh-bao-so-1', 301],
    ['GET', '/canh-bao/khong-co/', 404],
    ['GET', '/rss.xml', 200],
    ['GET', '/robots.txt', 200],
    ['GET', '/tim-kiem/?q=công+an', 200],
    ['GET', '/tim-kiem?q=a', 301],
    ['GET', '/tim-kiem.json?q=a', 200],
    ['GET', '/dai/khong-co-khoa/', 404],
    ['GET', '/healthz', 200],
    ['POST', '/', 405],
    ['DELETE', '/canh-bao/', 405],
    ['OPTIONS', '/', 405],
    ['POST', '/tim-kiem/', 405],
    ['PUT', '/khong-co/', 405],
    ['GET', '/r', 405],
    ['GET', '/404.html', 404],
    ['GET', '/410.html', 404],
    ['GET', '/404/', 404],
    ['GET', '/index.html', 404],
    ['GET', '/canh-bao/index.html', 404],
    ['GET', '/index.html.br', 404],
    ['GET', '/rss.xml.gz', 404],
    ['GET', '/..%2fstore.db', 404],
    ['GET', '/%2e%2e%2fstore.db', 404],
    ['GET', '/..%5cstore.db', 404],
    ['GET', '/media/../../store.db', 404],
    ['GET', '/media/%2e%2e/%2e%2e/store.db', 404],
    ['GET', '/%00', 404],
    ['GET', '/%', 404],
    ['GET', '/.env', 404],
    ['GET', '/%c0%af..%c0%af', 404],
    ['GET', `/tim-kiem.json?q=${encodeURIComponent('lừa đảo '.repeat(1000))}`, 200],
    ['GET', `/tim-kiem/?q=${encodeURIComponent('lừa đảo '.repeat(1000))}`, 200],
    ['GET', '/media/', 404],
    ['GET', '/_astro/', 404],
  ];
  it.each(asked)('to %s %s is %i, strict, and leaves the disk alone', async (method, path, status) => {
    const before = Object.keys(await readTree(join(site.dataDir, 'site', 'public')));
    const answer = await site.get(path, { method });
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(STRICT);
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(text).not.toContain('SQLite');
    expect(Object.keys(await readTree(join(site.dataDir, 'site', 'public')))).toEqual(before);
  });

  it('to names and paths longer than a file system takes is 404', async () => {
    const long = [`${'a'.repeat(256)}/`, `canh-bao/${'a'.repeat(5000)}`, 'a/'.repeat(2000), '%E1%BA%A3'.repeat(90)];
    for (const path of long) expect((await site.get(`/${path}`)).status, path.slice(0, 20)).toBe(404);
  });

  it.each([
    ['GET //phuong-khac.example/ HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['GET http://phuong-khac.example/ HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['GET /../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n', '404'],
    ['GET /\\..\\store.db HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['CHÀO\r\n\r\n', '400'],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(120_000)}\r\n\r\n`, '431'],
  ])('to the raw %j is %s', async (text, status) => {
    const answer = await sendRaw(text);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  });
});

describe('a page', () => {
  it('comes packed as the reader likes it, each form with a tag of its own', async () => {
    const etags = new Set<string | null>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await site.get('/', { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toContain('<html lang="vi"');
      etags.add(answer.headers.get('etag'));
    }
    expect(etags.size).toBe(3);
  });

  it('is not sent in a form that the reader refuses', async () => {
    for (const refusal of ['identity;q=0', '*;q=0', 'br;q=0, gzip;q=0, identity;q=0']) {
      for (const time of ['first', 'second']) {
        const answer = await site.get('/', { headers: { 'accept-encoding': refusal } });
        expect(answer.status, `${refusal}, ${time}`).toBe(406);
        expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      }
    }
    const packed = await site.get('/', { headers: { 'accept-encoding': 'identity;q=0, gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
  });

  it('is not sent again to a reader who has it', async () => {
    const etag = (await site.get('/')).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await site.get('/', { headers: { 'if-none-match': known } });
      expect(answer.status, known).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(await answer.text()).toBe('');
      expect(Object.fromEntries(answer.headers)).toMatchObject(STRICT);
    }
    expect((await site.get('/', { headers: { 'if-none-match': '"khác"' } })).status).toBe(200);
  });

  it('is refused to who wants another version of it than the one that stands', async () => {
    for (const path of ['/', '/robots.txt']) {
      const etag = (await site.get(path)).headers.get('etag') ?? '';
      for (const wanted of [etag, `"x", ${etag}`, '*']) {
        expect((await site.get(path, { headers: { 'if-match': wanted } })).status, wanted).toBe(200);
      }
      // The tag decides where both are asked.
      const old = 'Thu, 01 Jan 2026 00:00:00 GMT';
      const both = { 'if-match': etag, 'if-unmodified-since': old };
      expect((await site.get(path, { headers: both })).status).toBe(200);
      expect((await site.get(path, { headers: { ...both, 'if-none-match': etag } })).status).toBe(304);
      const refused = [
        ['if-match', '"x"'],
        ['if-match', `W/${etag}`],
        ['if-unmodified-since', old],
      ] as const;
      for (const [name, value] of refused) {
        const answer = await site.get(path, { headers: { 'if-none-match': etag, [name]: value } });
        expect(answer.status, value).toBe(412);
        expect(Object.fromEntries(answer.headers)).toMatchObject(STRICT);
        expect(await answer.text()).toBe('');
      }
      for (const since of ['Sun, 01 Jan 2090 00:00:00 GMT', 'no moment']) {
        expect((await site.get(path, { headers: { 'if-unmodified-since': since } })).status).toBe(200);
      }
    }
  });

  it('may be kept by readers only as long as they ask each time', async () => {
    expect((await site.get('/')).headers.get('cache-control')).toMatch(/max-age=0.*must-revalidate/);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const whole = await site.get('/');
    const head = await site.get('/', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(await head.text()).toBe('');
  });

  it('links only to styles and scripts that are there, and they never change under their names', async () => {
    const html = await (await site.get('/')).text();
    const links = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const answer = await site.get(link);
      expect(answer.status, link).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('immutable');
    }
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)|\sstyle="|\son\w+="/);
  });

  it('holds no style but those that its policy names by their digests', async () => {
    for (const path of ['/', '/co-phai-lua-dao/', '/canh-bao/canh-bao-so-1/', '/tim-kiem/?q=lua']) {
      const answer = await site.get(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const styles = [...(await answer.text()).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1] ?? '');
      expect(styles.length, path).toBeGreaterThan(0);
      for (const style of styles) {
        expect(policy, path).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      }
    }
  });
});

describe('a picture', () => {
  const name = `${'ab'.repeat(16)}.webp`;
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));

  beforeAll(async () => {
    await mkdir(join(site.publicFolder, 'media'), { recursive: true });
    await writeFile(join(site.publicFolder, 'media', name), content);
  });

  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/300000', 10],
    ['bytes=299990-', 206, 'bytes 299990-299999/300000', 10],
    ['bytes=-5', 206, 'bytes 299995-299999/300000', 5],
    ['bytes=300000-', 416, 'bytes */300000', 0],
    ['bytes=0-1,5-6', 200, null, 300_000],
  ])('asked for %s', async (range, status, contentRange, length) => {
    const answer = await site.get(`/media/${name}`, { headers: { range } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-range')).toBe(contentRange);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes).toHaveLength(length);
    if (status === 206 && range === 'bytes=-5') expect(bytes).toEqual(content.subarray(-5));
    expect(Object.fromEntries(answer.headers)).toMatchObject(STRICT);
  });

  it('is sent whole to a reader whose part is of another version', async () => {
    const headers = { range: 'bytes=0-9', 'if-range': '"khác"' };
    expect((await site.get(`/media/${name}`, { headers })).status).toBe(200);
  });
});

describe('the log of answers', () => {
  it('says what was asked and nothing of who asked, what was searched for or the key of a station', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      'user-agent': 'May cua bac Tu',
      referer: 'https://nguon.example/',
    };
    for (const path of ['/canh-bao/?nguon=bi-mat', '/tim-kiem/?q=bi-mat', '/dai/khoa-bi-mat/'])
      await (await site.get(path, { headers })).text();
    // Each thread writes once a second.
    const isWritten = async (): Promise<boolean> => {
      const log = await readLog();
      return ['/canh-bao/', '/tim-kiem/', '/dai/…/'].every((path) => log.includes(`Z GET ${path} `));
    };
    await expect.poll(isWritten, { timeout: 45_000 }).toBe(true);
    const log = await readLog();
    for (const word of ['bi-mat', '127.0.0.1', '203.0.113.7', 'bac Tu', 'nguon']) expect(log).not.toContain(word);
  });
});

describe('the process', () => {
  it('keeps its id on disk while it runs, stops politely, and takes the file away', async () => {
    const pidFile = join(site.dataDir, 'run', 'site.pid');
    expect(Number((await readFile(pidFile, 'utf8')).trim())).toBeGreaterThan(1);
    const node = await readFile(join(site.dataDir, 'site', 'node-name'), 'utf8');
    expect(await site.kill('SIGTERM')).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
    await site.start();
    expect(await readFile(join(site.dataDir, 'site', 'node-name'), 'utf8')).toBe(node);
  });
});
