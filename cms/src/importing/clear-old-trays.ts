/** Old articles hold names of people: what was sent for import does not lie on the disk for ever. */
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { TrayOutcome } from './tray-shapes.ts';

const DAY_MS = 24 * 3_600_000;
/** Long enough for a holiday between sending and choosing. */
const KEPT_OPEN_MS = 14 * DAY_MS;
/** The table of what became of each item may be looked at once more. */
const KEPT_DONE_MS = DAY_MS;

/** How many items were removed from all trays. */
export async function clearOldTrays(options: { readonly folder: string; readonly nowMs: number }): Promise<number> {
  const { folder, nowMs } = options;
  let removed = 0;
  for (const owner of await namesIn(folder)) {
    const own = path.join(folder, owner);
    for (const key of await namesIn(own)) {
      const place = path.join(own, key);
      if (!(await isOld(place, nowMs))) continue;
      // First: an item whose reading is not there does not exist any more, whatever a crash leaves of it.
      await rm(path.join(place, 'reading.json'), { force: true });
      await rm(place, { recursive: true, force: true });
      removed += 1;
    }
    if ((await namesIn(own)).length === 0) await rmdir(own).catch(() => undefined);
  }
  return removed;
}

/** Counted from the newest of its files: whoever still decides about an item keeps it. */
async function isOld(place: string, nowMs: number): Promise<boolean> {
  const files = (await namesIn(place)).map((name) => path.join(place, name));
  const newestMs = Math.max(...(await Promise.all([place, ...files].map(changedAtMs))));
  return nowMs - newestMs > ((await isDone(place)) ? KEPT_DONE_MS : KEPT_OPEN_MS);
}

async function isDone(place: string): Promise<boolean> {
  const text = await readFile(path.join(place, 'outcome.json'), 'utf8').catch(() => undefined);
  return text !== undefined && TrayOutcome.parse(JSON.parse(text)).outcome !== 'failed';
}

/** The person may put an item away meanwhile. */
async function changedAtMs(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
