import { expect, test } from 'vitest';
import { parseOriginalDay, writeOriginalDay } from './original-day-text.ts';

test.each([
  ['23/11/2026', '2026-11-23'],
  [' 3-1-2026 ', '2026-01-03'],
  ['07:56 23/11/2026', '2026-11-23T07:56:00+07:00'],
  ['7h56 ngày 3/11/2026', '2026-11-03T07:56:00+07:00'],
  ['18h, 3.11.2026', '2026-11-03T18:00:00+07:00'],
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23T07:56:00+07:00', '2026-11-23T07:56:00+07:00'],
  ['31/02/2026', undefined],
  ['2026-02-31', undefined],
  ['25:00 23/11/2026', undefined],
  ['hôm qua', undefined],
  ['11/2026', undefined],
])('the day of a text taken over: %s', (typed, kept) => {
  expect(parseOriginalDay(typed)).toBe(kept);
});

test.each([
  ['2026-11-03', '03/11/2026'],
  ['2026-11-03T07:56:00+07:00', '07:56 03/11/2026'],
  ['2026-11-03T00:56:00Z', '07:56 03/11/2026'],
  ['3/11/2026', '3/11/2026'],
  ['2026-02-31', '2026-02-31'],
  ['', ''],
])('a kept day as it is shown: %s', (kept, shown) => {
  expect(writeOriginalDay(kept)).toBe(shown);
});

test.each(['2026-11-03', '2026-11-03T07:56:00+07:00'])('what is shown is read as what is kept: %s', (kept) => {
  expect(parseOriginalDay(writeOriginalDay(kept))).toBe(kept);
});
