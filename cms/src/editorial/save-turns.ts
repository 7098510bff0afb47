/**
 * Saves of one document take turns where the database does not make them (MongoDB, whose transactions are off): two that
 * come at once would both compare themselves with the text before either. SQLite's queue of transactions does it there.
 */
import type { PayloadRequest, RequestContext } from 'payload';

const KEY = 'endSaveTurn';
/** A save that died without a word keeps the next one waiting no longer. */
const LONGEST_TURN_MS = 10_000;

export interface SaveTurns {
  /** True if this save had to wait for its turn or has one: what it read before may be old. */
  take(req: PayloadRequest, documentId: string): Promise<boolean>;
  end(context: RequestContext): void;
}

export function createSaveTurns(): SaveTurns {
  const last = new Map<string, Promise<void>>();
  return {
    take: async (req, documentId) => {
      // A promise while Payload is still asking the database for a transaction; of nothing where there are none.
      if (await req.transactionID) return false;
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
    },
    end: (context) => {
      const end = context[KEY];
      if (typeof end === 'function') end();
      delete context[KEY];
    },
  };
}
