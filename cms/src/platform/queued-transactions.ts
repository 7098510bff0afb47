/**
 * Transactions of Payload's SQLite adapter made dependable. Measured without this: of 20 parallel saves 19 fail with
 * SQLITE_BUSY, because libsql opens a new connection after each transaction and loses the busy timeout (now it keeps its
 * connections: see `kept-connections.ts`); and the adapter's own `beginTransaction` swallows an error of COMMIT, so a full
 * disk would be reported as saved.
 * One transaction at a time in this process, the others wait their turn; BUSY from another process is tried again.
 * Single writes that Payload makes outside a transaction (login attempts, locks, preferences) get one of their own.
 */
import { randomUUID } from 'node:crypto';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createGivingWay, type GivingWay } from './give-way.ts';
import { createKeptConnections } from './kept-connections.ts';

interface TransactionLimits {
  /** How long one transaction waits for its turn before the request fails. */
  readonly turnMs: number;
  /** How long another process may hold the database before the request fails. */
  readonly busyMs: number;
}

/** Shorter than others give way. */
const TRY_AGAIN_MS = 4;
const DEFAULT_LIMITS: TransactionLimits = { turnMs: 30_000, busyMs: 20_000 };

export function withQueuedTransactions(
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
  limits: TransactionLimits = DEFAULT_LIMITS,
): DatabaseAdapterObj<SQLiteAdapter> {
  return { ...adapter, init: (args) => queueTransactionsOf(adapter.init(args), limits) };
}

function queueTransactionsOf<Adapter extends SQLiteAdapter>(adapter: Adapter, limits: TransactionLimits): Adapter {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    // Before Payload makes a client of its own.
    adapter.client ??= createKeptConnections(adapter.clientConfig.url);
    await connect?.(options);
  };
  const turns = createTurns(limits.turnMs);
  const givingWay = createGivingWay(adapter.clientConfig.url.slice('file:'.length));
  const releases = new Map<string, () => void>();

  const endTurn = (id: string): void => {
    releases.get(id)?.();
    releases.delete(id);
  };

  adapter.beginTransaction = async () => {
    const release = await turns.take();
    try {
      await givingWay.giveWay();
      const id = await openSession(adapter, limits.busyMs, givingWay);
      releases.set(id, release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };

  adapter.commitTransaction = async (incomingId) => {
    const id = String(await incomingId);
    const session = adapter.sessions[id];
    if (!session) return;
    // First out of the registry, so that nothing else can use a transaction that is ending.
    delete adapter.sessions[id];
    try {
      await session.resolve();
    } finally {
      endTurn(id);
    }
  };

  adapter.rollbackTransaction = async (incomingId) => {
    const id = String(await incomingId);
    const session = adapter.sessions[id];
    if (!session) return;
    delete adapter.sessions[id];
    try {
      await session.reject();
    } finally {
      endTurn(id);
    }
  };
  queueSingleWritesOf(adapter);
  return adapter;
}

function queueSingleWritesOf(adapter: SQLiteAdapter): void {
  adapter.create = inOwnTransaction(adapter, adapter.create);
  adapter.createGlobal = inOwnTransaction(adapter, adapter.createGlobal);
  adapter.createGlobalVersion = inOwnTransaction(adapter, adapter.createGlobalVersion);
  adapter.createVersion = inOwnTransaction(adapter, adapter.createVersion);
  adapter.deleteMany = inOwnTransaction(adapter, adapter.deleteMany);
  adapter.deleteOne = inOwnTransaction(adapter, adapter.deleteOne);
  adapter.deleteVersions = inOwnTransaction(adapter, adapter.deleteVersions);
  adapter.updateGlobal = inOwnTransaction(adapter, adapter.updateGlobal);
  adapter.updateGlobalVersion = inOwnTransaction(adapter, adapter.updateGlobalVersion);
  adapter.updateMany = inOwnTransaction(adapter, adapter.updateMany);
  adapter.updateOne = inOwnTransaction(adapter, adapter.updateOne);
  adapter.updateVersion = inOwnTransaction(adapter, adapter.updateVersion);
  adapter.upsert = inOwnTransaction(adapter, adapter.upsert);
}

/** The same write, inside the transaction its request carries or else inside one of its own. */
function inOwnTransaction<Args extends { req?: Partial<PayloadRequest> }, Value>(
  adapter: SQLiteAdapter,
  write: (args: Args) => Promise<Value>,
): (args: Args) => Promise<Value> {
  return async (args) => {
    if (args.req?.transactionID) return write.call(adapter, args);
    const transactionID = await adapter.beginTransaction();
    if (transactionID === null) throw new Error('SQLite transactions are on, yet none was begun');
    try {
      const value = await write.call(adapter, { ...args, req: { ...args.req, transactionID } });
      await adapter.commitTransaction(transactionID);
      return value;
    } catch (error) {
      await adapter.rollbackTransaction(transactionID);
      throw error;
    }
  };
}

/** Opens a transaction (drizzle begins it IMMEDIATE) and leaves it open until its session is resolved or rejected. */
async function openSession(adapter: SQLiteAdapter, busyMs: number, givingWay: GivingWay): Promise<string> {
  await adapter.initializing;
  const deadline = Date.now() + busyMs;
  let isWaiting = false;
  try {
    for (;;) {
      try {
        return await tryOpenSession(adapter);
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
        isWaiting = true;
        givingWay.noteWaiting();
        await pause(TRY_AGAIN_MS * (0.5 + Math.random()));
      }
    }
  } finally {
    if (isWaiting) givingWay.noteDone();
  }
}

async function tryOpenSession(adapter: SQLiteAdapter): Promise<string> {
  const id = randomUUID();
  const end = Promise.withResolvers<'commit'>();
  const ready = Promise.withResolvers<void>();
  const done = adapter.drizzle
    .transaction(async (transaction) => {
      if (!isSessionDatabase(transaction)) throw new Error('drizzle handed out no transaction');
      adapter.sessions[id] = {
        db: transaction,
        resolve: async () => {
          end.resolve('commit');
          await done;
        },
        reject: async () => {
          end.reject(new RolledBack());
          await done.catch((error: unknown) => {
            if (!(error instanceof RolledBack)) throw error;
          });
        },
      };
      ready.resolve();
      await end.promise;
    })
    .then(() => undefined);
  // Before it is ready a failure is the opening's; after that it belongs to whoever commits or rolls back.
  done.catch(ready.reject);
  await ready.promise;
  return id;
}

/** The types of drizzle and of Payload name the same object differently. */
function isSessionDatabase(transaction: object): transaction is SQLiteAdapter['sessions'][string]['db'] {
  return 'insert' in transaction && 'rollback' in transaction;
}

class RolledBack extends Error {
  override readonly name = 'RolledBack';
}

/** Hands out one turn at a time, in order of asking. */
function createTurns(waitMs: number): { take: () => Promise<() => void> } {
  let last = Promise.resolve();
  return {
    take: async () => {
      const mine = Promise.withResolvers<void>();
      const before = last;
      last = before.then(() => mine.promise);
      const tooLong = Promise.withResolvers<'tooLong'>();
      const timer = setTimeout(tooLong.resolve, waitMs, 'tooLong');
      const outcome = await Promise.race([before, tooLong.promise]);
      clearTimeout(timer);
      if (outcome === 'tooLong') {
        mine.resolve();
        throw new Error('SQLite transaction waited too long: a Local API call inside a hook without `req`?');
      }
      return mine.resolve;
    },
  };
}

/** libsql says it in `code`; drizzle may wrap the error. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')) return true;
  return isBusy(error.cause);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
