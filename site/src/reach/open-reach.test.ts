import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReachTotals, type ReachTotalsRow } from 'shared/contract/reach-totals';
import { failure, success } from 'shared/kernel/result';
import { startOfVietnamDay } from 'shared/kernel/vietnam-date';
import { newSegmentFile, type OpenSegmentFile } from '../journal/journal-segment.ts';
import { openReach, type Reach } from './open-reach.ts';

const HOUR_MS = 3_600_000;
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

let folder: string;
let now: number;
let sent: ReachTotals[];
let isCmsAway: boolean;
let duringPost: Promise<void>;
let reach: Reach;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reach-'));
  now = startOfVietnamDay(MONDAY) + 9 * HOUR_MS;
  sent = [];
  isCmsAway = false;
  duringPost = Promise.resolve();
  reach = await open();
});
afterEach(async () => {
  await reach.close();
  await rm(folder, { recursive: true });
});

function open(openFile?: OpenSegmentFile): Promise<Reach> {
  return openReach({
    folder,
    node: 'trang-1',
    clock: () => now,
    log: () => undefined,
    tokenSecret: 'bí mật để thử',
    // Only the tests' own flushes count here.
    flushEveryMs: HOUR_MS,
    openFile,
    doors: {
      postJson: async (_, body) => {
        if (isCmsAway) return failure({ kind: 'unreachable' });
        const totals = ReachTotals.parse(body);
        sent.push(totals);
        await duringPost;
        return success({ applied: totals.rows.length, stale: 0 });
      },
    },
  });
}

async function reopen(openFile?: OpenSegmentFile): Promise<void> {
  await reach.close();
  reach = await open(openFile);
}

let lastId = 0;
function newId(): string {
  lastId += 1;
  return String(lastId).padStart(22, 'A');
}

async function view(document: string, viewId = newId()): Promise<string> {
  const outcome = await reach.record({ document, viewId });
  return outcome.ok ? outcome.value : outcome.failure.kind;
}

async function viewTimes(document: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await view(document);
}

/** What the CMS holds after a flush, newest sequence first come last served. */
async function flushedRows(): Promise<readonly ReachTotalsRow[]> {
  await reach.flush();
  const newest = new Map<string, ReachTotalsRow>();
  for (const row of sent.flatMap((totals) => totals.rows)) {
    const key = `${row.day} ${row.document}`;
    if (row.sequence > (newest.get(key)?.sequence ?? 0)) newest.set(key, row);
  }
  return [...newest.values()].sort((a, b) => (`${a.day}${a.document}` < `${b.day}${b.document}` ? -1 : 1));
}

const totalsOf = (rows: readonly ReachTotalsRow[]) => rows.map((row) => `${row.day} ${row.document} ${row.views}`);

