/**
 * libsql's client gives the connection of a transaction away, never closes it, and opens a new one. With Payload's tables
 * a connection costs 3 ms and almost a megabyte that only a garbage collection gives back: putting 20,000 documents into
 * the feed took 4 GB. This client keeps two connections for its whole life, one that reads and one for transactions, of
 * which there is one at a time (see `queued-transactions.ts`), and the statements it has prepared.
 */
import { Sqlite3Client, Sqlite3Transaction, type Transaction } from '@libsql/client/sqlite3';
import Database from 'libsql';

/** Payload's statements repeat; those with a list of ids of every length would otherwise be kept for ever. */
const KEPT_STATEMENTS = 500;
const CACHE_KIB = 16_384;
const LOG_LIMIT_BYTES = 64 * 1024 * 1024;
const BEGIN = { write: 'BEGIN IMMEDIATE', read: 'BEGIN DEFERRED', deferred: 'BEGIN DEFERRED' } as const;
type Mode = keyof typeof BEGIN;

/** `file:` URL of the database. */
export function createKeptConnections(url: string): Sqlite3Client {
  return new KeptConnections(url.slice('file:'.length));
}

class KeptConnections extends Sqlite3Client {
  readonly #path: string;
  #writing: Database.Database;
  #current: Transaction | undefined;

  constructor(path: string) {
    super(path, {}, openToRead(path), 'number');
    this.#path = path;
    this.#writing = openToWrite(path);
  }

  override async transaction(mode: Mode = 'write'): Promise<Transaction> {
    if (this.#current?.closed === false) throw new Error('One transaction at a time');
    // The last one could neither be committed nor undone.
    if (this.#writing.inTransaction) {
      this.#writing.close();
      this.#writing = openToWrite(this.#path);
    }
    this.#writing.exec(BEGIN[mode]);
    this.#current = new KeptTransaction(this.#writing, 'number');
    return this.#current;
  }

  override close(): void {
    super.close();
    this.#writing.close();
  }
}

/** Ends for good when it ends, though its connection lives on and carries the next one. */
class KeptTransaction extends Sqlite3Transaction {
  #isEnded = false;

  override get closed(): boolean {
    return this.#isEnded || super.closed;
  }

  override async commit(): Promise<void> {
    await super.commit();
    this.#isEnded = true;
  }

  override async rollback(): Promise<void> {
    // SQLite may have undone it already: a full disk, for instance. What it said then is what the caller should hear.
    if (this.closed) return;
    try {
      await super.rollback();
    } finally {
      this.#isEnded = true;
    }
  }
}

function openToRead(path: string): Database.Database {
  const connection = open(path);
  // The first program to come sets it for ever.
  connection.exec('PRAGMA journal_mode = WAL');
  return connection;
}

/** It never waits itself, which would stop the whole process: whoever begins a transaction tries again. */
function openToWrite(path: string): Database.Database {
  const connection = open(path);
  connection.exec('PRAGMA busy_timeout = 0');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec(`PRAGMA journal_size_limit = ${LOG_LIMIT_BYTES}`);
  return connection;
}

function open(path: string): Database.Database {
  const connection = new Database(path);
  // A reader may have to wait for another process that recovers the log after a crash.
  connection.exec('PRAGMA busy_timeout = 5000');
  connection.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
  keepStatements(connection);
  return connection;
}

/** Each statement is run to its end before the next begins, so one of a kind is enough. */
function keepStatements(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  const keep = (sql: string): unknown => {
    const known = kept.get(sql);
    kept.delete(sql);
    const statement = known ?? withKnownColumns(prepare(sql));
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  Object.defineProperty(connection, 'prepare', { value: keep });
}

/** The client asks for the columns at each run. */
function withKnownColumns(statement: Database.Statement): Database.Statement {
  const ask = statement.columns.bind(statement);
  let columns: Database.ColumnDefinition[] | undefined;
  return Object.defineProperty(statement, 'columns', { value: () => (columns ??= ask()) });
}
