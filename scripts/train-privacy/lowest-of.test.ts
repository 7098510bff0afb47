import { expect, it } from 'vitest';
import { lowestOf } from './lowest-of.ts';

it('finds the ground of a long narrow valley', () => {
  // (x − 3)² + 500 (y + 2)² + 20 (x − 3)(y + 2)
  const place = lowestOf(
    ([x = 0, y = 0]) => ({
      height: (x - 3) ** 2 + 500 * (y + 2) ** 2 + 20 * (x - 3) * (y + 2),
      slopes: Float64Array.of(2 * (x - 3) + 20 * (y + 2), 1000 * (y + 2) + 20 * (x - 3)),
    }),
    2,
    40,
  );
  expect(place[0]).toBeCloseTo(3, 5);
  expect(place[1]).toBeCloseTo(-2, 5);
});

it('stays where it is on even ground', () => {
  expect([...lowestOf(() => ({ height: 1, slopes: new Float64Array(2) }), 2, 5)]).toEqual([0, 0]);
});
