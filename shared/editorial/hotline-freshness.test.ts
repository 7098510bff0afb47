import { expect, it } from 'vitest';
import { daysSinceVerified, isHotlineStale } from './hotline-freshness.ts';

const now = Date.parse('2026-11-26T00:30:00+07:00');

it.each([
  ['2026-11-26', 0, false],
  ['2026-05-30', 180, false],
  ['2026-05-29', 181, true],
  ['2026-11-27', -1, false],
  ['2027-11-25', -364, true],
])('a number tried on %s was tried %i days ago: stale %s', (verifiedOn, days, stale) => {
  expect(daysSinceVerified(verifiedOn, now)).toBe(days);
  expect(isHotlineStale(verifiedOn, now)).toBe(stale);
});

it('a number that nobody ever tried is stale', () => {
  expect(isHotlineStale(undefined, now)).toBe(true);
});
