/** Chance that is the same in every run: a history is known by its seed. */
export interface Dice {
  /** 0 … sides − 1. */
  roll(sides: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

/** Mulberry32: small, and good enough to shuffle histories. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return {
    roll,
    oneIn: (times) => roll(times) === 0,
    pick: (values) => {
      const value = values[roll(values.length)];
      if (value === undefined) throw new RangeError('Nothing to pick from');
      return value;
    },
  };
}
