/** How soon somebody guesses a password who knows what people choose. No rules of composition: they only make `Matkhau@2026!`. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { VIETNAMESE_PASSWORDS } from './vietnamese-password-table.ts';

/** Longer ones are judged by their beginning, so that a page-long one costs no time. */
const JUDGED_LENGTH = 64;

let strength: ZxcvbnFactory | undefined;

/**
 * Powers of ten of the guesses needed; `ownWords` are what is known of the person (address, name).
 * Accents and spaces make nothing harder: `mật khẩu 123456` counts as `matkhau123456`.
 */
export function guessesExponent(password: string, ownWords: readonly string[]): number {
  // Built at the first password that is set: the lists of words take 30 ms and some memory.
  strength ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: [...VIETNAMESE_PASSWORDS] },
    graphs: adjacencyGraphs,
  });
  const written = password.slice(0, JUDGED_LENGTH);
  const known = ownWords.flatMap((word) => [word, plain(word), ...word.split(/[@.\s]+/)]).filter(Boolean);
  const judge = strength;
  return Math.min(...[written, plain(written)].map((form) => judge.check(form, known).guessesLog10));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').replace(/\s+/g, '').toLowerCase();
}
