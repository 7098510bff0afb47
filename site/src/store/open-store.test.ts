import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from 'shared/kernel/log';
import { sampleTactic } from '../page-models/fixtures/sample-documents.ts';
import { openStore, type Store } from './open-store.ts';

let folder: string;
let events: LogEntry[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-store-'));
  events = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (): Store =>
  openStore({ path: join(folder, 'store.db'), clock: () => 7, log: (entry) => events.push(entry) });

function fill(): void {
  const store = open();
  store.transact(() => {
    store.documents.putLive({ document: sampleTactic(), sequence: 1, digest: 'd' });
    store.feed.setCursor(1);
  });
  store.close();
}

describe('the store', () => {
  it('is on the disk as it was when it is opened again', () => {
    fill();
    const store = open();
    expect(store.feed.getCursor()).toBe(1);
    expect(store.reader.findById('tactic', 'tactic-1')).toEqual(sampleTactic());
    expect(events).toEqual([]);
    store.close();
  });

  it('keeps nothing of a withdrawn text in any of its files', () => {
    const store = open();
    const { headline } = sampleTactic();
    const isWritten = (): boolean =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(Buffer.from(headline)));
    store.transact(() => store.documents.putLive({ document: sampleTactic(), sequence: 1, digest: 'd' }));
    store.forgetOverwritten();
    expect(isWritten()).toBe(true);
    const gone = { kind: 'tactic', id: 'tactic-1', slug: '', sequence: 2, reason: 'error', replacedBy: '' } as const;
    store.transact(() => store.documents.putGone(gone));
    // What somebody is reading is left to the next turn.
    const reading = store.db.prepare('SELECT kind FROM documents').iterate();
    reading.next();
    expect(store.forgetOverwritten()).toBe(false);
    reading.return?.();
    expect(store.forgetOverwritten()).toBe(true);
    expect(isWritten()).toBe(false);
    store.close();
  });

  it('takes back everything of a transaction that fails', () => {
    const store = open();
    expect(() =>
      store.transact(() => {
        store.feed.setCursor(5);
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(store.feed.getCursor()).toBe(0);
    store.close();
  });

  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ['bytes that are no database', (path) => writeFileSync(path, 'x'.repeat(20_000))],
    [
      'another version',
      (path) => {
        const db = new DatabaseSync(path);
        db.exec('PRAGMA user_version = 999');
        db.close();
      },
    ],
  ];
  it.each(damages)('is set aside and begun anew when it holds %s', (_, damage) => {
    fill();
    for (const ending of ['-wal', '-shm']) rmSync(join(folder, `store.db${ending}`), { force: true });
    damage(join(folder, 'store.db'));
    const store = open();
    expect(store.feed.getCursor()).toBe(0);
    expect(store.reader.count('tactic')).toBe(0);
    expect(events.map((entry) => entry.event)).toEqual(['StoreSetAside']);
    expect(readdirSync(folder).filter((name) => /\.(?:damaged|version)-7$/.test(name))).toHaveLength(1);
    store.close();
  });
});
