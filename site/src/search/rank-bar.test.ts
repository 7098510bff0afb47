/** The bar that a document must pass to be worth reading. */
import { expect, test } from 'vitest';
import { createRankBar } from './rank-bar.ts';

test('it stands where the last of the shown results stands, and lets equals through', () => {
  const bar = createRankBar(3);
  for (const [document, score] of [1, 0.8, 0.9, 0.7, 0.95].entries()) bar.note(document, score);
  expect([0.89, 0.9, 0.91].map((score) => bar.isAbove(score))).toEqual([true, false, false]);
});

test('a document that several readings find counts once, with its best', () => {
  const bar = createRankBar(2);
  for (const score of [0.7, 0.9, 0.8]) bar.note(7, score);
  bar.note(8, 0.6);
  expect([0.59, 0.6].map((score) => bar.isAbove(score))).toEqual([true, false]);
  bar.note(8, 1);
  expect([0.89, 0.9].map((score) => bar.isAbove(score))).toEqual([true, false]);
});

test('far behind the best nothing is worth reading, however few were found', () => {
  const bar = createRankBar(10);
  expect(bar.isAbove(0)).toBe(false);
  bar.note(1, 1.5);
  expect([0.8, 1].map((score) => bar.isAbove(score))).toEqual([true, false]);
});
