import { describe, expect, test } from 'vitest';
import { decodeKeystrokes } from './decode-keystrokes.ts';
import { splitGlued } from './split-glued.ts';
import { tokenize } from './tokenize.ts';
import {
  GLUED_CASES,
  GLUED_VOCABULARY,
  KEYSTROKE_CASES,
  SAME_WORD_CASES,
  SLIP_CASES,
  SLIP_VOCABULARY,
} from './typed-words.cases.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordKeysOf } from './word-keys.ts';

function vocabularyOf(text: string): Vocabulary {
  const words = new Set(tokenize(text).map((token) => token.folded));
  const vocabulary = createVocabulary((folded) => (words.has(folded) ? 1 : 0));
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

describe('keys that the Vietnamese keyboard left over', () => {
  test.each(KEYSTROKE_CASES)('%s means %s', (typed, meant) => {
    expect(decodeKeystrokes(typed)).toBe(meant);
  });
});

describe('words without their space', () => {
  const vocabulary = vocabularyOf(GLUED_VOCABULARY);
  test.each(GLUED_CASES)('%s is cut into %s', (typed, meant) => {
    const [lengths] = splitGlued(typed, { vocabulary, mayEndOpen: false });
    let at = 0;
    const pieces = lengths?.map((length) => typed.slice(at, (at += length)));
    expect(pieces?.join(' ')).toBe(meant);
  });
});

describe('the exact key', () => {
  test.each(SAME_WORD_CASES)('of %s and of %s is the same: %s', (one, other, isSame) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(wordKeysOf(one).exact === wordKeysOf(other.normalize(form)).exact).toBe(isSame);
    }
  });
});

describe('a slip', () => {
  const vocabulary = vocabularyOf(SLIP_VOCABULARY);
  test.each(SLIP_CASES)('%s is known as %s', (typed, meant) => {
    const near = vocabulary.similarTo(typed, 3).map((word) => word.folded);
    expect(near).toContain(meant);
  });

  test('in a number is never looked for', () => {
    expect(vocabularyOf('0912345678 113').similarTo('0912345679', 3)).toEqual([]);
  });
});
