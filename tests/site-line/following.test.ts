import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signDoorRequest, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import type { DocumentOf } from 'site/store/document-reader';
import { article, picture, readAllExamples, warning } from './example-documents.ts';
import { DOORS_SECRET, startFeedServer, type FeedServer, type Mood } from './feed-server.ts';
import { createSiteProcess, listDifferences, readTree, type SiteProcess } from './site-process.ts';

let feed: FeedServer;
let site: SiteProcess;
let wasShownTooEarly: boolean;

beforeAll(async () => {
  feed = await startFeedServer();
  for (const document of readAllExamples()) feed.put(document);
  site = await createSiteProcess({ doorsUrl: feed.url });
  feed.isFilling = true;
  await site.start('listening');
  await site.until('/healthz', (_, text) => JSON.parse(text || '{}').cursor === feed.sequence);
  wasShownTooEarly = existsSync(join(site.publicFolder, 'index.html'));
  feed.isFilling = false;
  await site.until('/', isShown);
});

afterAll(async () => {
  await site.remove();
  await feed.close();
});

const isShown = (answer: Response): boolean => answer.status === 200;
const untilAcknowledged = (sequence: number): Promise<string> =>
  site.until('/healthz', (_, text) => JSON.parse(text || '{}').reached >= sequence && feed.live >= sequence);

