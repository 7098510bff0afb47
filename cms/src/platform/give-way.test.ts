import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGivingWay } from './give-way.ts';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cms-give-way-'));
  database = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What happened first. */
async function race(other: ReturnType<typeof createGivingWay>, afterMs: number): Promise<string> {
  const order: string[] = [];
  const way = createGivingWay(database)
    .giveWay()
    .then(() => order.push('went on'));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  order.push('was done');
  other.noteDone();
  await way;
  return order.join(', ');
}

it('nobody is waited for where nobody waits', async () => {
  expect(await race(createGivingWay(database), 20)).toBe('went on, was done');
});

it('a program lets another one that waits go first', async () => {
  const other = createGivingWay(database);
  other.noteWaiting();
  expect(await race(other, 1)).toBe('was done, went on');
  expect(existsSync(`${database}-waiting`)).toBe(false);
});

it('a mark that a dead program left holds nobody up, nor one that nobody takes away', async () => {
  const other = createGivingWay(database);
  other.noteWaiting();
  await createGivingWay(database).giveWay();
  utimesSync(`${database}-waiting`, new Date(0), new Date(0));
  expect(await race(other, 20)).toBe('went on, was done');
});

it('where no mark can be left the wait goes on without one', () => {
  const other = createGivingWay(join(folder, 'no-folder', 'a.db'));
  expect(() => other.noteWaiting()).not.toThrow();
});
