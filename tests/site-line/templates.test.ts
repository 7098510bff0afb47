import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAllExamples, warning } from './example-documents.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';
import { createSiteProcess, readTree, type SiteProcess } from './site-process.ts';

const WARNINGS = 120;
const OLD = 'http://ten-cu.example';
const NEW = 'http://ten-moi.example';

let feed: FeedServer;
let site: SiteProcess;

beforeEach(async () => {
  feed = await startFeedServer({ changesAnAnswer: 200 });
  for (const document of readAllExamples()) feed.put(document);
  for (let n = 0; n < WARNINGS; n += 1) feed.put(warning(n));
  site = await createSiteProcess({ doorsUrl: feed.url, siteUrl: OLD });
  await site.start();
  await untilDone(site);
  await site.kill('SIGTERM');
});

afterEach(async () => {
  await site.remove();
  await feed.close();
});

const untilDone = (process: SiteProcess): Promise<string> =>
  process.until('/healthz', (_, text) => {
    const { reached, waitingPages } = JSON.parse(text || '{}');
    return reached === feed.sequence && waitingPages === 0;
  });

const CANONICAL = /<link rel="canonical" href="(http:\/\/[^/]+)\//;

async function originsOnPages(): Promise<ReadonlySet<string>> {
  const pages = Object.entries(await readTree(site.publicFolder)).filter(([file]) => file.endsWith('index.html'));
  return new Set(pages.flatMap(([, content]) => CANONICAL.exec(content)?.[1] ?? []));
}

async function originOf(file: string): Promise<string | undefined> {
  return CANONICAL.exec(await readFile(join(site.publicFolder, file), 'utf8'))?.[1];
}

// The address of the site stands on every page, so another one is as good as other templates.
describe('new templates', () => {
  it('are shown all at once; until then the old pages stay, and news is shown at once', async () => {
    site.setSiteUrl(NEW);
    await site.start();
    expect((await site.get('/canh-bao/canh-bao-so-7/')).status).toBe(200);
    feed.put(warning(7, { headline: 'Tin nóng giữa lúc đổi giao diện' }));
    // Two pages that the news does not touch: where one is new, the other, read after it, must be new as well.
    const untouched = ['gioi-thieu/index.html', 'canh-bao/canh-bao-so-99/index.html'];
    let isSwitched = false;
    while (!isSwitched) {
      for (const [first = '', second = ''] of [untouched, untouched.toReversed()]) {
        isSwitched = (await originOf(first)) === NEW;
        if (isSwitched) expect(await originOf(second)).toBe(NEW);
      }
    }
    await untilDone(site);
    expect(await (await site.get('/canh-bao/canh-bao-so-7/')).text()).toContain('Tin nóng giữa lúc đổi giao diện');
    expect(await originsOnPages()).toEqual(new Set([NEW]));
    expect(site.output()).toContain('"NewTemplatesShown"');
  });

  it('are taken up where a crash interrupted them', async () => {
    site.setSiteUrl(NEW);
    for (let life = 0; life < 6; life += 1) {
      await site.start('listening');
      await new Promise((resolve) => setTimeout(resolve, 40 + life * 35));
      await site.kill('SIGKILL');
    }
    await site.start();
    await untilDone(site);
    await expect.poll(originsOnPages, { timeout: 45_000 }).toEqual(new Set([NEW]));
    expect((await site.get('/canh-bao/canh-bao-so-99/')).status).toBe(200);
  });

  it('that are taken back half-way leave no trace', async () => {
    const before = await readTree(site.publicFolder);
    site.setSiteUrl(NEW);
    await site.start('listening');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await site.kill('SIGKILL');
    site.setSiteUrl(OLD);
    await site.start();
    await untilDone(site);
    await expect.poll(() => readTree(site.publicFolder), { timeout: 45_000 }).toEqual(before);
  });
});
