/** How far the feed has been read, the changes that wait, and the few facts the line remembers about itself. */
import type { DatabaseSync } from 'node:sqlite';
import { findNumber, numberColumn, textColumn, type Row } from './row.ts';

export type HeldBackReason = 'mediaMissing' | 'unreadable';

export interface HeldBackChange {
  readonly kind: string;
  readonly id: string;
  readonly sequence: number;
  /** The change as it came, as JSON. */
  readonly change: string;
  readonly reason: HeldBackReason;
  readonly attempts: number;
}

/**
 * `synced`: the feed has been read to its end once. `rereading`: it is being read anew, and whether anything came yet.
 * `nextBuild`: what the folder in preparation is rendered with. `today`: the Vietnam day the pages were made for.
 * `sweep`: files without an owner may lie about. `maps`: what web servers read beside the pages is not written yet.
 * `rebuilding`, `rebuilt`, `rebuiltAt`: the order to make everything anew that is under way, and the last carried out.
 * `noticeEnded`: the hour of the urgent notice that was taken off the pages last.
 * `reached`: how far the pages were before a rebuild began.
 */
type FactName =
  | 'cursor'
  | 'synced'
  | 'rereading'
  | 'nextBuild'
  | 'today'
  | 'noticeEnded'
  | 'sweep'
  | 'maps'
  | 'rebuilding'
  | 'rebuilt'
  | 'rebuiltAt'
  | 'reached';

export interface FeedPosition {
  getCursor(): number;
  setCursor(cursor: number): void;
  findFact(name: FactName): string | undefined;
  setFact(name: FactName, value: string): void;
  clearFact(name: FactName): void;
  hold(change: Omit<HeldBackChange, 'attempts'>): void;
  /** Where something newer has taken its place. */
  release(kind: string, id: string, upToSequence: number): void;
  postpone(change: HeldBackChange, untilMs: number): void;
  listDue(nowMs: number): readonly HeldBackChange[];
  /** New code may understand what the old could not. */
  retryAll(): void;
  findEarliestHeldSequence(): number | undefined;
  listHeld(limit: number): readonly HeldBackChange[];
  countHeld(): number;
}

export function createFeedPosition(db: DatabaseSync): FeedPosition {
  const findFact = db.prepare('SELECT value FROM facts WHERE name = ?');
  const setFact = db.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)');
  const clearFact = db.prepare('DELETE FROM facts WHERE name = ?');
  const hold = db.prepare(`
    INSERT INTO held_back (kind, id, sequence, change, reason, attempts, not_before_ms) VALUES (?, ?, ?, ?, ?, 0, 0)
    ON CONFLICT (kind, id) DO UPDATE SET sequence = excluded.sequence, change = excluded.change,
      reason = excluded.reason, attempts = 0, not_before_ms = 0 WHERE excluded.sequence > sequence`);
  const release = db.prepare('DELETE FROM held_back WHERE kind = ? AND id = ? AND sequence <= ?');
  const postpone = db.prepare(
    'UPDATE held_back SET attempts = attempts + 1, not_before_ms = ? WHERE kind = ? AND id = ? AND sequence = ?',
  );
  const due = db.prepare('SELECT * FROM held_back WHERE not_before_ms <= ? ORDER BY sequence LIMIT 50');
  const retryAll = db.prepare('UPDATE held_back SET not_before_ms = 0');
  const earliest = db.prepare('SELECT min(sequence) AS earliest FROM held_back');
  const first = db.prepare('SELECT * FROM held_back ORDER BY sequence LIMIT ?');
  const count = db.prepare('SELECT count(*) AS found FROM held_back');

  const getFact = (name: FactName): string | undefined => {
    const row = findFact.get(name);
    return row && textColumn(row, 'value');
  };
  return {
    getCursor: () => Number(getFact('cursor') ?? '0'),
    setCursor: (cursor) => void setFact.run('cursor', String(cursor)),
    findFact: getFact,
    setFact: (name, value) => void setFact.run(name, value),
    clearFact: (name) => void clearFact.run(name),
    hold: ({ kind, id, sequence, change, reason }) => void hold.run(kind, id, sequence, change, reason),
    release: (kind, id, upToSequence) => void release.run(kind, id, upToSequence),
    postpone: ({ kind, id, sequence }, untilMs) => void postpone.run(untilMs, kind, id, sequence),
    listDue: (nowMs) => due.all(nowMs).map(heldOf),
    retryAll: () => void retryAll.run(),
    findEarliestHeldSequence: () => findNumber(earliest.get(), 'earliest'),
    listHeld: (limit) => first.all(limit).map(heldOf),
    countHeld: () => findNumber(count.get(), 'found') ?? 0,
  };
}

function heldOf(row: Row): HeldBackChange {
  return {
    kind: textColumn(row, 'kind'),
    id: textColumn(row, 'id'),
    sequence: numberColumn(row, 'sequence'),
    change: textColumn(row, 'change'),
    reason: textColumn(row, 'reason') === 'unreadable' ? 'unreadable' : 'mediaMissing',
    attempts: numberColumn(row, 'attempts'),
  };
}
