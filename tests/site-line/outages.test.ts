/** What readers notice of a full disk, a CMS that hangs, and folders taken away under the running site: nothing. */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture, readAllExamples, warning } from './example-documents.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';
import { createSiteProcess, listDifferences, readTree, type SiteProcess } from './site-process.ts';

let feed: FeedServer;
let site: SiteProcess;

beforeAll(async () => {
  feed = await startFeedServer();
  for (const document of [...readAllExamples(), warning(1), warning(2)]) feed.put(document);
  feed.put(warning(3, { cover: picture(feed.addMedia('ảnh của bài ba')) }));
  site = await createSiteProcess({ doorsUrl: feed.url });
  await site.start();
  await untilAllStands();
});
afterAll(async () => {
  await site.remove();
  await feed.close();
});

const untilAllStands = (): Promise<string> =>
  site.until('/healthz', (answer, text) => {
    if (!answer.ok) return false;
    const { reached, waitingPages, heldChanges } = JSON.parse(text || '{}');
    return reached === feed.sequence && waitingPages === 0 && heldChanges === 0 && feed.live === feed.sequence;
  });
const shows = async (path: string, words: string): Promise<void> => {
  const answer = await site.get(path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(words);
};
const untilShown = (path: string, words: string): Promise<string> =>
  site.until(path, (answer, text) => answer.status === 200 && text.includes(words));

describe('a full disk', () => {
  // The device that has no room for anything stands where the page's packed form would be written.
  it('leaves every page as it was, is told to the CMS, and once there is room the news is shown', async () => {
    const path = '/canh-bao/canh-bao-so-1/';
    const full = join(site.dataDir, 'site/tmp', `page-${hash('sha1', path)}.br`);
    await rm(full, { force: true });
    await symlink('/dev/full', full);
    feed.put(warning(1, { headline: 'Tít sau khi hết chỗ' }));
    await expect.poll(() => feed.report?.trouble, { timeout: 45_000 }).toBe('diskFull');
    await shows(path, warning(1).headline);
    await shows('/canh-bao/canh-bao-so-2/', warning(2).headline);
    await shows('/canh-bao/', warning(1).headline);
    await rm(full, { force: true });
    await untilShown(path, 'Tít sau khi hết chỗ');
    await untilShown('/canh-bao/', 'Tít sau khi hết chỗ');
    await expect.poll(() => feed.report?.trouble, { timeout: 45_000 }).toBeUndefined();
  });
});

describe('a CMS that takes every question and answers none', () => {
  it('keeps no reader waiting, neither a start nor a stop', async () => {
    feed.mood = 'silent';
    const { questions } = feed;
    await site.kill('SIGTERM');
    await site.start();
    await shows('/canh-bao/canh-bao-so-2/', warning(2).headline);
    await shows('/rss.xml', warning(2).headline);
    expect(await site.kill('SIGTERM')).toBe(0);
    feed.mood = 'well';
    await site.start();
    feed.put(warning(2, { headline: 'Tít sau khi CMS trả lời' }));
    await untilShown('/canh-bao/canh-bao-so-2/', 'Tít sau khi CMS trả lời');
    expect(feed.questions).toBeGreaterThan(questions);
    await untilAllStands();
  });
});

describe('what is taken away under the running site', () => {
  it('is made again where it was the public folder, pictures too', async () => {
    const before = await readTree(site.publicFolder);
    // At one stroke: the site makes it again while a hand would still be taking it away.
    const away = join(site.dataDir, 'away');
    await rename(site.publicFolder, away);
    await rm(away, { recursive: true });
    const differences = async (): Promise<readonly string[]> =>
      listDifferences(before, await readTree(site.publicFolder));
    await expect.poll(differences, { timeout: 45_000 }).toEqual([]);
    await shows('/canh-bao/canh-bao-so-3/', warning(3).headline);
  });

  it('is filled again from the feed where it was the store, and the pages go on being served', async () => {
    const before = await readTree(site.publicFolder);
    const store = join(site.dataDir, 'site/store.db');
    const said = site.output().length;
    for (const ending of ['', '-wal', '-shm']) await rm(store + ending, { force: true });
    // The process ends by itself, so that whoever keeps it running opens a new store.
    await expect.poll(() => site.output().slice(said), { timeout: 45_000 }).toContain('StoreLostError');
    await site.kill();
    feed.mood = 'away';
    await site.start();
    await shows('/canh-bao/canh-bao-so-3/', warning(3).headline);
    feed.mood = 'well';
    await untilAllStands();
    expect(existsSync(store)).toBe(true);
    const differences = async (): Promise<readonly string[]> =>
      listDifferences(before, await readTree(site.publicFolder));
    await expect.poll(differences, { timeout: 45_000 }).toEqual([]);
  });
});

/** Everything behind the first bytes becomes nonsense; the file stays the one that is open. */
async function spoil(file: string, from: number): Promise<void> {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(Math.max(0, size - from), 0xff), { position: from });
  await handle.close();
}

describe('a store that is damaged under the running site', () => {
  it('ends the process, also where only the threads that render meet it, and is filled again from the feed', async () => {
    const before = await readTree(site.publicFolder);
    const store = join(site.dataDir, 'site/store.db');
    await spoil(store, 4096);
    await spoil(`${store}-wal`, 56);
    feed.put(warning(1, { headline: 'Tít sau khi kho hỏng' }));
    const listens = async (): Promise<boolean> => (await site.get('/healthz').catch(() => undefined)) !== undefined;
    await expect.poll(listens, { timeout: 45_000 }).toBe(false);
    await site.kill();
    feed.mood = 'away';
    await site.start();
    await shows('/canh-bao/canh-bao-so-3/', warning(3).headline);
    feed.mood = 'well';
    await untilShown('/canh-bao/canh-bao-so-1/', 'Tít sau khi kho hỏng');
    await untilAllStands();
    feed.put(warning(1, { headline: 'Tít sau khi hết chỗ' }));
    const differences = async (): Promise<readonly string[]> =>
      listDifferences(before, await readTree(site.publicFolder));
    await expect.poll(differences, { timeout: 45_000 }).toEqual([]);
  });
});
