/** The site's store: one SQLite file that can be made again from the feed at any time. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { createTables as createSearchTables, createSearchWriter, type SearchWriter } from '../search/search-tables.ts';
import { keepDatabasePrivate } from '../server/private-files.ts';
import type { DocumentReader } from './document-reader.ts';
import { createDocumentTable, type DocumentTable } from './document-table.ts';
import { createFeedPosition, type FeedPosition } from './feed-position.ts';
import { createPageTable, type PageTable } from './page-table.ts';
import { createPathAnswers, type PathAnswers } from './path-answers.ts';
import { findNumber } from './row.ts';
import { createStoreTables, STORE_VERSION } from './store-schema.ts';
import { createStoredReader } from './stored-reader.ts';

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGE_CODES: readonly number[] = [11, 26];
/** SQLITE_BUSY and SQLITE_LOCKED. */
const IN_USE_CODES: readonly number[] = [5, 6];
/** Others write for less than this. */
const BUSY_MS = 5000;

export interface Store {
  readonly db: DatabaseSync;
  readonly reader: DocumentReader;
  readonly documents: DocumentTable;
  readonly pages: PageTable;
  readonly paths: PathAnswers;
  readonly feed: FeedPosition;
  /** What the search finds; written in the transaction that writes the document. */
  readonly search: SearchWriter;
  /** All or nothing, on disk when it returns. Never waits inside, so nothing else can slip in between. */
  transact<Value>(work: () => Value): Value;
  /** Takes what was overwritten out of the file's own log too, where it stands for a while. False while it is being read. */
  forgetOverwritten(): boolean;
  /** Its file was taken away while it is open: what is written now is gone with this process. */
  isLost(): boolean;
  close(): void;
}

/** Met by another connection than the line's own. */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError';
}

export class StoreLostError extends Error {
  override readonly name = 'StoreLostError';
}

interface StoreOptions {
  /** `:memory:` for a store that is gone with its process. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens the store; one that is damaged or of another version is set aside beside it and an empty one takes its place. */
export function openStore({ path, clock, log }: StoreOptions): Store {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const problem = findProblem(path);
  if (problem) {
    const aside = `${path}.${problem}-${clock()}`;
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
    }
    log({ level: 'error', event: 'StoreSetAside', problem, aside });
  }
  const isLost = (): boolean => path !== ':memory:' && !existsSync(path);
  // Scripts of stations and texts that wait for their pictures stand here too.
  if (path !== ':memory:') keepDatabasePrivate(path);
  return createStore(openDatabase(path), isLost);
}

function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_MS });
  // secure_delete: what was withdrawn because it harmed somebody is overwritten, not only unlinked.
  // The cache holds the inner pages of the indexes of a hundred thousand documents.
  db.exec('PRAGMA cache_size = -16384');
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
  return db;
}

function createStore(db: DatabaseSync, isLost: () => boolean): Store {
  createStoreTables(db);
  createSearchTables(db);
  db.exec(`PRAGMA user_version = ${STORE_VERSION}`);
  return {
    db,
    reader: createStoredReader(db),
    documents: createDocumentTable(db),
    pages: createPageTable(db),
    paths: createPathAnswers(db),
    feed: createFeedPosition(db),
    search: createSearchWriter(db),
    transact: (work) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        db.exec('COMMIT');
        return value;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    forgetOverwritten: () => emptyLog(db),
    isLost,
    close: () => db.close(),
  };
}

/** Never waits for a reader: the next turn tries again. */
function emptyLog(db: DatabaseSync): boolean {
  db.exec('PRAGMA busy_timeout = 0');
  try {
    return findNumber(db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(), 'busy') !== 1;
  } catch (error) {
    if (isInUse(error)) return false;
    throw error;
  } finally {
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  }
}

function findProblem(path: string): 'damaged' | 'version' | undefined {
  if (path === ':memory:' || !existsSync(path)) return undefined;
  let db: DatabaseSync | undefined;
  try {
    db = openDatabase(path);
    const check = db.prepare('PRAGMA quick_check(1)').get();
    if (check?.['quick_check'] !== 'ok') return 'damaged';
    const version = findNumber(db.prepare('PRAGMA user_version').get(), 'user_version') ?? 0;
    return version === STORE_VERSION || version === 0 ? undefined : 'version';
  } catch (error) {
    // A full disk or a lock held elsewhere says nothing against the file.
    if (isDamage(error)) return 'damaged';
    throw error;
  } finally {
    db?.close();
  }
}

export function isDamage(error: unknown): boolean {
  if (error instanceof StoreLostError || error instanceof StoreDamagedError) return true;
  return error instanceof Error && 'errcode' in error && DAMAGE_CODES.includes(Number(error.errcode) & 0xff);
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && IN_USE_CODES.includes(Number(error.errcode) & 0xff);
}

/** SQLITE_FULL, or the file system's own word for it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && (Number(error.errcode) & 0xff) === 13) return true;
  return 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
