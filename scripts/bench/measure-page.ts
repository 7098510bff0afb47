/** One page in a real Chromium, on a slow line and a slow processor: what came over the line, when it was there, what moved. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

/** 400 kbit/s, 400 ms there and back, a processor six times slower: an old phone at the edge of the village. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER_PROCESSOR = 6;
const PHONE = { width: 360, height: 640 };
const LONG_TASK_MS = 50;
/** After the last request, for late shifts and tasks. */
const SETTLED_MS = 2000;

export interface PageMeasure {
  /** The page itself with the styles that it is drawn by, packed. */
  readonly htmlBytes: number;
  readonly scriptBytes: number;
  /** Everything that is no picture, heads of answers left out. */
  readonly totalBytes: number;
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly cls: number;
  readonly tbtMs: number;
}

const Timings = z.object({ fcpMs: z.number(), lcpMs: z.number(), cls: z.number(), longTasks: z.array(z.number()) });

export async function measurePage(browser: Browser, address: string, isSlow = true): Promise<PageMeasure> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isSlow) await slowDown(session);
    const sizes = countBytes(session);
    await page.addInitScript(watchTimings);
    await session.send('Network.enable');
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED_MS);
    const { fcpMs, lcpMs, cls, longTasks } = await readTimings(page);
    const tbtMs = longTasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
    return { ...sizes(), fcpMs, lcpMs, cls, tbtMs };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
}

/** Bodies as they came over the line. */
function countBytes(session: CDPSession): () => Pick<PageMeasure, 'htmlBytes' | 'scriptBytes' | 'totalBytes'> {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type);
    const [, length = '0'] = Object.entries(response.headers).find(([name]) => /^content-length$/i.test(name)) ?? [];
    bytes.set(requestId, Number(length));
  });
  const sumOf = (isCounted: (type: string) => boolean): number =>
    [...types].reduce((sum, [id, type]) => sum + (isCounted(type) ? (bytes.get(id) ?? 0) : 0), 0);
  return () => {
    return {
      htmlBytes: sumOf((type) => type === 'Document'),
      scriptBytes: sumOf((type) => type === 'Script'),
      totalBytes: sumOf((type) => type !== 'Image'),
    };
  };
}

/** Runs in the page, before anything of it. */
function watchTimings(): void {
  const timings = { fcpMs: 0, lcpMs: 0, cls: 0, longTasks: new Array<number>() };
  Object.assign(window, { timings });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') timings.fcpMs = entry.startTime;
      if (entry.entryType === 'largest-contentful-paint') timings.lcpMs = entry.startTime;
      if (entry.entryType === 'longtask') timings.longTasks.push(entry.duration);
      if ('value' in entry && typeof entry.value === 'number') timings.cls += entry.value;
    }
  });
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    observer.observe({ type, buffered: true });
  }
}

async function readTimings(page: Page): Promise<z.infer<typeof Timings>> {
  return Timings.parse(await page.evaluate(() => ('timings' in window ? window.timings : undefined)));
}
