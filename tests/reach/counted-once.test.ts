import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageTokenKeyOf, signPageToken } from 'shared/reach/page-token';
import { createDoorsClient } from 'site/follow/doors-client';
import { openReach, type Reach } from 'site/reach/open-reach';
import { createReachHandler } from 'site/reach/reach-handler';
import { startProgram, type RunningProgram } from './killed-program.ts';
import { listen } from './listen.ts';
import { DOORS_SECRET, MISDEEDS, startUnreliableCms, type UnreliableCms } from './unreliable-cms.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';
const DOCUMENTS = ['tactic:a', 'tactic:b', 'article:c', 'exemplar:d', 'legalGuide:e'] as const;
const clock = (): number => Date.now();
const log = (): void => undefined;
const key = pageTokenKeyOf(DOORS_SECRET);

let folder: string;
let cms: UnreliableCms;
let program: RunningProgram | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reach-'));
  cms = await startUnreliableCms();
});
afterEach(async () => {
  await program?.kill();
  await cms.close();
  await rm(folder, { recursive: true });
});

interface View {
  readonly document: string;
  readonly viewId: string;
}

function newView(index: number): View {
  return { document: DOCUMENTS[index % DOCUMENTS.length] ?? '', viewId: randomBytes(16).toString('base64url') };
}

/** True when the view was promised; false for a refusal or a connection that broke. */
async function post(port: number, view: View): Promise<boolean> {
  try {
    const body = `v ${signPageToken(view.document, key)} ${view.viewId}`;
    const answer = await fetch(`http://127.0.0.1:${port}/r`, {
      method: 'POST',
      body,
      headers: { 'User-Agent': PHONE },
    });
    return answer.status === 200;
  } catch {
    return false;
  }
}

function tally(views: readonly View[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const view of views) counts.set(view.document, (counts.get(view.document) ?? 0) + 1);
  return counts;
}

const received = (): ReadonlyMap<string, number> => cms.viewsByDocument();

describe('views on their way to the CMS', () => {
  let reach: Reach;
  let server: Server;
  let port: number;

  async function startDoor(): Promise<void> {
    const doors = createDoorsClient({ url: cms.url, secret: DOORS_SECRET, clock, fetch });
    reach = await openReach({ folder, node: 'trang-1', clock, log, doors, tokenSecret: DOORS_SECRET, flushEveryMs: 5 });
    const handler = createReachHandler({ reach, siteUrl: 'http://127.0.0.1', log });
    server = createServer((request, response) => {
      void handler(request, response, new URL(request.url ?? '/', 'http://127.0.0.1'));
    });
    port = await listen(server);
  }

  async function stopDoor(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await reach.close();
  }

  beforeEach(startDoor);
  afterEach(stopDoor);

  test('one view posted three times at once is one view', async () => {
    const view = newView(0);
    expect(await Promise.all([post(port, view), post(port, view), post(port, view)])).toEqual([true, true, true]);
    expect(await post(port, view)).toBe(true);
    await expect.poll(received).toEqual(tally([view]));
  });

  test.each(MISDEEDS)('are each counted once by a CMS whose every other answer is: %s', async (misdeed) => {
    let call = 0;
    cms.misbehave(() => (call++ % 2 === 0 ? misdeed : 'none'));
    const views = Array.from({ length: 60 }, (_, index) => newView(index));
    for (const view of views) expect(await post(port, view)).toBe(true);
    await expect.poll(received, { timeout: 20_000 }).toEqual(tally(views));
  });

  test('are each counted once by a CMS that does everything wrong in turn, over restarts of the site', async () => {
    let call = 0;
    cms.misbehave(() => MISDEEDS[(call++ * 5) % MISDEEDS.length] ?? 'none');
    const views = Array.from({ length: 300 }, (_, index) => newView(index));
    for (let start = 0; start < views.length; start += 100) {
      const group = views.slice(start, start + 100);
      const repeated = [...group, ...group.filter((_, index) => index % 3 === 0), ...views.slice(0, start / 4)];
      expect(new Set(await Promise.all(repeated.map((view) => post(port, view))))).toEqual(new Set([true]));
      await stopDoor();
      await startDoor();
    }
    await expect.poll(received, { timeout: 20_000 }).toEqual(tally(views));
    expect(cms.calls()).toBeGreaterThan(3);
  });
});

const FEWEST_IN_A_LIFE = 18;

test(
  'a counting door killed again and again loses no promised view and doubles none',
  { timeout: 120_000 },
  async () => {
    const kills = 12;
    let call = 0;
    cms.misbehave(() => (call++ % 5 === 4 ? 'drop-answer' : 'none'));
    const views: View[] = [];
    let unanswered: View[] = [];
    let retried = 0;
    for (let round = 0; round <= kills; round += 1) {
      program = startProgram(new URL('./reach-program.ts', import.meta.url), [folder, cms.url, DOORS_SECRET]);
      const [port = ''] = await program.said(1);
      const isLast = round === kills;
      const readers = { isOver: false };
      // Browsers repeat what was not answered; each of these readers does so after the next start.
      const queue = unanswered;
      unanswered = [];
      retried += queue.length;
      const reader = async (): Promise<void> => {
        while (!readers.isOver) {
          const repeat = queue.pop();
          if (repeat === undefined && isLast) return;
          const view = repeat ?? newView(views.length);
          if (repeat === undefined) views.push(view);
          if (!(await post(Number(port), view))) unanswered.push(view);
        }
      };
      const reading = Promise.all(Array.from({ length: 12 }, reader));
      if (isLast) {
        await reading;
        expect(unanswered).toEqual([]);
        await expect.poll(received, { timeout: 20_000 }).toEqual(tally(views));
      } else {
        const seen = views.length;
        const countOfLife = (): number => views.length - seen;
        await expect.poll(countOfLife, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(FEWEST_IN_A_LIFE);
        await new Promise((resolve) => setTimeout(resolve, (round * 37) % 120));
      }
      await program.kill();
      readers.isOver = true;
      await reading;
      unanswered.push(...queue.splice(0));
    }
    expect(retried).toBeGreaterThan(0);
    expect(views.length).toBeGreaterThanOrEqual(kills * FEWEST_IN_A_LIFE);
  },
);
