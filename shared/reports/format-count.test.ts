import { expect, it } from 'vitest';
import { formatCount } from './format-count.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1632, '1.632'],
  [10300, '10.300'],
  [1200000, '1.200.000'],
])('%i is printed as %s', (value, text) => {
  expect(formatCount(value)).toBe(text);
});
