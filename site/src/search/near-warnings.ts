/** Where nothing holds all the words, or the chosen filters let nothing through: warnings that hold the most of them. */
import { FUNCTION_WORDS } from 'shared/search/function-word-table';
import type { SearchEngine, SearchHit } from 'shared/search/search-engine';
import { isNumberKey, normalizeText, tokenize } from 'shared/search/tokenize';
import type { SearchRequest } from './search-request.ts';

export interface OfferedWarning {
  readonly path: string;
  readonly headline: string;
  readonly summary: string;
}

export const OFFERED_WARNINGS = 3;
/** Each is one question more to the index. */
const MOST_PARTS = 8;
const LOOKED_AT = 10;

/** Pairs of neighbours say more than single words; a number is meant exactly and brings nothing near. */
export async function findNearWarnings(
  search: SearchEngine,
  { text }: SearchRequest,
): Promise<readonly OfferedWarning[]> {
  const written = normalizeText(text);
  const words = tokenize(written)
    .filter((token) => !isNumberKey(token.folded) && token.folded.length > 1)
    .map((token) => written.slice(token.start, token.end).toLowerCase())
    .filter((word) => !FUNCTION_WORDS.has(word));
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const parts = [text, ...pairs, ...(words.length === 1 ? [] : words)].slice(0, MOST_PARTS);
  const worths = new Map<string, { readonly hit: SearchHit; readonly worth: number }>();
  for (const part of words.length === 0 ? [] : parts) {
    const { hits } = await search.search({ text: part, limit: LOOKED_AT, offset: 0, filters: { kind: 'tactic' } });
    for (const [place, hit] of hits.entries()) {
      const worth = (worths.get(hit.id)?.worth ?? 0) + 1 / (place + 2);
      worths.set(hit.id, { hit, worth });
    }
  }
  return [...worths.values()]
    .sort((one, other) => other.worth - one.worth)
    .slice(0, OFFERED_WARNINGS)
    .map(({ hit }) => ({ path: hit.path, headline: hit.title, summary: hit.excerpt }));
}
