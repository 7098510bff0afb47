/** What a row of words says, in concepts: "gọi điện báo cho công an" → TELL TELL POLICE. */
import { CONCEPTS } from './concept-table.ts';
import type { Token } from './sign-tokens.ts';

const CONCEPTS_OF = conceptsOfPhrases();
/** How many words the longest phrase has that begins with a word. */
const MOST_WORDS = mostWords(CONCEPTS_OF.keys());

function conceptsOfPhrases(): ReadonlyMap<string, readonly string[]> {
  const named = Object.entries(CONCEPTS).flatMap(([concept, phrases]) =>
    phrases.split(', ').map((phrase) => ({ concept, phrase })),
  );
  return new Map(
    [...Map.groupBy(named, ({ phrase }) => phrase)].map(
      ([phrase, all]) => [phrase, [...new Set(all.map(({ concept }) => concept))]] as const,
    ),
  );
}

function mostWords(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    most.set(first, Math.max(words.length, most.get(first) ?? 0));
  }
  return most;
}

export interface Concept {
  /** `N` for a name. */
  readonly concept: string;
  /** Where its first word begins. */
  readonly start: number;
}

/** In order of the text; names stay as `N` between the concepts, and the longest phrase counts. */
export function listConcepts(tokens: readonly Token[]): readonly Concept[] {
  const concepts: Concept[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { sign = '', word = '', start = 0 } = tokens[at] ?? {};
    if (sign === 'N') concepts.push({ concept: 'N', start });
    const length = MOST_WORDS.get(word) ?? 0;
    const found = length === 0 ? undefined : longestAt(tokens, at, length);
    for (const concept of found?.concepts ?? []) concepts.push({ concept, start });
    at += found?.length ?? 1;
  }
  return concepts;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  longest: number,
): { readonly concepts: readonly string[]; readonly length: number } | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    let phrase = tokens[at]?.word ?? '';
    for (let next = 1; next < length; next += 1) phrase += ` ${tokens[at + next]?.word ?? ''}`;
    const concepts = CONCEPTS_OF.get(phrase);
    if (concepts) return { concepts, length };
  }
  return undefined;
}
