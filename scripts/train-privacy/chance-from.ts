/** Chance that is the same each time: the same seed gives the same numbers (Marsaglia, Xorshift RNGs, 2003). */
export interface Chance {
  /** From 0 up to 1. */
  readonly even: () => number;
  /** Round 0, of spread 1. */
  readonly normal: () => number;
  readonly shuffled: <One>(list: readonly One[]) => readonly One[];
}

/** `seed`: a whole number but 0. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const even = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  return {
    even,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    shuffled: (list) =>
      list
        .map((one) => ({ one, at: even() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}
