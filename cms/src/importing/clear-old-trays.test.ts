import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearOldTrays } from './clear-old-trays.ts';
import { openImportTray } from './import-tray.ts';
import type { TrayOutcome } from './tray-shapes.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DONE = '0'.repeat(32);
const FAILED = '1'.repeat(32);
const OPEN = '2'.repeat(32);

const outcome = (name: TrayOutcome['outcome']): TrayOutcome => ({ outcome: name, articleId: '', message: '' });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tray-'));
  const tray = openImportTray(folder, 'bien-tap');
  for (const key of [DONE, FAILED, OPEN]) {
    const reading = { path: `${key}.txt`, fileName: `${key}.txt`, addedAtMs: 0, problem: '', article: null };
    await tray.add({ key, reading, choice: undefined, pictures: [new Uint8Array(8)] });
  }
  await tray.recordOutcome(DONE, outcome('created'));
  await tray.recordOutcome(FAILED, outcome('failed'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const left = async (): Promise<readonly string[]> =>
  (await openImportTray(folder, 'bien-tap').list()).map(({ key }) => key);

it.each([
  ['keeps everything on the first day', HOUR_MS, 0, [DONE, FAILED, OPEN]],
  ['drops what was imported after a day', DAY_MS + HOUR_MS, 1, [FAILED, OPEN]],
  ['drops the rest, with its pictures, after two weeks', 14 * DAY_MS + HOUR_MS, 3, []],
] as const)('%s', async (_name, laterMs, removed, kept) => {
  expect(await clearOldTrays({ folder, nowMs: Date.now() + laterMs })).toBe(removed);
  expect(await left()).toEqual(kept);
  expect(await clearOldTrays({ folder, nowMs: Date.now() + laterMs })).toBe(0);
});

it('leaves no empty folder, and needs none', async () => {
  await clearOldTrays({ folder, nowMs: Date.now() + 15 * DAY_MS });
  expect(await readdir(folder)).toEqual([]);
  expect(await clearOldTrays({ folder: path.join(folder, 'missing'), nowMs: Date.now() })).toBe(0);
});
