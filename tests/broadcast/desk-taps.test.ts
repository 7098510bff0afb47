/** Taps in a real browser: a double click, a lost connection, and a second airing that is meant. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { failure } from 'shared/kernel/result';
import { createDeskHandler } from 'site/broadcast/desk-handler';
import { sampleReader, STATION_KEY } from 'site/broadcast/fixtures/desk-samples';
import { openAirings, type Airings } from 'site/broadcast/open-airings';
import { launchChromium } from '../support/chromium.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><form method="post" action="/dai/${STATION_KEY}/" data-airing>
<input type="hidden" name="id" value="6d5f0f0e-5f0f-4d4e-8b5e-0f8f6d5f0f0e"><input type="hidden" name="script" value="script-1">
<input type="hidden" name="slug" value=""><button>Đã phát</button><p role="status">Chưa phát lần nào.</p></form>
<script type="module" src="/start.js"></script>`;

const clock = (): number => Date.now();

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
let airings: Airings;
let folder: string;

beforeAll(async () => {
  const source = await readFile(new URL('../../site/src/broadcast/desk-taps.ts', import.meta.url), 'utf8');
  const files: Readonly<Record<string, string>> = {
    '/desk-taps.js': stripTypeScriptTypes(source),
    '/start.js': "import { watchAiringForms } from '/desk-taps.js'; watchAiringForms();",
  };
  server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://site');
      const handler = createDeskHandler({
        desk: airings.desk,
        siteUrl: 'http://site',
        clock,
        log: () => undefined,
        addressOf: (request) => request.socket.remoteAddress ?? '',
      });
      if (await handler(request, response, url)) return;
      const script = files[url.pathname];
      response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' }).end(script ?? PAGE);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taps-'));
  airings = await openAirings({
    folder,
    clock,
    log: () => undefined,
    doors: { postJson: () => Promise.resolve(failure({ kind: 'unreachable', reason: 'no CMS here' } as const)) },
    reader: sampleReader(),
  });
  context = await browser.newContext();
  page = await context.newPage();
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/dai/${STATION_KEY}/`);
});
afterEach(async () => {
  await context.close();
  await airings.close();
  await rm(folder, { recursive: true, force: true });
});

const status = (): Promise<string | null> => page.locator('[role=status]').textContent();

test('a double click is one airing, a tap some time after it a second', async () => {
  const button = page.locator('button');
  await button.dblclick();
  await expect.poll(status).toMatch(/^Hôm nay đã phát 1 lần, lần cuối ghi lúc \d\d:\d\d\.$/);
  expect(airings.waiting()).toBe(1);
  await expect.poll(() => button.isEnabled(), { timeout: 10_000 }).toBe(true);
  await button.click();
  await expect.poll(status).toContain('đã phát 2 lần');
  expect(airings.waiting()).toBe(2);
});

test('a tap without a connection is kept and sent when the connection is back', async () => {
  await context.setOffline(true);
  await page.locator('button').click();
  await expect.poll(status).toContain('tự gửi lại');
  expect(airings.waiting()).toBe(0);
  await context.setOffline(false);
  await expect.poll(status, { timeout: 15_000 }).toContain('đã phát 1 lần');
  expect(airings.waiting()).toBe(1);
});

test('a tap without a connection survives that the page is closed, and is sent once when it is opened again', async () => {
  await context.setOffline(true);
  await page.locator('button').click();
  await expect.poll(status).toContain('tự gửi lại');
  const url = page.url();
  await page.close();
  await context.setOffline(false);
  page = await context.newPage();
  await page.goto(url);
  await expect.poll(status, { timeout: 15_000 }).toContain('đã phát 1 lần');
  await page.reload();
  expect(await page.evaluate(() => localStorage.getItem('tieng-mo-airings-to-send'))).toBe('[]');
  expect(airings.waiting()).toBe(1);
});

test('without scripts the form does it alone', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(page.url());
  await without.locator('button').click();
  await without.waitForURL(/#bai-script-1$/);
  expect(airings.waiting()).toBe(1);
  await plain.close();
});
