import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failure } from 'shared/kernel/result';
import { createDeskHandler } from './desk-handler.ts';
import { sampleReader, STATION_KEY } from './fixtures/desk-samples.ts';
import { openAirings, type Airings } from './open-airings.ts';

let folder: string;
let server: Server;
let site: string;
let airings: Airings;
let nowMs: number;

const log = (): void => undefined;

beforeEach(async () => {
  nowMs = Date.parse('2026-11-23T17:32:00+07:00');
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const clock = (): number => nowMs;
  const doors = { postJson: () => Promise.resolve(failure({ kind: 'unreachable', reason: 'no CMS here' } as const)) };
  airings = await openAirings({ folder, clock, log, doors, reader: sampleReader(), firstPauseMs: 60_000 });
  const handler = createDeskHandler({
    desk: airings.desk,
    siteUrl: 'https://phuong.vi-du.vn',
    clock,
    log,
    addressOf: (request) => request.socket.remoteAddress ?? '',
  });
  server = createServer((request, response) => {
    void (async () => {
      if (await handler(request, response, new URL(request.url ?? '/', 'http://site'))) return;
      response.writeHead(299, { 'Content-Type': 'text/plain' }).end('left to the pages');
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  site = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await airings.close();
  await rm(folder, { recursive: true, force: true });
});

const home = `/dai/${STATION_KEY}/`;
const get = (path: string): Promise<Response> => fetch(site + path, { redirect: 'manual' });
const postForm = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(site + home, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
const postJson = (value: unknown): Promise<Response> =>
  fetch(site + home, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  });
const airedToday = (): number => {
  const station = airings.desk.findStation(STATION_KEY);
  return station ? (airings.desk.listScripts(station)[0]?.airedToday ?? 0) : -1;
};

describe('the key', () => {
  test('that is right leaves the page to be rendered', async () => {
    expect((await get(home)).status).toBe(299);
    expect((await get(`${home}canh-giac-cuoc-goi-la/`)).status).toBe(299);
  });

  test.each(['/dai/', '/dai', '/dai/khong-phai-khoa/', `/dai/${STATION_KEY}x/`, '/dai/%00/'])(
    'that is wrong opens nothing: %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Địa chỉ đài không đúng');
    },
  );

  test('that is wrong too often has to wait, one that is right never has', async () => {
    const statuses = [];
    for (const attempt of Array.from({ length: 22 }).keys()) statuses.push((await get(`/dai/thu-${attempt}/`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await get(home)).status).toBe(299);
    nowMs += 11 * 60_000;
    expect((await get('/dai/thu-lai/')).status).toBe(404);
  });

  test('is kept out of caches, search engines and referrers', async () => {
    for (const path of [home, `${home}canh-giac-cuoc-goi-la.txt`, '/dai/sai/']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('the text file', () => {
  test('is the spoken form, a paragraph a line', async () => {
    const response = await get(`${home}canh-giac-cuoc-goi-la.txt`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(
      'Cảnh giác cuộc gọi lạ tự xưng công an\nMấy hôm nay có mười hai hộ nhận cuộc gọi lạ.\n' +
        'Tắt máy. Không chuyển tiền.\nBáo ngay theo số một một ba.\n',
    );
  });

  test('of another unit or of no script is not there', async () => {
    expect((await get(`${home}tin-cua-binh-minh.txt`)).status).toBe(404);
    expect((await get(`${home}khong-co.txt`)).status).toBe(404);
  });
});

describe('a tap on the plain form', () => {
  test('is recorded, and a new page with a new id follows', async () => {
    const response = await postForm({ id: randomUUID(), script: 'script-1', slug: '' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${home}#bai-script-1`);
    expect(airedToday()).toBe(1);
  });

  test('on the script page leads back to it', async () => {
    const response = await postForm({ id: randomUUID(), script: 'script-1', slug: 'canh-giac-cuoc-goi-la' });
    expect(response.headers.get('location')).toBe(`${home}canh-giac-cuoc-goi-la/#da-phat`);
  });

  test('made twice at once is one airing; with a new id later it is a second', async () => {
    const id = randomUUID();
    await Promise.all([1, 2, 3].map(() => postForm({ id, script: 'script-1' })));
    await postForm({ id, script: 'script-1' });
    expect(airedToday()).toBe(1);
    await postForm({ id: randomUUID(), script: 'script-1' });
    expect(airedToday()).toBe(2);
  });

  test.each([
    ['without an id', { script: 'script-1' }, 400],
    ['with an id that is none', { id: 'một', script: 'script-1' }, 400],
    ['with a way back that leads elsewhere', { id: randomUUID(), script: 'script-1', slug: '//xau.vn' }, 400],
    ['for a script of another unit', { id: randomUUID(), script: 'script-2' }, 403],
  ])('%s is refused in Vietnamese', async (_name, fields, status) => {
    const response = await postForm(fields);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('ghi được');
    expect(airedToday()).toBe(0);
  });

  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'https://xau.vn' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
    [{ Origin: 'https://phuong.vi-du.vn' }, 303],
  ])('from a browser that says %j is answered %i', async (headers, status) => {
    expect((await postForm({ id: randomUUID(), script: 'script-1' }, headers)).status).toBe(status);
  });

  test('that is too long is not read', async () => {
    expect((await postForm({ id: randomUUID(), script: 'script-1', slug: 'a'.repeat(5000) })).status).toBe(413);
  });

  test('to any other address of the desk is not allowed', async () => {
    expect((await fetch(`${site}${home}canh-giac-cuoc-goi-la/`, { method: 'POST' })).status).toBe(405);
  });
});

describe('a tap from the page’s script', () => {
  test('that waited for a connection counts for when it was made', async () => {
    const response = await postJson({ id: randomUUID(), script: 'script-1', secondsAgo: 600 });
    expect(await response.json()).toEqual({ airedAt: '2026-11-23T17:22:00+07:00', airedToday: 1 });
  });

  test('repeated later keeps the time of the first', async () => {
    const id = randomUUID();
    await postJson({ id, script: 'script-1', secondsAgo: 60 });
    nowMs += 3_600_000;
    const response = await postJson({ id, script: 'script-1', secondsAgo: 0 });
    expect(await response.json()).toEqual({ airedAt: '2026-11-23T17:31:00+07:00', airedToday: 1 });
  });

  test('for a script that was withdrawn meanwhile is still taken down', async () => {
    expect((await postJson({ id: randomUUID(), script: 'script-da-go', secondsAgo: 5 })).status).toBe(200);
    expect(airings.waiting()).toBe(1);
  });

  test.each([
    ['nonsense'],
    ['{}'],
    [{ id: 'x', script: 'script-1', secondsAgo: 0 }],
    [{ id: randomUUID(), script: 'script-1', secondsAgo: -1 }],
  ])('that is no tap is refused: %j', async (value) => {
    expect((await postJson(value)).status).toBe(400);
  });

  test('yesterday’s airing is not today’s', async () => {
    await postJson({ id: randomUUID(), script: 'script-1', secondsAgo: 0 });
    nowMs += 86_400_000;
    expect(airedToday()).toBe(0);
  });
});
