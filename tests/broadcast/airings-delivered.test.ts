import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from 'shared/kernel/log';
import { openAirings, type Airings } from 'site/broadcast/open-airings';
import type { Station } from 'site/broadcast/desk';
import { createDoorsClient } from 'site/follow/doors-client';
import { startProgram } from '../reach/killed-program.ts';
import { sampleReader, STATION_KEY } from 'site/broadcast/fixtures/desk-samples';
import { DOORS_SECRET, startUnreliableLog, type Misdeed, type UnreliableLog } from './unreliable-log.ts';

let folder: string;
let cms: UnreliableLog;
let airings: Airings | undefined;
let entries: LogEntry[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'airings-'));
  cms = await startUnreliableLog();
  entries = [];
});
afterEach(async () => {
  await airings?.close();
  airings = undefined;
  await cms.close();
  await rm(folder, { recursive: true, force: true });
});

const clock = (): number => Date.now();
const log = (entry: LogEntry): void => void entries.push(entry);
const open = async (): Promise<Airings> => {
  const doors = createDoorsClient({ url: cms.url, secret: DOORS_SECRET, clock, fetch });
  airings = await openAirings({ folder, clock, log, doors, reader: sampleReader(), firstPauseMs: 5 });
  return airings;
};
const stationOf = ({ desk }: Airings): Station => {
  const station = desk.findStation(STATION_KEY);
  if (!station) throw new Error('The key opens no station');
  return station;
};
const tap = (opened: Airings, id = randomUUID(), scriptId = 'script-1') =>
  opened.desk.record(stationOf(opened), { id, scriptId, secondsAgo: 0 });
const delivered = () => expect.poll(() => airings?.waiting(), { timeout: 20_000 }).toBe(0);

describe('airings on their way to the CMS', () => {
  test.each<readonly [string, readonly Misdeed[]]>([
    ['a CMS that answers', []],
    ['requests that break off', ['drop-request', 'drop-request']],
    ['answers that break off', ['drop-answer', 'drop-answer', 'drop-answer']],
    ['errors and nonsense', ['error', 'nonsense', 'error']],
    ['an answer that forgets one', ['forget-one']],
  ])('arrive once each, through %s', async (_name, misdeeds) => {
    const opened = await open();
    cms.misdeeds.push(...misdeeds);
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids) expect(await tap(opened, id)).toMatchObject({ ok: true });
    await delivered();
    expect([...cms.deliveries.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test('taps made while the CMS is away are kept over a restart and delivered when it is back', async () => {
    const first = await open();
    cms.misdeeds.push(...Array.from({ length: 1000 }, (): Misdeed => 'drop-request'));
    const id = randomUUID();
    await tap(first, id);
    await first.close();
    cms.misdeeds.length = 0;
    await open();
    await delivered();
    expect([...cms.deliveries.keys()]).toEqual([id]);
  });

  test('what has arrived is not sent again after a restart', async () => {
    const first = await open();
    await tap(first);
    await delivered();
    await first.close();
    const calls = cms.calls();
    await open();
    expect(await airings?.flush()).toBe(true);
    expect(cms.calls()).toBe(calls);
  });

  test('what the CMS refuses is kept, logged and not sent again; the others arrive', async () => {
    const first = await open();
    cms.unknownScripts.add('script-gone');
    const gone = randomUUID();
    await tap(first, gone, 'script-gone');
    const good = randomUUID();
    await tap(first, good);
    await delivered();
    expect([...cms.deliveries.keys()]).toEqual([good]);
    expect(entries).toContainEqual({ level: 'error', event: 'AiringRefused', airing: gone, reason: 'unknown-script' });
    await first.close();
    expect((await open()).waiting()).toBe(0);
  });

  test('one record that the CMS calls malformed holds up no other', async () => {
    const first = await open();
    cms.misdeeds.push(...Array.from({ length: 1000 }, (): Misdeed => 'drop-request'));
    const ids = Array.from({ length: 3 }, () => randomUUID());
    for (const id of ids) await tap(first, id);
    await first.close();
    // The whole batch is refused, then the first record alone.
    cms.misdeeds.splice(0, cms.misdeeds.length, 'malformed', 'malformed');
    await open();
    await delivered();
    expect([...cms.deliveries.keys()]).toEqual(ids.slice(1));
  });
});

test('kill -9 between a tap and its delivery leaves exactly one airing, however often the tap is repeated', async () => {
  cms.misdeeds.push(...Array.from({ length: 100_000 }, (): Misdeed => 'drop-answer'));
  const id = randomUUID();
  for (const round of [1, 2, 3]) {
    const program = startProgram(new URL('./desk-program.ts', import.meta.url), [folder, cms.url, DOORS_SECRET]);
    try {
      const [port] = await program.said(1);
      const response = await fetch(`http://127.0.0.1:${port}/dai/${STATION_KEY}/`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id, script: 'script-1', secondsAgo: 0 }),
      });
      expect(response.status).toBe(200);
      expect(await response.json(), `round ${round}`).toMatchObject({ airedToday: 1 });
    } finally {
      await program.kill();
    }
  }
  cms.misdeeds.length = 0;
  const opened = await open();
  await delivered();
  expect([...cms.deliveries.keys()]).toEqual([id]);
  expect(opened.desk.listScripts(stationOf(opened))).toMatchObject([{ airedToday: 1 }]);
});
