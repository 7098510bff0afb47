/** Publishers that are killed or paused at any moment: the feed and everybody who follows it still end at the truth. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doors } from 'cms/doors/start-doors';
import { digestOf } from 'shared/kernel/digest';
import { eventually, isAvailable, openTestCms, SECRET, tacticOf, type Engine, type TestCms } from './open-test-cms.ts';
import { createTestFollower, keyOf, readAll, tellsOf } from './test-site.ts';

const DOCUMENTS = 10;
const KILLS = 2;

export function describeKilledPublishers(engine: Engine): void {
  describe.skipIf(!isAvailable(engine))(`publishers that are killed or paused on ${engine}`, () => {
    let cms: TestCms;
    let doors: Doors;
    const running = new Set<ChildProcess>();

    beforeAll(async () => {
      cms = await openTestCms(engine);
      const { startDoors } = await import('cms/doors/start-doors');
      doors = await startDoors({
        payload: cms.payload,
        port: 0,
        secret: SECRET,
        clock: Date.now,
        log: () => undefined,
      });
    });
    afterAll(async () => {
      for (const child of running) child.kill('SIGKILL');
      await doors.close();
      await cms.close();
    });

    /** Resolves when it holds the feed. */
    const startPublisher = async (): Promise<ChildProcess> => {
      const child = fork(join(import.meta.dirname, 'publisher-program.ts'), { env: process.env, stdio: 'ignore' });
      running.add(child);
      child.on('exit', () => running.delete(child));
      await untilEvent(child, 'PublisherLeading');
      return child;
    };
    /** What the feed has to say by what stands in the database now. */
    const listTruth = async (): Promise<Record<string, string>> => {
      const { projectDocument } = await import('cms/publishing/project-document');
      const { createPayloadSources } = await import('cms/publishing/payload-sources');
      const { docs } = await cms.payload.find({ collection: 'tactics', limit: 1000, depth: 0 });
      const truth: Record<string, string> = {};
      for (const { id } of docs) {
        const sources = createPayloadSources(cms.payload);
        const projected = await projectDocument({ sources, kind: 'tactic', id: String(id) });
        if (!projected.ok) throw new Error(projected.failure.sentence);
        if (projected.value.state === 'live') truth[`tactic:${String(id)}`] = digestOf(projected.value.document);
      }
      return truth;
    };
    const untilTrue = async (follower: ReturnType<typeof createTestFollower>): Promise<void> => {
      const truth = await listTruth();
      await eventually(async () => {
        const feed = Object.fromEntries((await readAll(doors.port)).map((change) => [keyOf(change), tellsOf(change)]));
        expect(listTold(feed)).toEqual(truth);
        await follower.pull();
        expect(follower.known()).toEqual(feed);
      }, 40_000);
    };

    it(`ends at the truth after ${KILLS} kills between any two steps`, async () => {
      const ids: string[] = [];
      for (let index = 0; index < DOCUMENTS; index += 1) {
        const id = await cms.write('tactic', tacticOf(`Thủ đoạn số ${index}`));
        await cms.publish('tactic', id);
        ids.push(id);
      }
      const follower = createTestFollower(doors.port);
      for (let round = 0; round < KILLS; round += 1) {
        const child = await startPublisher();
        // Every document stands in this unit, so its new name is a row to write for each.
        const rename = { name: `Phường Tiếng Mõ, lần ${round}` };
        await cms.payload.update({ collection: 'units', id: cms.unitId, data: rename });
        child.send('nudge');
        const id = ids[round] ?? '';
        await cms.move('tactic', id, 'withdraw', 'Kiểm tra lại.');
        await pause(round * 25);
        await kill(child);
        await follower.pull();
        if (round % 2 === 0) await cms.move('tactic', id, 'republish', 'Đã kiểm tra.');
      }
      await startPublisher();
      await untilTrue(follower);
    }, 300_000);

    it('a paused publisher that wakes up late finds its place taken and spoils nothing', async () => {
      for (const child of running) await kill(child);
      const follower = createTestFollower(doors.port);
      const first = await startPublisher();
      await untilTrue(follower);
      first.send('pause');
      await cms.payload.update({ collection: 'units', id: cms.unitId, data: { name: 'Phường trước khi ngủ' } });
      const second = await startPublisher();
      await cms.payload.update({ collection: 'units', id: cms.unitId, data: { name: 'Phường trong khi ngủ' } });
      second.send('nudge');
      await untilTrue(follower);
      const losesLease = untilEvent(first, 'PublisherLeaseLost');
      first.kill('SIGCONT');
      await losesLease;
      await cms.payload.update({ collection: 'units', id: cms.unitId, data: { name: 'Phường sau khi thức' } });
      second.send('nudge');
      await untilTrue(follower);

      const leadsAgain = untilEvent(first, 'PublisherLeading');
      await kill(second);
      await leadsAgain;
      const id = await cms.write('tactic', tacticOf('Người dậy muộn lại được ghi'));
      await cms.publish('tactic', id);
      await untilTrue(follower);
    }, 300_000);
  });
}

function untilEvent(child: ChildProcess, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (entry) => {
      if (typeof entry === 'object' && entry && 'event' in entry && entry.event === event) resolve();
    });
    child.once('exit', () => reject(new Error('The publisher ended by itself')));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** The tactics among what was told that are live. */
function listTold(told: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(told).filter(([key, value]) => key.startsWith('tactic:') && value !== 'gone'),
  );
}
