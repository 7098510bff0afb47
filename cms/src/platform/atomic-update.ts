/**
 * Compare-and-set on one document: one statement on SQLite, one findOneAndUpdate on MongoDB. Of any number of processes
 * that try at once with the same expectation, one wins. Only for fields on the collection's own row (no arrays, no
 * hasMany); hooks and versions are not run.
 */
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { inOneTransaction } from './one-transaction.ts';

interface CompareAndSet {
  readonly payload: Payload;
  readonly collection: string;
  readonly id: string;
  /** Must still be true of the document for the data to be written. */
  readonly expected: Where;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a transaction that is already open; otherwise the update gets one of its own. */
  readonly req?: PayloadRequest;
}

/** True if the document was as expected and now carries the data; false if it was not, or does not exist. */
export async function compareAndSet(update: CompareAndSet): Promise<boolean> {
  if (update.req) return writeIfExpected(update, update.req);
  return inTransaction(update.payload, (req) => writeIfExpected(update, req));
}

interface InsertIfAbsent {
  readonly payload: Payload;
  readonly collection: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a transaction that is already open. */
  readonly req?: PayloadRequest;
}

/** True if this call created the document with exactly this id; false if it was there already. */
export async function insertIfAbsent(insert: InsertIfAbsent): Promise<boolean> {
  const { payload, collection, id, data } = insert;
  const within = <Value>(work: (req: PayloadRequest) => Promise<Value>): Promise<Value> =>
    insert.req ? work(insert.req) : inTransaction(payload, work);
  try {
    return await within(async (req) => {
      if (await exists(insert, req)) return false;
      await payload.db.create({ collection, data: { ...data, id }, req });
      return true;
    });
  } catch (error) {
    // Another process was quicker: the unique id refused this one.
    if (await within((req) => exists(insert, req))) return false;
    throw error;
  }
}

/** Runs the work on a request of its own, as one transaction; every Local API call in it passes the given `req`. */
export async function inTransaction<Value>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Value>,
): Promise<Value> {
  const req = await createLocalReq({}, payload);
  return inOneTransaction(
    req,
    () => true,
    () => work(req),
  );
}

async function writeIfExpected(update: CompareAndSet, req: PayloadRequest): Promise<boolean> {
  const { payload, collection, id, expected, data } = update;
  const written: unknown = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, expected] },
    data: { ...data },
    req,
    // On SQLite the condition becomes part of the UPDATE itself; MongoDB does so always.
    ...(payload.db.name === 'sqlite' ? { options: { atomic: true } } : {}),
  });
  return written !== null;
}

async function exists(insert: InsertIfAbsent, req: PayloadRequest): Promise<boolean> {
  const { payload, collection, id } = insert;
  const found: unknown = await payload.db.findOne({ collection, where: { id: { equals: id } }, req });
  return found !== null && found !== undefined;
}
