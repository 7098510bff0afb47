import { describe, expect, it } from 'vitest';
import { epochOf, isLateWrite, sequenceOf } from './sequence.ts';

describe('numbers of the feed', () => {
  it('a later holder of the lease always writes higher numbers', () => {
    expect(sequenceOf(2, 1)).toBeGreaterThan(sequenceOf(1, 2 ** 32 - 1));
    expect(epochOf(sequenceOf(7, 5))).toBe(7);
  });

  it.each([
    [1, 0],
    [1, 2 ** 32],
    [2 ** 21, 1],
  ])('refuses a number that would not stay in order: epoch %i, count %i', (epoch, count) => {
    expect(() => sequenceOf(epoch, count)).toThrow(RangeError);
  });

  const lease = { epoch: 5, takeovers: { '3': sequenceOf(3, 10) } };
  it.each([
    ['written before the takeover', sequenceOf(3, 10), false],
    ['written by the former holder after the takeover', sequenceOf(3, 11), true],
    ['of a holder that ended in order', sequenceOf(4, 99), false],
    ['of the present holder', sequenceOf(5, 1), false],
  ])('knows a late write: %s', (_case, sequence, expected) => {
    expect(isLateWrite(sequence, lease)).toBe(expected);
  });
});
