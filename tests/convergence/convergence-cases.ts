/**
 * The promise of the whole line, tried on random histories: whatever people do, whatever dies in between, whatever is lost
 * or cut off on the way and however clocks are set, the public folder ends as a full rebuild would make it, and the feed
 * as the database says. The real database, store, templates and folders; only processes are stood in for by instances
 * that are abandoned at a chosen call. A history is known by its seed.
 *
 * More of them: `CONVERGENCE_HISTORIES=2000 CONVERGENCE_SEED=1 npm test -- tests/convergence`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from 'shared/kernel/log';
import { loadAstroApp } from 'site/publish/page-renderer';
import { buildSiteWhenChanged } from '../../scripts/start/site-build.ts';
import { isAvailable, openTestCms, SECRET, type Engine } from '../doors/open-test-cms.ts';
import { callDoor } from '../doors/test-site.ts';
import { listDifferences, readTree } from '../site-line/site-process.ts';
import { repositoryRoot } from '../support/source-files.ts';
import { createDice, type Dice } from './dice.ts';
import { damageFolder, openMortalSite, tearPages, type MortalSite, type SiteGround } from './mortal-site.ts';
import { LEASE_MS, openMortalCms, type MortalCms } from './mortal-cms.ts';
import { useMemoryFolder } from './memory-folder.ts';
import { doSomething } from './newsroom-history.ts';
import { furnish, type Newsroom } from './newsroom-things.ts';
import { listFeed, listTruth } from './truth.ts';
import { createUnreliableFetch } from './unreliable-fetch.ts';

const HISTORIES = Number(process.env['CONVERGENCE_HISTORIES'] ?? '200');
const FIRST_SEED = Number(process.env['CONVERGENCE_SEED'] ?? '20261126');
const WITHIN_MS = 120_000;

export function describeConvergence(engine: Engine): void {
  describe.skipIf(!isAvailable(engine))(`random histories on ${engine}`, () => {
    const events: LogEntry[] = [];
    const log = (entry: LogEntry): void => void events.push(entry);
    let room: Newsroom;
    let ground: SiteGround;
    let cms: MortalCms;
    let site: MortalSite;
    let net: ReturnType<typeof createUnreliableFetch>;
    let offsetMs = 0;
    /** Goes on after a death, so that nobody has to wait for the dead publisher's lease to run out. */
    let passedMs = 0;
    let build = 1;
    const clock = (): number => Date.now() + offsetMs + passedMs;

    beforeAll(async () => {
      useMemoryFolder();
      await buildSiteWhenChanged({ root: repositoryRoot, env: process.env });
      const test = await openTestCms(engine);
      room = { cms: test, items: [], units: [test.unitId], sections: [], media: [], count: 0 };
      await furnish(room);
      cms = await openMortalCms({ payload: test.payload, port: 0, secret: SECRET, clock, log });
      net = createUnreliableFetch();
      const root = mkdtempSync(join(tmpdir(), 'tieng-mo-history-'));
      const clientFolder = join(root, 'client');
      mkdirSync(join(clientFolder, '_astro'), { recursive: true });
      writeFileSync(join(clientFolder, '_astro', 'site.css'), 'body{}');
      ground = {
        root: join(root, 'site'),
        clientFolder,
        app: await loadAstroApp(join(repositoryRoot, 'site', 'dist')),
        doorsUrl: `http://127.0.0.1:${cms.port}`,
        secret: SECRET,
        clock,
        fetch: net.fetch,
        log,
      };
      site = openMortalSite(ground, `b${build}`);
    });
    afterAll(async () => {
      await site.close();
      await cms.close();
      await room.cms.close();
      rmSync(join(ground.root, '..'), { recursive: true, force: true });
    });

    const reopenSite = (): void => {
      site = openMortalSite(ground, `b${build}`);
    };
    const killSite = (dice: Dice): void => {
      site.crash.crashNow();
      tearPages(ground.root, dice, log);
    };
    const reviveWhoDied = async (dice: Dice): Promise<void> => {
      if (site.crash.hasCrashed()) {
        tearPages(ground.root, dice, log);
        reopenSite();
      }
      if (cms.crash.hasCrashed()) {
        passedMs += LEASE_MS;
        cms = await cms.reopen();
      }
    };

    /** One thing that people, machines or the weather do. */
    const step = async (dice: Dice): Promise<string> => {
      switch (dice.roll(14)) {
        case 0:
          site.crash.arm({ steps: 1 + dice.roll(12), after: dice.oneIn(2) });
          return 'the site will die';
        case 1:
          cms.crash.arm({ steps: 1 + dice.roll(30), after: dice.oneIn(2) });
          return 'the cms will die';
        case 2:
          killSite(dice);
          if (dice.oneIn(3)) damageFolder(ground.root, dice);
          if (dice.oneIn(4))
            for (const ending of ['', '-wal', '-shm']) rmSync(join(ground.root, `store.db${ending}`), { force: true });
          reopenSite();
          return 'the site died';
        case 3:
          await site.close();
          if (dice.oneIn(2)) build += 1;
          reopenSite();
          return 'the site started again';
        case 4:
          offsetMs += (dice.roll(1200) - 600) * 1000;
          return `the clock was set to ${offsetMs}`;
        case 5:
          net.mood = dice.pick(['cutOff', 'refused', 'nonsense', 'away']);
          return `answers are ${net.mood}`;
        case 6:
          if (dice.oneIn(3))
            await callDoor(cms.port, { path: '/line', body: '{"order":"rebuild"}' }).catch(() => undefined);
          return 'a rebuild was ordered';
        default: {
          const deed = await doSomething(room, dice);
          const isNudged = dice.oneIn(2);
          if (isNudged) cms.nudge();
          if (dice.oneIn(2)) await pause(dice.roll(25));
          return `${deed}${isNudged ? '' : ', nobody told'}`;
        }
      }
    };

    /** The weather clears up; whoever is dead is started again. */
    const calm = async (dice: Dice): Promise<void> => {
      net.mood = 'well';
      offsetMs = 0;
      site.crash.arm({ steps: Infinity, after: false });
      cms.crash.arm({ steps: Infinity, after: false });
      await reviveWhoDied(dice);
      // It would ask by itself, after half a minute at most; a test has no time for that.
      site.nudge();
    };

    it(
      `end as a full rebuild would: ${HISTORIES} of them from seed ${FIRST_SEED}`,
      { timeout: 3_600_000 },
      async () => {
        for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed += 1) {
          events.length = 0;
          const dice = createDice(seed);
          const story: string[] = [];
          const told = (): string =>
            [`seed ${seed}`, ...story, ...events.slice(-25).map((entry) => JSON.stringify(entry))].join('\n');
          for (let n = 3 + dice.roll(4); n > 0; n -= 1) {
            await reviveWhoDied(dice);
            story.push(await step(dice));
          }
          await calm(dice);
          const truth = await listTruth(room.cms.payload);
          const wanted = JSON.stringify(truth);
          let missing = '';
          /** The number up to which all of them have everything, which is all that the feed should say. */
          const findDone = async (...sites: readonly MortalSite[]): Promise<number | undefined> => {
            missing = sites.map((one) => one.describe()).join('\n');
            const [done, ...others] = sites.map((one) => one.findDone());
            if (done === undefined || others.some((other) => other !== done)) return undefined;
            const feed = await listFeed(room.cms.payload);
            const isWhole = JSON.stringify(feed.live) === wanted && feed.outdated.length === 0;
            missing += `\nthe feed is at ${feed.highest}, ${isWhole ? 'whole' : `not whole ${feed.outdated.join(' ')}`}`;
            return feed.highest === done && isWhole ? done : undefined;
          };
          const toldWithMissing = (): string => `${told()}\n${missing}`;
          await untilDone(() => findDone(site), toldWithMissing);
          const freshRoot = mkdtempSync(join(tmpdir(), 'tieng-mo-rebuild-'));
          const fresh = openMortalSite({ ...ground, root: freshRoot, fetch }, `b${build}`);
          await untilDone(() => findDone(site, fresh), toldWithMissing);
          await fresh.close();
          for (const folder of ['public', 'nginx']) {
            const expected = await readTree(join(freshRoot, folder));
            const found = await readTree(join(ground.root, folder));
            expect(listDifferences(expected, found), told()).toEqual([]);
          }
          expect(searchedIn(ground.root), told()).toEqual(searchedIn(freshRoot));
          rmSync(freshRoot, { recursive: true, force: true });
        }
      },
    );
  });
}

/** What is found at last; `told` is said where it never is. */
async function untilDone<Found>(find: () => Promise<Found | undefined>, told: () => string): Promise<Found> {
  const deadline = performance.now() + WITHIN_MS;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`It did not settle\n${told()}`);
    await pause(15);
  }
}

function searchedIn(root: string): readonly unknown[] {
  const db = new DatabaseSync(join(root, 'store.db'), { readOnly: true });
  const rows = db
    .prepare('SELECT kind, document_id, path, title FROM search_documents ORDER BY kind, document_id')
    .all();
  db.close();
  return rows.map((row) => ({ ...row }));
}
