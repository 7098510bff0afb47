/** A paragraph as the words and marks that the signs are made of. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';

export interface Token extends Passage {
  /** A word in lower case, `N` for a person's name, `T` for a title, `0` for a number, else the mark. */
  readonly sign: string;
  /** As it is written, in lower case. */
  readonly word: string;
}

const TOKEN = /[\p{L}’']+|\d[\d.,/]*(?<=\d)|[.!?…,:;()“”"–-]/gu;
const TITLES = new Set('ông bà anh chị cô chú bác cụ dì thím mợ má lão o mế'.split(' '));
export const ENDS = new Set(['.', '!', '?', '…']);

export function tokensOf({ low }: TextPair, people: readonly Person[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { 0: word, index: start } of low.matchAll(TOKEN)) {
    while ((people[next]?.end ?? Infinity) <= start) next += 1;
    const person = people[next];
    if (person && start >= person.start) {
      if (tokens.at(-1)?.start !== person.start)
        tokens.push({ start: person.start, end: person.end, sign: 'N', word: '' });
      continue;
    }
    tokens.push({ start, end: start + word.length, sign: signOf(word), word });
  }
  return tokens;
}

export function readTokens(low: string): readonly Token[] {
  return [...low.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sign: signOf(word),
    word,
  }));
}

function signOf(word: string): string {
  if (/^\d/u.test(word)) return '0';
  return TITLES.has(word) ? 'T' : word;
}

/** Every word, and every two beside each other. */
export function addWords(signs: Set<string>, mark: string, tokens: readonly Token[]): void {
  let previous = '';
  for (const { sign } of tokens) {
    if (/^[\p{L}\d]/u.test(sign)) {
      signs.add(`${mark}${sign}`);
      if (previous !== '') signs.add(`${mark}${previous} ${sign}`);
    }
    previous = sign;
  }
}

export function spelt(tokens: readonly Token[]): string {
  return tokens.map(({ sign }) => sign).join(' ');
}

export function sentenceBefore(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ sign }) => ENDS.has(sign)) + 1);
}
