/** Words of bodies are kept in memory as far as they have room; the rest is for the store. */
import { expect, test } from 'vitest';
import { createKeptBodies, type KeptBodies } from './kept-bodies.ts';
import { eachWord } from './packed-words.ts';
import { packTokens } from './token-blob.ts';

const MEGABYTE = 1024 * 1024;

function wordsOf(bodies: KeptBodies, document: number): readonly number[] | undefined {
  const found = bodies.find(document);
  if (!found) return undefined;
  const words: number[] = [];
  eachWord(found, (word) => words.push(word));
  return words;
}

test('each document gets its own words back', () => {
  const bodies = createKeptBodies();
  bodies.add(packTokens([7, 300, 70_000]));
  bodies.add(packTokens([]));
  bodies.add(packTokens([1]));
  expect([0, 1, 2, 3].map((document) => wordsOf(bodies, document))).toEqual([[7, 300, 70_000], [], [1], undefined]);
});

test('what has no room any more is left to the store, and so is a body that is too long for any room', () => {
  const bodies = createKeptBodies(2 * MEGABYTE);
  const long = new Uint8Array(0.7 * MEGABYTE).fill(1);
  bodies.add(new Uint8Array(1.5 * MEGABYTE).fill(1));
  for (let document = 1; document <= 3; document += 1) bodies.add(long);
  bodies.add(packTokens([5]));
  expect(bodies.find(0)).toBeUndefined();
  expect(wordsOf(bodies, 1)).toHaveLength(long.length);
  expect(wordsOf(bodies, 2)).toHaveLength(long.length);
  expect(bodies.find(3)).toBeUndefined();
  expect(wordsOf(bodies, 4)).toEqual([5]);
});
