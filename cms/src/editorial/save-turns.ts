/**
 * Writes of one document take turns where the database does not make them (MongoDB, whose transactions are off): two
 * saves at once would both compare themselves with the text before either, and a move would put back the text it read.
 * SQLite's queue of transactions does it there.
 */
import type { Payload, PayloadRequest, RequestContext } from 'payload';

const KEY = 'endSaveTurn';
/** A write that died without a word keeps the next one waiting no longer. */
const LONGEST_TURN_MS = 10_000;

/** The end of the last turn asked for, by document. */
const lastTurns = new WeakMap<Payload, Map<string, Promise<void>>>();

/** True if this write had to wait for its turn or has one: what it read before may be old. */
export async function takeSaveTurn(req: PayloadRequest, documentId: string): Promise<boolean> {
  // A promise while Payload is still asking the database for a transaction; of nothing where there are none.
  if (await req.transactionID) return false;
  const last = lastTurns.get(req.payload) ?? new Map<string, Promise<void>>();
  lastTurns.set(req.payload, last);
  const before = last.get(documentId);
  const turn = Promise.withResolvers<void>();
  last.set(documentId, turn.promise);
  await before;
  const timer = setTimeout(turn.resolve, LONGEST_TURN_MS);
  req.context[KEY] = () => {
    clearTimeout(timer);
    if (last.get(documentId) === turn.promise) last.delete(documentId);
    turn.resolve();
  };
  return true;
}

/** Lets the next write of the document in. Nothing happens where the turn has ended or there was none. */
export function endSaveTurn(context: RequestContext): void {
  const end = context[KEY];
  if (typeof end === 'function') end();
  delete context[KEY];
}
