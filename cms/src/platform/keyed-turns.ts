/** What concerns one thing is done one after the other; other things do not wait. */

/** Resolves when it is this one's turn, with what ends it; the first of several calls counts. */
export type TakeTurn = (key: string) => Promise<() => void>;

export function createKeyedTurns(): TakeTurn {
  /** The end of the last turn asked for, by key. */
  const last = new Map<string, Promise<void>>();
  return async (key) => {
    const before = last.get(key);
    const { promise, resolve } = Promise.withResolvers<void>();
    last.set(key, promise);
    await before;
    return () => {
      if (last.get(key) === promise) last.delete(key);
      resolve();
    };
  };
}
