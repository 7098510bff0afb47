/**
 * The promise of the whole line once more, with processes that are really killed: random histories in a newsroom while the
 * CMS and the site's program die by SIGKILL at random moments, lose their folder or store and come back; the public folder
 * ends as a full rebuild by a second, empty site server makes it, byte by byte.
 *
 * More of them: `KILLED_HISTORIES=50 CONVERGENCE_SEED=1 npm test -- tests/convergence/killed-processes`.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAvailable, openTestCms, SECRET, type Engine } from '../doors/open-test-cms.ts';
import { createSiteProcess, listDifferences, readTree, type SiteProcess } from '../site-line/site-process.ts';
import { findFreePort } from '../support/mongodb-server.ts';
import { createCmsProcess, type CmsProcess } from './cms-process.ts';
import { createDice, type Dice } from './dice.ts';
import { useMemoryFolder } from './memory-folder.ts';
import { damageFolder } from './mortal-site.ts';
import { doSomething } from './newsroom-history.ts';
import { furnish, type Newsroom } from './newsroom-things.ts';
import { listFeed, listTruth } from './truth.ts';

const HISTORIES = Number(process.env['KILLED_HISTORIES'] ?? '3');
const FIRST_SEED = Number(process.env['CONVERGENCE_SEED'] ?? '20261126');
const LAST_SEED = FIRST_SEED + HISTORIES - 1;
/** What is left over or wrong stays until the next time: a start and some 300 pages for each history would double the cost. */
const REBUILD_EVERY = 5;
const WITHIN_MS = 120_000;
const LONGEST_LIFE_MS = 400;

export function describeKilledProcesses(engine: Engine): void {
  describe.skipIf(!isAvailable(engine))(`random histories of processes that are killed on ${engine}`, () => {
    let room: Newsroom;
    let cms: CmsProcess;
    let site: SiteProcess;
    let doorsUrl: string;
    let isSiteRunning = false;

    beforeAll(async () => {
      useMemoryFolder();
      const test = await openTestCms(engine);
      room = { cms: test, items: [], units: [test.unitId], sections: [], media: [], count: 0 };
      await furnish(room);
      const port = await findFreePort();
      doorsUrl = `http://127.0.0.1:${port}`;
      site = await createSiteProcess({ doorsUrl, secret: SECRET });
      cms = createCmsProcess({ doors: port, site: Number(new URL(site.url).port) });
    });
    afterAll(async () => {
      await cms.kill();
      await site.remove();
      await room.cms.close();
    });

    const startSite = async (): Promise<void> => {
      if (isSiteRunning) return;
      await site.start('listening');
      isSiteRunning = true;
    };
    const killSite = async (): Promise<void> => {
      await site.kill('SIGKILL');
      isSiteRunning = false;
    };
    const startWhoIsGone = async (): Promise<void> => {
      if (!cms.isRunning()) cms.start();
      await startSite();
    };

    /** One thing that people, or the weather, do. */
    const step = async (dice: Dice): Promise<string> => {
      switch (dice.roll(8)) {
        case 0:
          await killSite();
          return 'the site was killed';
        case 1:
          await cms.kill();
          return 'the cms was killed';
        case 2:
          await Promise.all([killSite(), cms.kill()]);
          return 'both were killed';
        case 3: {
          await killSite();
          const root = join(site.dataDir, 'site');
          if (dice.oneIn(2)) damageFolder(root, dice);
          else for (const ending of ['', '-wal', '-shm']) rmSync(join(root, `store.db${ending}`), { force: true });
          return 'the site was killed and its disk cleaned';
        }
        default: {
          const deed = await doSomething(room, dice);
          if (dice.oneIn(2)) cms.nudge();
          return deed;
        }
      }
    };

    const listWhatIsWrong = async (wanted: string): Promise<readonly string[]> => {
      const feed = await listFeed(room.cms.payload);
      if (JSON.stringify(feed.live) !== wanted || feed.outdated.length > 0)
        return ['the feed is not what the database says'];
      const answer = await site.get('/healthz').catch(() => undefined);
      const { reached, waitingPages, heldChanges } = JSON.parse((await answer?.text()) ?? '{}');
      const isDone = reached === feed.highest && waitingPages === 0 && heldChanges === 0;
      return isDone ? [] : [`the site is at ${reached} of ${feed.highest}, ${waitingPages} pages wait`];
    };

    const compareWithRebuild = async (settles: {
      readonly timeout: number;
      readonly message: string;
    }): Promise<void> => {
      const fresh = await createSiteProcess({ doorsUrl, secret: SECRET });
      await fresh.start('listening');
      const differences = async (): Promise<readonly string[]> => {
        const folders = ['public', 'nginx'].map((name) =>
          [fresh.dataDir, site.dataDir].map((at) => join(at, 'site', name)),
        );
        const trees = await Promise.all(folders.map((pair) => Promise.all(pair.map(readTree))));
        return trees.flatMap(([expected = {}, found = {}]) => listDifferences(expected, found));
      };
      // What nobody needs is cleared away in the last turn, after the last page.
      const { highest } = await listFeed(room.cms.payload);
      await fresh.until('/healthz', (_, text) => {
        const { reached, waitingPages } = JSON.parse(text || '{}');
        return reached >= highest && waitingPages === 0;
      });
      await expect.poll(differences, settles).toEqual([]);
      await fresh.remove();
    };

    it(
      `end as a full rebuild would: ${HISTORIES} of them from seed ${FIRST_SEED}`,
      { timeout: 3_600_000 },
      async () => {
        for (let seed = FIRST_SEED; seed <= LAST_SEED; seed += 1) {
          const dice = createDice(seed);
          const story: string[] = [`seed ${seed}`];
          await startWhoIsGone();
          for (let n = 3 + dice.roll(4); n > 0; n -= 1) {
            story.push(await step(dice));
            // Whoever is gone comes back sooner or later, and may die again before it has done anything.
            if (dice.oneIn(3)) await startWhoIsGone();
            await pause(dice.roll(LONGEST_LIFE_MS));
          }
          await startWhoIsGone();
          const wanted = JSON.stringify(await listTruth(room.cms.payload));
          const settles = { timeout: WITHIN_MS, interval: 100, message: story.join('\n') };
          await expect.poll(() => listWhatIsWrong(wanted), settles).toEqual([]);
          if (seed % REBUILD_EVERY === 0 || seed === LAST_SEED) await compareWithRebuild(settles);
        }
      },
    );
  });
}
