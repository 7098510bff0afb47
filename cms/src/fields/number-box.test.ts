import { expect, test } from 'vitest';
import { keptNumber, shownNumber } from './number-box.ts';

test.each([
  ['1.250', 1250, '1.250'],
  ['1250', 1250, '1.250'],
  ['31.500.000', 31_500_000, '31.500.000'],
  ['2,5', 2.5, '2,5'],
  ['', null, ''],
  ['  ', null, ''],
])('“%s” is kept as %s and shown as “%s”', (typed, kept, shown) => {
  expect(keptNumber(typed)).toBe(kept);
  expect(shownNumber(keptNumber(typed), undefined)).toBe(shown);
});

test('words stand as they were typed, and no reader of numbers takes their first digits', () => {
  const kept = keptNumber('12 hộ');
  expect(shownNumber(kept, undefined)).toBe('12 hộ');
  expect(Number.parseFloat(String(kept))).toBeNaN();
});

test('a year has no dot', () => {
  expect(shownNumber(2025, 2100)).toBe('2025');
});