describe('totals', () => {
  test('reach the CMS as they stand, on the Vietnam day of the view', async () => {
    await viewTimes('tactic:a', 2);
    now = startOfVietnamDay(TUESDAY) - 1;
    await view('tactic:a');
    now += 1;
    await view('tactic:a');
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 3`, `${TUESDAY} tactic:a 1`]);
  });

  test('count a repeated view once: at once, a day later, after a restart', async () => {
    const viewId = newId();
    expect(await view('tactic:a', viewId)).toBe('counted');
    expect(await view('tactic:a', viewId)).toBe('repeated');
    now += 24 * HOUR_MS;
    expect(await view('tactic:a', viewId)).toBe('repeated');
    await reopen();
    expect(await view('tactic:a', viewId)).toBe('repeated');
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 1`]);
  });

  test('are sent again after a restart and go on growing', async () => {
    await viewTimes('tactic:a', 3);
    const before = await flushedRows();
    await reopen();
    sent = [];
    expect(await flushedRows()).toEqual(before);
    await view('tactic:a');
    const after = await flushedRows();
    expect(after[0]).toMatchObject({ views: 4 });
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity);
  });

  test('wait while the CMS is away and lose nothing', async () => {
    isCmsAway = true;
    await viewTimes('tactic:a', 3);
    expect(await reach.flush()).toBe(false);
    await viewTimes('tactic:a', 2);
    isCmsAway = false;
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 5`]);
  });

  test('that change while they travel travel again', async () => {
    await view('tactic:a');
    const held = Promise.withResolvers<void>();
    duringPost = held.promise;
    const flushed = reach.flush();
    await view('tactic:a');
    held.resolve();
    await flushed;
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 2`]);
  });

  test('travel in calls that the CMS can take in within its time', async () => {
    await Promise.all(Array.from({ length: 450 }, (_, index) => view(`tactic:${index}`)));
    expect(await reach.flush()).toBe(true);
    expect(sent.map((totals) => totals.rows.length)).toEqual([200, 200, 50]);
  });

  test('are not sent twice without need', async () => {
    await view('tactic:a');
    await reach.flush();
    await reach.flush();
    expect(sent).toHaveLength(1);
  });

  test('of a folder that began anew come under another name, so that they are not taken for stale', async () => {
    await viewTimes('tactic:a', 3);
    await reach.flush();
    await reach.close();
    await rm(folder, { recursive: true });
    reach = await open();
    await view('tactic:a');
    await reach.flush();
    const nodes = sent.map((totals) => totals.node);
    expect(new Set(nodes).size).toBe(2);
    for (const node of nodes) expect(node).toMatch(/^trang-1-[0-9a-f]{8}$/);
  });
});

describe('days gone by', () => {
  test('are folded to totals that know no view any more, and change nothing', async () => {
    const viewId = newId();
    await view('tactic:a', viewId);
    await viewTimes('tactic:a', 2);
    await view('article:b');
    now += 24 * HOUR_MS;
    await view('tactic:a');
    const before = await flushedRows();
    now += 24 * HOUR_MS;
    await reach.foldOldDays();
    expect((await readdir(folder)).filter((file) => file.startsWith(MONDAY))).toEqual([`${MONDAY}.totals`]);
    expect(await allText()).not.toContain(viewId);
    expect((await readdir(folder)).some((file) => file.startsWith(`${TUESDAY}.0`))).toBe(true);
    await reopen();
    sent = [];
    expect(await flushedRows()).toEqual(before);
  });

  test('are folded at a start as well', async () => {
    await view('tactic:a');
    now += 48 * HOUR_MS;
    await reopen();
    expect((await readdir(folder)).filter((file) => file.startsWith(MONDAY))).toEqual([`${MONDAY}.totals`]);
  });

  test.each(['before the rename', 'before the journal files were removed', 'after the first was removed'])(
    'keep their totals when folding is cut off %s',
    async (moment) => {
      await viewTimes('tactic:a', 2);
      await reopen();
      await viewTimes('tactic:a', 3);
      const before = await flushedRows();
      await reach.close();
      const kept = join(folder, 'kept');
      const segments = (await readdir(folder)).filter((file) => file.endsWith('.jnl'));
      expect(segments).toHaveLength(2);
      for (const file of segments) await copyFile(join(folder, file), `${kept}-${file}`);
      now += 48 * HOUR_MS;
      reach = await open();
      await reach.close();
      // Back to what the disk holds when the power goes at that moment.
      const left = moment === 'after the first was removed' ? segments.slice(1) : segments;
      for (const file of left) await copyFile(`${kept}-${file}`, join(folder, file));
      if (moment === 'before the rename') {
        await rm(join(folder, `${MONDAY}.totals`));
        await writeFile(join(folder, `${MONDAY}.totals.tmp`), '#journal 1\tdead');
      }
      reach = await open();
      sent = [];
      expect(await flushedRows()).toEqual(before);
      expect((await readdir(folder)).filter((file) => file.startsWith(MONDAY))).toEqual([`${MONDAY}.totals`]);
    },
  );

  test('open again behind their totals when the clock is set back', async () => {
    await viewTimes('tactic:a', 3);
    now += 48 * HOUR_MS;
    await view('tactic:a');
    await reach.foldOldDays();
    now -= 48 * HOUR_MS;
    await view('tactic:a');
    const expected = [`${MONDAY} tactic:a 4`, `${WEDNESDAY} tactic:a 1`];
    expect(totalsOf(await flushedRows())).toEqual(expected);
    now += 48 * HOUR_MS;
    for (const _ of ['folds the day again', 'reads what was folded']) {
      await reopen();
      sent = [];
      expect(totalsOf(await flushedRows())).toEqual(expected);
    }
  });

  test('that are damaged do not keep today from being counted', async () => {
    await view('tactic:a');
    now += 48 * HOUR_MS;
    await reopen();
    await writeFile(join(folder, `${MONDAY}.totals`), 'nonsense');
    await reopen();
    sent = [];
    await view('tactic:a');
    expect(totalsOf(await flushedRows())).toEqual([`${WEDNESDAY} tactic:a 1`]);
  });
});

