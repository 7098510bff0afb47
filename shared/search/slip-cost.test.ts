/** What one word costs that was typed for another. */
import { expect, test } from 'vitest';
import { createSlipMeasure } from './slip-cost.ts';

const CASES = [
  ['quan', 'quan', 0],
  ['qaun', 'quan', 0.7],
  ['luua', 'lua', 0.5],
  ['lua', 'luua', 0.5],
  ['lys', 'lya', 0.8],
  ['lya', 'lys', 0.8],
  // A key at the edge of the keyboard is no neighbour of the whole keyboard.
  ['qan', 'man', 1],
  ['am', 'om', 1],
  ['telegrm', 'telegram', 1],
  ['abcd', 'wxyz', Infinity],
  ['a', 'abcdefgh', Infinity],
] as const;

test.each(CASES)('%s for %s: %d', (typed, meant, cost) => {
  const measure = createSlipMeasure(typed, 2);
  expect(measure(meant)).toBeCloseTo(cost);
  // The rows are used again for the next word.
  expect(measure(meant)).toBeCloseTo(cost);
});
