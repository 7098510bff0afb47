/** The pages on disk, what each was made from, and which of them are to be made anew. */
import type { DatabaseSync } from 'node:sqlite';
import { findNumber, numberColumn, textColumn, type Row } from './row.ts';

export interface PageRecord {
  readonly path: string;
  /** Fingerprint of the templates and settings it was rendered with. */
  readonly build: string;
  readonly digest: string;
  readonly htmlBytes: number;
  readonly brBytes: number;
  readonly gzBytes: number;
  /** Hashes of the styles that stand in the page itself. */
  readonly styles: readonly string[];
}

/** Lower goes first: an urgent warning overtakes everything, new templates wait for everything. */
export const URGENCY = { warning: 0, ownPage: 1, dependent: 2, newTemplate: 3 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

export interface StalePath {
  readonly path: string;
  readonly urgency: number;
  /** Of the change that made it stale; 0 where no change did. */
  readonly sequence: number;
}

export interface QueuedPath extends StalePath {
  readonly attempts: number;
}

export interface PageTable {
  find(path: string): PageRecord | undefined;
  list(): readonly PageRecord[];
  put(record: PageRecord, tags: readonly string[]): void;
  /** The text is the same, but it was made from other documents. */
  putTags(path: string, tags: readonly string[]): void;
  /** Of all pages; those that are about to be replaced by other templates are kept until `forgetOldStyles`. */
  listStyles(): readonly string[];
  forgetOldStyles(): void;
  remove(path: string): void;
  listPathsWithTags(tags: readonly string[]): readonly string[];
  /** Pages in this folder of addresses, that of the folder itself included. */
  listPathsBelow(folder: string): readonly string[];
  /** The page will not be believed to be what its record says; used where a writer may have died half-way. */
  distrust(path: string): void;
  /** The same for all of them: other templates are in use from now on. */
  distrustAll(): void;
  /** Every page will be written anew with the templates it has. */
  distrustContents(): void;
  enqueue(stale: StalePath): void;
  dequeue(path: string): void;
  postpone(path: string, untilMs: number): void;
  listQueued(nowMs: number, limit: number): readonly QueuedPath[];
  listAllQueued(): readonly QueuedPath[];
  countQueued(): number;
  count(): number;
  isQueued(path: string): boolean;
  /** Pages that failed at least this often. */
  listFailed(attempts: number, limit: number): readonly QueuedPath[];
  /** The earliest change that a waiting page still misses, of those that failed less often than this. */
  findEarliestWaitingSequence(belowAttempts: number): number | undefined;
  /** No page waits any longer for its next attempt. */
  retryAll(): void;
  findNextRetryMs(): number | undefined;
}

export function createPageTable(db: DatabaseSync): PageTable {
  const find = db.prepare('SELECT * FROM pages WHERE path = ?');
  const list = db.prepare('SELECT * FROM pages ORDER BY path');
  const put = db.prepare(
    'INSERT OR REPLACE INTO pages (path, build, digest, html_bytes, br_bytes, gz_bytes, styles) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const distrust = db.prepare("UPDATE pages SET digest = '' WHERE path = ?");
  const distrustAll = db.prepare("UPDATE pages SET build = '', digest = ''");
  const remove = db.prepare('DELETE FROM pages WHERE path = ?');
  const dropTags = db.prepare('DELETE FROM page_tags WHERE path = ?');
  const addTag = db.prepare('INSERT OR IGNORE INTO page_tags (tag, path) VALUES (?, ?)');
  const tagged = db.prepare('SELECT DISTINCT path FROM page_tags WHERE tag IN (SELECT value FROM json_each(?))');
  const below = db.prepare("SELECT path FROM pages WHERE path >= ? AND path < ? || '~'");
  const enqueue = db.prepare(`
    INSERT INTO to_render (path, urgency, sequence) VALUES (?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET urgency = min(urgency, excluded.urgency), attempts = 0, not_before_ms = 0,
      sequence = CASE WHEN sequence = 0 THEN excluded.sequence WHEN excluded.sequence = 0 THEN sequence
                 ELSE min(sequence, excluded.sequence) END`);
  const dequeue = db.prepare('DELETE FROM to_render WHERE path = ?');
  const postpone = db.prepare('UPDATE to_render SET attempts = attempts + 1, not_before_ms = ? WHERE path = ?');
  const due = db.prepare('SELECT * FROM to_render WHERE not_before_ms <= ? ORDER BY urgency, sequence, path LIMIT ?');
  const all = db.prepare('SELECT * FROM to_render ORDER BY path');
  const count = db.prepare('SELECT count(*) AS found FROM to_render');
  const earliest = db.prepare(
    'SELECT sequence AS earliest FROM to_render WHERE sequence > 0 AND attempts < ? ORDER BY sequence LIMIT 1',
  );
  const distrustContents = db.prepare("UPDATE pages SET digest = ''");
  const countPages = db.prepare('SELECT count(*) AS found FROM pages');
  const queued = db.prepare('SELECT 1 FROM to_render WHERE path = ?');
  const failed = db.prepare('SELECT * FROM to_render WHERE attempts >= ? ORDER BY path LIMIT ?');
  const retryAll = db.prepare('UPDATE to_render SET not_before_ms = 0 WHERE not_before_ms > 0');
  const retry = db.prepare('SELECT min(not_before_ms) AS next FROM to_render');

  const styles = db.prepare('SELECT hash FROM styles ORDER BY hash');
  const addStyle = db.prepare('INSERT OR IGNORE INTO styles (hash) VALUES (?)');
  const dropStyle = db.prepare('DELETE FROM styles WHERE hash = ?');
  const stylesInUse = db.prepare('SELECT DISTINCT styles FROM pages');
  const putTags = (path: string, tags: readonly string[]): void => {
    dropTags.run(path);
    for (const tag of tags) addTag.run(tag, path);
  };

  return {
    find: (path) => {
      const row = find.get(path);
      return row && recordOf(row);
    },
    list: () => list.all().map(recordOf),
    put: ({ path, build, digest, htmlBytes, brBytes, gzBytes, styles: used }, tags) => {
      put.run(path, build, digest, htmlBytes, brBytes, gzBytes, used.join(' '));
      for (const hash of used) addStyle.run(hash);
      putTags(path, tags);
    },
    putTags,
    listStyles: () => styles.all().map((row) => textColumn(row, 'hash')),
    forgetOldStyles: () => {
      const used = new Set(stylesInUse.all().flatMap((row) => textColumn(row, 'styles').split(' ')));
      for (const row of styles.all()) if (!used.has(textColumn(row, 'hash'))) dropStyle.run(textColumn(row, 'hash'));
    },
    remove: (path) => {
      remove.run(path);
      dropTags.run(path);
    },
    listPathsWithTags: (tags) => tagged.all(JSON.stringify(tags)).map((row) => textColumn(row, 'path')),
    listPathsBelow: (folder) => below.all(folder, folder).map((row) => textColumn(row, 'path')),
    distrust: (path) => void distrust.run(path),
    distrustAll: () => void distrustAll.run(),
    distrustContents: () => void distrustContents.run(),
    enqueue: ({ path, urgency, sequence }) => void enqueue.run(path, urgency, sequence),
    dequeue: (path) => void dequeue.run(path),
    postpone: (path, untilMs) => void postpone.run(untilMs, path),
    listQueued: (nowMs, limit) => due.all(nowMs, limit).map(queuedOf),
    listAllQueued: () => all.all().map(queuedOf),
    countQueued: () => findNumber(count.get(), 'found') ?? 0,
    count: () => findNumber(countPages.get(), 'found') ?? 0,
    isQueued: (path) => queued.get(path) !== undefined,
    listFailed: (attempts, limit) => failed.all(attempts, limit).map(queuedOf),
    findEarliestWaitingSequence: (belowAttempts) => findNumber(earliest.get(belowAttempts), 'earliest'),
    retryAll: () => void retryAll.run(),
    findNextRetryMs: () => findNumber(retry.get(), 'next'),
  };
}

function recordOf(row: Row): PageRecord {
  return {
    path: textColumn(row, 'path'),
    build: textColumn(row, 'build'),
    digest: textColumn(row, 'digest'),
    htmlBytes: numberColumn(row, 'html_bytes'),
    brBytes: numberColumn(row, 'br_bytes'),
    gzBytes: numberColumn(row, 'gz_bytes'),
    styles: textColumn(row, 'styles').split(' ').filter(Boolean),
  };
}

function queuedOf(row: Row): QueuedPath {
  return {
    path: textColumn(row, 'path'),
    urgency: numberColumn(row, 'urgency'),
    sequence: numberColumn(row, 'sequence'),
    attempts: numberColumn(row, 'attempts'),
  };
}
