/**
 * Writes of one document take turns where the database does not make them (MongoDB, whose transactions are off): two
 * saves at once would both compare themselves with the text before either, and a move would put back the text it read.
 * SQLite's queue of transactions does it there.
 */
import type { Payload, PayloadRequest, RequestContext } from 'payload';
import { createKeyedTurns, type TakeTurn } from '../platform/keyed-turns.ts';

const KEY = 'endSaveTurn';
/** A write that died without a word keeps the next one waiting no longer. */
const LONGEST_TURN_MS = 10_000;

const turnsOf = new WeakMap<Payload, TakeTurn>();

/** True if this write had to wait for its turn or has one: what it read before may be old. */
export async function takeSaveTurn(req: PayloadRequest, documentId: string): Promise<boolean> {
  // A promise while Payload is still asking the database for a transaction; of nothing where there are none.
  if (await req.transactionID) return false;
  const takeTurn = turnsOf.get(req.payload) ?? createKeyedTurns();
  turnsOf.set(req.payload, takeTurn);
  const end = await takeTurn(documentId);
  const timer = setTimeout(end, LONGEST_TURN_MS);
  req.context[KEY] = () => {
    clearTimeout(timer);
    end();
  };
  return true;
}

/** Lets the next write of the document in. Nothing happens where the turn has ended or there was none. */
export function endSaveTurn(context: RequestContext): void {
  const end = context[KEY];
  if (typeof end === 'function') end();
  delete context[KEY];
}
