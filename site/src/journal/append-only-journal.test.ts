import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JournalError, openAppendOnlyJournal } from './append-only-journal.ts';
import { newSegmentFile, type OpenSegmentFile } from './journal-segment.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (openFile?: OpenSegmentFile) => openAppendOnlyJournal({ folder, name: 'gio', openFile });

async function writeRecords(...records: string[]): Promise<void> {
  const journal = await open();
  await Promise.all(records.map((record) => journal.append(record)));
  await journal.close();
}

describe('an append-only journal', () => {
  test('gives back what earlier processes wrote, in order', async () => {
    await writeRecords('một', 'hai\tba');
    await writeRecords('{"bốn":4}');
    const journal = await open();
    expect(journal.records).toEqual(['một', 'hai\tba', '{"bốn":4}']);
    expect(journal.tornBytes).toBe(0);
    await journal.close();
  });

  test('begins a file of its own at every start and leaves earlier files as they are', async () => {
    await writeRecords('một');
    const before = await readFile(join(folder, 'gio.000001.jnl'));
    await writeRecords('hai');
    expect(await readdir(folder)).toEqual(['gio.000001.jnl', 'gio.000002.jnl']);
    expect(await readFile(join(folder, 'gio.000001.jnl'))).toEqual(before);
  });

  test('keeps apart journals that share a folder', async () => {
    await writeRecords('của giờ');
    const other = await openAppendOnlyJournal({ folder, name: 'gio-2' });
    expect(other.records).toEqual([]);
    await other.close();
  });

  test.each([
    ['a record cut in the middle', 'v một', 5],
    ['a record whose checksum is cut', 'v một\t1234', 10],
    ['a whole line with a wrong checksum', 'v một\tdeadbeef\n', 15],
    ['a line without a checksum', 'v một\n', 6],
    ['zeros of a file that grew before its data came', '\0\0\0\0', 4],
  ])('ignores %s at the end of a file', async (_, tail) => {
    await writeRecords('một', 'hai');
    await appendFile(join(folder, 'gio.000001.jnl'), tail);
    await writeRecords('ba');
    const journal = await open();
    expect(journal.records).toEqual(['một', 'hai', 'ba']);
    expect(journal.tornBytes).toBe(Buffer.byteLength(tail));
    await journal.close();
  });

  test('ignores the whole of a file whose beginning never reached the disk', async () => {
    await writeFile(join(folder, 'gio.000001.jnl'), '#jour');
    await writeRecords('một');
    const journal = await open();
    expect(journal.records).toEqual(['một']);
    await journal.close();
  });

  test('refuses a record that is more than one line', async () => {
    const journal = await open();
    await expect(journal.append('một\nhai')).rejects.toThrow(RangeError);
    await journal.close();
  });

  test('writes what came together with one sync', async () => {
    let syncs = 0;
    const journal = await open(async (path) => {
      const file = await newSegmentFile(path);
      return {
        write: (bytes) => file.write(bytes),
        datasync: () => {
          syncs += 1;
          return file.datasync();
        },
        sync: () => file.sync(),
        close: () => file.close(),
      };
    });
    await Promise.all(Array.from({ length: 500 }, (_, index) => journal.append(`${index}`)));
    await journal.close();
    expect(syncs).toBeLessThanOrEqual(2);
  });

  test('acknowledges nothing before the sync has come back', async () => {
    const held = Promise.withResolvers<void>();
    const journal = await open(async (path) => {
      const file = await newSegmentFile(path);
      return {
        write: (bytes) => file.write(bytes),
        datasync: async () => {
          await held.promise;
          await file.datasync();
        },
        sync: () => file.sync(),
        close: () => file.close(),
      };
    });
    let acknowledged = false;
    const appended = (async () => {
      await journal.append('một');
      acknowledged = true;
    })();
    // The write itself is through by now: the record stands in the file, but may still be lost.
    await expect.poll(() => readFile(join(folder, 'gio.000001.jnl'), 'utf8')).toContain('một');
    expect(acknowledged).toBe(false);
    held.resolve();
    await appended;
    await journal.close();
  });
});

describe('a disk that refuses', () => {
  const refusals: readonly [string, (path: string) => ReturnType<OpenSegmentFile>][] = [
    ['a failed sync', (path) => failingFile(path, { datasync: () => Promise.reject(new Error('EIO')) })],
    ['a failed write', (path) => failingFile(path, { write: () => Promise.reject(new Error('ENOSPC')) })],
    [
      'a short write',
      (path) => failingFile(path, { write: (bytes) => Promise.resolve({ bytesWritten: bytes.length - 3 }) }),
    ],
  ];

  test.each(refusals)('%s breaks the journal and everybody waiting hears it', async (_, openFile) => {
    const journal = await open(openFile);
    const outcomes = await Promise.allSettled([journal.append('một'), journal.append('hai')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
    expect(journal.isBroken()).toBe(true);
    await expect(journal.append('ba')).rejects.toEqual(new JournalError('broken'));
    await journal.close();
  });

  test('a descriptor that failed once is never synced again', async () => {
    let syncs = 0;
    const journal = await open((path) =>
      failingFile(path, {
        datasync: () => {
          syncs += 1;
          return Promise.reject(new Error('EIO'));
        },
      }),
    );
    await expect(journal.append('một')).rejects.toThrow(JournalError);
    await expect(journal.append('hai')).rejects.toThrow(JournalError);
    expect(syncs).toBe(1);
    await journal.close();
  });

  test('a file that cannot be begun leaves nothing behind', async () => {
    await expect(open((path) => failingFile(path, { sync: () => Promise.reject(new Error('EIO')) }))).rejects.toThrow(
      'EIO',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

/** A real file that lets its beginning through and then fails where told. */
async function failingFile(
  path: string,
  failing: Partial<Awaited<ReturnType<OpenSegmentFile>>>,
): ReturnType<OpenSegmentFile> {
  const file = await newSegmentFile(path);
  let isBegun = false;
  return {
    write: (bytes) => {
      if (isBegun && failing.write) return failing.write(bytes);
      isBegun = true;
      return file.write(bytes);
    },
    datasync: failing.datasync ?? (() => file.datasync()),
    sync: failing.sync ?? (() => file.sync()),
    close: () => file.close(),
  };
}
