import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseHit } from 'shared/reach/hit';
import { findChromium } from '../../scripts/bench/find-chromium.ts';
import { listen } from './listen.ts';

/** Has the browser prepare the article, and goes there when the test says so. */
const DOOR_PAGE = `<body>
<script type="speculationrules">{"prerender":[{"urls":["/bai/"],"eagerness":"immediate"}]}</script>
<script>fetch('/go').then(() => { location.href = '/bai/'; });</script>`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
let site: string;
/** Bodies of the calls that arrived, and how the next ones are answered. */
let calls: { readonly body: string; readonly atMs: number }[];
let answers: (number | 'silence')[];
let fetched: string[];
let letGo: (() => void) | undefined;

beforeAll(async () => {
  const source = await readFile(new URL('../../site/src/client/reach.ts', import.meta.url), 'utf8');
  const script = `${stripTypeScriptTypes(source)}\nstartReach(document.body.dataset.reach);`;
  const pages: Record<string, string> = {
    '/bai/': `<body data-reach="tactic:a.k.m"><a href="/khac/">khác</a><script type="module" src="/reach.js"></script>`,
    '/khac/': `<body><p>Trang khác</p><script type="module" src="/reach.js"></script>`,
    '/cua/': DOOR_PAGE,
  };
  server = createServer((request, response) => {
    void (async () => {
      if (request.url === '/r') {
        calls.push({ body: await text(request), atMs: performance.now() });
        const answer = answers.shift() ?? 200;
        if (answer !== 'silence') response.writeHead(answer).end();
        return;
      }
      fetched.push(request.url ?? '');
      if (request.url === '/go') {
        letGo = () => response.end();
        return;
      }
      const isScript = request.url === '/reach.js';
      const body = isScript ? script : pages[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      });
      response.end(body);
    })();
  });
  site = `http://127.0.0.1:${await listen(server)}`;
  const { path, args } = await findChromium();
  browser = await chromium.launch({
    executablePath: path,
    args: [...args],
    headless: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  calls = [];
  answers = [];
  fetched = [];
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const viewIds = (): readonly string[] =>
  calls.map(({ body }) => {
    const hit = parseHit(body);
    return hit.ok ? hit.value.viewId : `not a hit: ${body}`;
  });

describe('a page in a real browser', () => {
  test('says once that it was looked at, not before a second has passed, and stores nothing', async () => {
    const openedAt = performance.now();
    await page.goto(`${site}/bai/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
    expect((calls[0]?.atMs ?? 0) - openedAt).toBeGreaterThan(990);
    await settle(1500);
    expect(viewIds()).toHaveLength(1);
    expect(viewIds()[0]).toMatch(/^[\w-]{22}$/);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(parseHit(calls[0]?.body ?? '')).toMatchObject({ value: { token: 'tactic:a.k.m', isAutomated: true } });
  });

  test('says it again with the same id when the answer was no promise', async () => {
    answers = [503];
    await page.goto(`${site}/bai/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(2);
    expect(new Set(viewIds()).size).toBe(1);
  });

  test('leaves it at a refusal', async () => {
    answers = [403];
    await page.goto(`${site}/bai/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
    await settle(2300);
    expect(calls).toHaveLength(1);
  });

  test('says it while leaving, when no answer has come yet', async () => {
    answers = ['silence'];
    await page.goto(`${site}/bai/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
    await page.goto(`${site}/khac/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(2);
    expect(new Set(viewIds()).size).toBe(1);
  });

  test('is not read by someone who leaves within the second', async () => {
    await page.goto(`${site}/bai/`);
    await page.goto(`${site}/khac/`);
    await settle(1500);
    expect(calls).toEqual([]);
  });

  test('is one view when the reader comes back to it', async ({ skip }) => {
    await page.goto(`${site}/bai/`);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
    await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
    await page.click('a');
    await page.waitForURL(`${site}/khac/`);
    await page.goBack({ waitUntil: 'commit' });
    if ((await page.getAttribute('body', 'data-kept')) !== 'yes') skip('this browser makes the page anew');
    await settle(1500);
    expect(calls).toHaveLength(1);
  });

  test('without a mark says nothing', async () => {
    await page.goto(`${site}/khac/`);
    await settle(1500);
    expect(calls).toEqual([]);
  });
});

test('a page that the browser prepared counts only once it is shown', async ({ skip }) => {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const { path, args } = await findChromium();
  // Started bare: a browser that is driven from outside prepares nothing.
  const options = ['--headless=new', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const bare = spawn(path, [...args, ...options, `${site}/cua/`], { stdio: 'ignore' });
  const gone = once(bare, 'exit');
  try {
    await settle(4000);
    if (!fetched.includes('/reach.js')) skip('this browser prepares no pages');
    expect(calls).toEqual([]);
    letGo?.();
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
    expect(fetched.filter((url) => url === '/bai/')).toHaveLength(1);
  } finally {
    bare.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