/** The node client, because `fetch` unpacks what it gets. */
function getPacked(path: string, encoding: string): Promise<{ readonly status: number; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(site.url + path, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('what the CMS publishes', () => {
  it('is shown for the first time once the CMS has put all of it into the feed', () => {
    expect(wasShownTooEarly).toBe(false);
  });

  it('stands on its page, in the list and in the feed for readers, and is acknowledged only then', async () => {
    const sequence = feed.put(warning(1));
    await site.until('/canh-bao/canh-bao-so-1/', isShown);
    await untilAcknowledged(sequence);
    for (const path of ['/canh-bao/', '/rss.xml', '/']) {
      expect(await (await site.get(path)).text(), path).toContain('Cảnh báo số 1');
    }
    expect(await (await site.get('/tim-kiem.json?q=canh+bao+so+1')).text()).toContain('/canh-bao/canh-bao-so-1/');
  });

  it('replaces what stood there, in all three forms at once', async () => {
    feed.put(warning(1, { headline: 'Cảnh báo đã sửa' }));
    await site.until('/canh-bao/canh-bao-so-1/', (_, text) => text.includes('Cảnh báo đã sửa'));
    const file = join(site.publicFolder, 'canh-bao/canh-bao-so-1/index.html');
    const plain = await readFile(file, 'utf8');
    expect(plain).toContain('Cảnh báo đã sửa');
    expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(plain);
    expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(plain);
  });

  it('is found at its new address when it is renamed, and the old one leads there', async () => {
    feed.put(warning(1, { slug: 'ten-moi' }));
    await site.until('/canh-bao/ten-moi/', isShown);
    await site.until('/canh-bao/canh-bao-so-1/', (answer) => answer.status === 301);
    const old = await site.get('/canh-bao/canh-bao-so-1/?nguon=zalo');
    expect(old.headers.get('location')).toBe('/canh-bao/ten-moi/?nguon=zalo');
    const withoutSlash = await site.get('/canh-bao/canh-bao-so-1');
    expect(withoutSlash.headers.get('location')).toBe('/canh-bao/ten-moi/');
  });

  it('answers 410 with the page for it in every encoding once it is withdrawn, and is back when it is published again', async () => {
    feed.put(warning(2));
    await site.until('/canh-bao/canh-bao-so-2/', isShown);
    feed.remove(warning(2));
    await site.until('/canh-bao/canh-bao-so-2/', (answer) => answer.status === 410);
    const plain = await getPacked('/canh-bao/canh-bao-so-2/', 'identity');
    const brotli = await getPacked('/canh-bao/canh-bao-so-2/', 'br');
    const zipped = await getPacked('/canh-bao/canh-bao-so-2/', 'gzip');
    expect([plain.status, brotli.status, zipped.status]).toEqual([410, 410, 410]);
    expect(plain.body.toString()).toContain('<html lang="vi"');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(existsSync(join(site.publicFolder, 'canh-bao/canh-bao-so-2'))).toBe(false);
    expect(await (await site.get('/canh-bao/')).text()).not.toContain('Cảnh báo số 2');
    expect(await (await site.get('/tim-kiem.json?q="canh+bao+so+2"')).text()).not.toContain('canh-bao-so-2');
    feed.put(warning(2));
    await site.until('/canh-bao/canh-bao-so-2/', isShown);
  });

  it('is asked for at once when the CMS nudges with its signature, and nobody else can nudge', async () => {
    const nudge = (secret: string): Promise<Response> =>
      site.get('/nudge', {
        method: 'POST',
        headers: {
          [SIGNATURE_HEADER]: signDoorRequest({ secret, method: 'POST', path: '/nudge', body: '', nowMs: Date.now() }),
        },
      });
    expect((await nudge(DOORS_SECRET)).status).toBe(204);
    expect((await nudge('một bí mật khác')).status).toBe(403);
    expect((await site.get('/nudge', { method: 'POST' })).status).toBe(403);
    expect((await site.get('/nudge')).status).toBe(405);
  });
});

describe('pictures', () => {
  it('are fetched before the page shows them, and go when nothing shows them any more', async () => {
    const file = feed.addMedia('một tấm ảnh');
    feed.put(article(1, { cover: picture(file) }));
    expect(await site.until('/tin-bai/tin-bai-so-1/', isShown)).toContain(`/media/${file}`);
    const served = await site.get(`/media/${file}`);
    expect(await served.text()).toBe('một tấm ảnh');
    expect(served.headers.get('cache-control')).toContain('immutable');
    feed.remove(article(1));
    await site.until(`/media/${file}`, (answer) => answer.status === 404);
  });

  it('and files to take, to hear and to watch too: their words in the page and the print, their bytes only when asked for', async () => {
    const [pdf, mp3, mp4] = (['pdf', 'mp3', 'mp4'] as const).map((extension) =>
      feed.addMedia(`tệp ${extension}`, { extension }),
    );
    const about = { credit: 'Phường', sizeBytes: 2048 };
    const words = { ...about, transcript: 'Bà Sáu: tôi cúp máy ngay.' };
    const attachments = [
      { kind: 'pdf', file: pdf ?? '', title: 'Tờ rơi', type: 'application/pdf', ...about },
      { kind: 'sound', file: mp3 ?? '', title: 'Bà Sáu kể', type: 'audio/mpeg', ...words },
      { kind: 'video', file: mp4 ?? '', title: 'Chặn số lạ', type: 'video/mp4', width: 16, height: 9, ...words },
    ] satisfies DocumentOf<'article'>['attachments'];
    feed.put(article(9, { attachments }));
    const page = await site.until('/tin-bai/tin-bai-so-9/', isShown);
    expect(page).toContain(`href="/media/${pdf}" download="to-roi.pdf"`);
    expect(page.match(/<(?:audio|video) [^>]*>/g)).toEqual([
      expect.stringMatching(/^<audio controls preload="none"/),
      expect.stringMatching(/^<video controls playsinline preload="none"/),
    ]);
    expect(page).not.toContain('autoplay');
    expect(page.split('Bà Sáu: tôi cúp máy ngay.')).toHaveLength(3);
    const part = await site.get(`/media/${mp4}`, { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-type'), part.headers.get('content-range')]).toEqual([
      206,
      'video/mp4',
      'bytes 2-4/9',
    ]);
    feed.remove(article(9));
    for (const file of [pdf, mp3, mp4]) await site.until(`/media/${file}`, (answer) => answer.status === 404);
  });

  it('that cannot be had, or are not what their name says, delay only the page that shows them', async () => {
    const missing = feed.addMedia('ảnh chưa có', { isServed: false });
    const wrong = feed.addMedia('ảnh thật', { served: 'ảnh bị tráo' });
    feed.put(article(2, { cover: picture(missing) }));
    feed.put(article(3, { cover: picture(wrong) }));
    feed.put(article(4));
    await site.until('/tin-bai/tin-bai-so-4/', isShown);
    expect((await site.get('/tin-bai/tin-bai-so-2/')).status).toBe(404);
    expect((await site.get('/tin-bai/tin-bai-so-3/')).status).toBe(404);
    expect(existsSync(join(site.publicFolder, 'media', wrong))).toBe(false);
    await untilAcknowledged(feed.sequence);
    const behind = (): readonly string[] => (feed.report?.behind ?? []).map(({ id, reason }) => `${id} ${reason}`);
    await expect.poll(behind, { timeout: 45_000 }).toEqual(['article-2 mediaMissing', 'article-3 mediaMissing']);
    feed.serveMedia(missing, 'ảnh chưa có');
    feed.serveMedia(wrong, 'ảnh thật');
    await site.until('/tin-bai/tin-bai-so-2/', isShown);
    await site.until('/tin-bai/tin-bai-so-3/', isShown);
    await expect.poll(behind, { timeout: 45_000 }).toEqual([]);
  });

  it('that were lost on the site are fetched again after a start', async () => {
    const file = feed.addMedia('ảnh bị mất');
    feed.put(article(5, { cover: picture(file) }));
    await site.until('/tin-bai/tin-bai-so-5/', isShown);
    await site.kill('SIGTERM');
    await rm(join(site.publicFolder, 'media', file));
    await site.start();
    await site.until(`/media/${file}`, isShown);
  });
});

describe('a CMS that misbehaves', () => {
  const moods: readonly Mood[] = ['away', 'cutOff', 'nonsense', 'badEnvelope'];
  it.each(moods)('changes nothing while it is %s, and is followed again when it is well', async (mood) => {
    await untilAcknowledged(feed.sequence);
    const before = await readTree(site.publicFolder);
    feed.mood = mood;
    const n = 20 + moods.indexOf(mood);
    feed.put(warning(n));
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(listDifferences(before, await readTree(site.publicFolder))).toEqual([]);
    expect((await site.get('/')).status).toBe(200);
    feed.mood = 'well';
    await site.until(`/canh-bao/canh-bao-so-${n}/`, isShown);
  });

  it('may repeat everything it ever said: nothing is written twice', async () => {
    await untilAcknowledged(feed.sequence);
    const page = join(site.publicFolder, 'canh-bao/canh-bao-so-20/index.html');
    const before = await readTree(site.publicFolder);
    const questions = feed.questions;
    feed.mood = 'repeating';
    await site.until('/healthz', () => feed.questions >= questions + 2);
    feed.mood = 'well';
    expect(listDifferences(before, await readTree(site.publicFolder))).toEqual([]);
    expect(existsSync(page)).toBe(true);
  });

  it('may send one document that cannot be read: the others are shown', async () => {
    feed.putRaw('tactic', 'tactic-30', { state: 'live', digest: 'x', document: { kind: 'tactic', id: 'tactic-30' } });
    feed.put(warning(31));
    await site.until('/canh-bao/canh-bao-so-31/', isShown);
    expect(site.output()).toContain('"ChangeUnreadable"');
    feed.put(warning(30));
    await site.until('/canh-bao/canh-bao-so-30/', isShown);
    await untilAcknowledged(feed.sequence);
  });

  it('may be set back to a backup: the site follows it there', async () => {
    feed.resetTo([...readAllExamples(), warning(40), warning(31, { headline: 'Cảnh báo từ bản sao lưu' })]);
    await site.until('/canh-bao/canh-bao-so-40/', isShown);
    await site.until('/canh-bao/canh-bao-so-31/', (_, text) => text.includes('Cảnh báo từ bản sao lưu'));
    await site.until('/canh-bao/canh-bao-so-20/', (answer) => answer.status === 410);
    // None of these documents has a picture.
    const media = async () => Object.keys(await readTree(join(site.publicFolder, 'media')));
    await expect.poll(media, { timeout: 45_000 }).toEqual([]);
  });
});

describe('the site alone', () => {
  it('serves everything from its own store and files while the CMS is down, over a restart too', async () => {
    await untilAcknowledged(feed.sequence);
    const before = await readTree(site.publicFolder);
    feed.mood = 'away';
    await site.kill('SIGKILL');
    await site.start();
    expect(listDifferences(before, await readTree(site.publicFolder))).toEqual([]);
    expect((await site.get('/canh-bao/canh-bao-so-40/')).status).toBe(200);
    expect((await site.get('/canh-bao/canh-bao-so-20/')).status).toBe(410);
    expect(await (await site.get('/tim-kiem.json?q=canh+bao+so+40')).text()).toContain('canh-bao-so-40');
    feed.mood = 'well';
  });

  it('makes lost and torn pages again', async () => {
    const before = await readTree(site.publicFolder);
    await site.kill('SIGTERM');
    await rm(join(site.publicFolder, 'canh-bao/canh-bao-so-40'), { recursive: true });
    await writeFile(join(site.publicFolder, 'canh-bao/index.html.br'), '');
    await writeFile(join(site.publicFolder, 'nguoi-la.html'), 'không phải của trang');
    await site.start();
    await site.until('/canh-bao/canh-bao-so-40/', isShown);
    await expect
      .poll(async () => listDifferences(before, await readTree(site.publicFolder)), { timeout: 45_000 })
      .toEqual([]);
  });

  it('fills a damaged store again from the feed and serves the old pages meanwhile', async () => {
    await untilAcknowledged(feed.sequence);
    const before = await readTree(site.publicFolder);
    await site.kill('SIGTERM');
    const storeFile = join(site.dataDir, 'site/store.db');
    for (const ending of ['-wal', '-shm']) await rm(storeFile + ending, { force: true });
    await writeFile(storeFile, 'hỏng '.repeat(4000));
    feed.mood = 'away';
    await site.start();
    expect((await site.get('/canh-bao/canh-bao-so-40/')).status).toBe(200);
    expect(listDifferences(before, await readTree(site.publicFolder))).toEqual([]);
    feed.mood = 'well';
    await untilAcknowledged(feed.sequence);
    await expect
      .poll(async () => listDifferences(before, await readTree(site.publicFolder)), { timeout: 45_000 })
      .toEqual([]);
    expect((await site.get('/canh-bao/canh-bao-so-20/')).status).toBe(404);
  });

  it('lets no second server onto its folder', async () => {
    const running = site.output().length;
    await expect(site.start('listening')).rejects.toThrow('đang dùng thư mục');
    expect(site.output().slice(running)).toContain('DATA_DIR');
    expect((await site.get('/')).status).toBe(200);
  });
});
