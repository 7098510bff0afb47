/** The bar that a document must pass to be worth reading. */
import { expect, test } from 'vitest';
import { createRankBar } from './rank-bar.ts';

test('it stands where the last of the shown results stands', () => {
  const bar = createRankBar(3);
  for (const [document, score] of [1, 0.8, 0.9, 0.7, 0.95].entries()) bar.note(document, score);
  expect(bar.height()).toBe(0.9);
});

test('a document that several readings find counts once, with its best', () => {
  const bar = createRankBar(2);
  for (const score of [0.7, 0.9, 0.8]) bar.note(7, score);
  bar.note(8, 0.6);
  expect(bar.height()).toBe(0.6);
  bar.note(8, 1);
  expect(bar.height()).toBe(0.9);
});

test('far behind the best nothing is worth reading, however few were found', () => {
  const bar = createRankBar(10);
  expect(bar.height()).toBe(0);
  bar.note(1, 1.5);
  expect(bar.height()).toBeCloseTo(0.9);
});
