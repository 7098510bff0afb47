import { describe, expect, it } from 'vitest';
import { createClockStep } from './clock-step.ts';

describe('a step of the clock', () => {
  it.each([
    ['simply going on is none', 5000, 5000, 0],
    ['drift is none', 5000, 5400, 0],
    ['set back by an hour', 1000, 1000 - 3_600_000, -3_600_000],
    ['set forward by a minute', 1000, 61_000, 60_000],
  ])('%s', (_, monotonicMs, wallMs, expected) => {
    let wall = 1_000_000;
    let monotonic = 0;
    const stepOf = createClockStep(
      () => wall,
      () => monotonic,
    );
    wall += wallMs;
    monotonic += monotonicMs;
    expect(stepOf()).toBe(expected);
    expect(stepOf()).toBe(0);
  });
});
