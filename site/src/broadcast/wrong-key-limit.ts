/** Slows down whoever tries keys. Only wrong keys count, so a station is never locked out; nothing is kept on disk. */
import type { Clock } from 'shared/kernel/clock';

const WINDOW_MS = 10 * 60_000;
const ALLOWED = 20;
const MOST_ADDRESSES = 10_000;

export interface WrongKeyLimit {
  /** Counts one wrong key from an address; false where that was one too many. */
  allow(address: string): boolean;
}

export function createWrongKeyLimit(clock: Clock): WrongKeyLimit {
  const tries = new Map<string, { count: number; readonly since: number }>();
  return {
    allow: (address) => {
      const now = clock();
      const found = tries.get(address);
      const current = found && now - found.since < WINDOW_MS ? found : { count: 0, since: now };
      current.count += 1;
      // The oldest makes room: the map keeps the order in which addresses came.
      tries.delete(address);
      tries.set(address, current);
      const oldest = tries.keys().next();
      if (tries.size > MOST_ADDRESSES && !oldest.done) tries.delete(oldest.value);
      return current.count <= ALLOWED;
    },
  };
}
