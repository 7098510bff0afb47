import { expect, it } from 'vitest';
import { listConcepts } from './list-concepts.ts';
import { readTokens } from './sign-tokens.ts';

const conceptsOf = (low: string): readonly string[] => listConcepts(readTokens(low)).map(({ concept }) => concept);

it('takes the longest phrase and keeps the order', () => {
  expect(conceptsOf('liền gọi điện cho công an')).toEqual(['TELL', 'POLICE']);
  expect(conceptsOf('bị gãy tay')).toEqual(['HURT']);
});

it('gives every concept of a word that has several', () => {
  expect(conceptsOf('nhận ra')).toEqual(['TELL', 'SEE']);
});

it('finds nothing where no word is known', () => {
  expect(conceptsOf('trời xanh')).toEqual([]);
});