describe('a disk that fails', () => {
  test('makes no promise, then goes on in a new file after a pause', async () => {
    let isFailing = true;
    await reopen(fileThat(() => isFailing));
    const viewId = newId();
    expect(await view('tactic:a', viewId)).toBe('unavailable');
    isFailing = false;
    expect(await view('tactic:a', viewId)).toBe('unavailable');
    now += 1000;
    // The first try stands in the broken file although it was not promised.
    expect(await view('tactic:a', viewId)).toBe('counted');
    await view('tactic:a');
    await reopen();
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 2`]);
  });

  test('does not count a view on two days when its repeat comes after midnight', async () => {
    now = startOfVietnamDay(TUESDAY) - 1;
    let isFailing = true;
    await reopen(fileThat(() => isFailing));
    const viewId = newId();
    await view('tactic:a', viewId);
    isFailing = false;
    now += 5000;
    expect(await view('tactic:a', viewId)).toBe('counted');
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 1`]);
    await reopen();
    sent = [];
    expect(totalsOf(await flushedRows())).toEqual([`${MONDAY} tactic:a 1`]);
  });

  test('lets a repeat wait for the same sync as the view itself', async () => {
    const held = Promise.withResolvers<void>();
    await reopen(fileThat(() => false, held.promise));
    const viewId = newId();
    const answered: string[] = [];
    const first = view('tactic:a', viewId).then((outcome) => answered.push(outcome));
    const second = view('tactic:a', viewId).then((outcome) => answered.push(outcome));
    await expect.poll(allText).toContain(viewId);
    expect(answered).toEqual([]);
    held.resolve();
    await Promise.all([first, second]);
    expect(answered.sort()).toEqual(['counted', 'repeated']);
  });
});

describe('a page mark', () => {
  test('is known again after a restart, but not to another installation', async () => {
    const token = reach.tokenOf('tactic', 'a1');
    await reopen();
    expect(reach.findDocument(token)).toBe('tactic:a1');
    const other = await openReach({
      folder: join(folder, 'other'),
      node: 'khac',
      clock: () => now,
      log: () => undefined,
      tokenSecret: 'bí mật khác',
      doors: { postJson: () => Promise.resolve(failure({ kind: 'unreachable' })) },
    });
    expect(other.findDocument(token)).toBeUndefined();
    await other.close();
  });
});

async function allText(): Promise<string> {
  const files = (await readdir(folder)).filter((file) => /^\d/.test(file));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

function fileThat(isFailing: () => boolean, held: Promise<void> = Promise.resolve()): OpenSegmentFile {
  return async (path) => {
    const file = await newSegmentFile(path);
    return {
      write: (bytes) => file.write(bytes),
      datasync: async () => {
        await held;
        if (isFailing()) throw new Error('EIO');
        await file.datasync();
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  };
}
