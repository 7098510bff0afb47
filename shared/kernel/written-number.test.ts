import { expect, test } from 'vitest';
import { parseWrittenNumber, writeNumber } from './written-number.ts';

test.each([
  ['48', 48],
  ['1.250', 1250],
  ['31.500.000', 31_500_000],
  ['31500000', 31_500_000],
  ['31 500 000', 31_500_000],
  ['1.250,5', 1250.5],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['12.34', 12.34],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1250,75', 1250.75],
  [' 7 ', 7],
  ['-5', -5],
  ['0', 0],
  ['12 hộ', undefined],
  ['1.25.3', undefined],
  ['1,250,000', undefined],
  ['1.2500', 1.25],
  ['gần 40', undefined],
  ['1e5', undefined],
  ['', undefined],
])('a number as it is written: “%s”', (written, number) => {
  expect(parseWrittenNumber(written)).toBe(number);
});

test.each([0, 7, 1250, 2.5, 31_500_000, 1250.75, -5, 0.125])('what is shown is read as it was: %d', (number) => {
  expect(parseWrittenNumber(writeNumber(number))).toBe(number);
});
