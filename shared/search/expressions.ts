/** Expressions of the synonym tables as a query meets them: which words may stand for which others. */
import { ABBREVIATIONS, SYNONYMS, type SynonymTables } from './synonym-table.ts';
import { tokenize, type SearchToken } from './tokenize.ts';

export interface Replacement {
  /** Index of the first and number of the replaced words of the query. */
  readonly from: number;
  readonly length: number;
  readonly words: readonly SearchToken[];
  /** An abbreviation that is also a syllable, typed small: likelier the syllable. */
  readonly isDoubtful: boolean;
}

export interface Expressions {
  /** What parts of the query may also be called, the longest first. */
  replacementsIn(tokens: readonly SearchToken[], text: string): readonly Replacement[];
}

interface Other {
  readonly words: readonly SearchToken[];
  readonly isAbbreviated: boolean;
}

const LONGEST_EXPRESSION = 5;
const MOST_REPLACEMENTS = 6;
const SYLLABLE_LENGTH = 3;

/** The tables of the house, and what the editors added to them. */
export function createExpressions(added?: SynonymTables): Expressions {
  const others = new Map<string, Other[]>();
  const note = (expression: string, other: string, isAbbreviated: boolean): void => {
    const key = keyOf(tokenize(expression));
    if (key === '') return;
    others.set(key, [...(others.get(key) ?? []), { words: tokenize(other), isAbbreviated }]);
  };
  for (const group of [...SYNONYMS, ...(added?.synonyms ?? [])]) {
    for (const expression of group) {
      for (const other of group) if (other !== expression) note(expression, other, false);
    }
  }
  for (const { short, long } of [...ABBREVIATIONS, ...(added?.abbreviations ?? [])]) {
    note(short, long, true);
    note(long, short, false);
  }

  return {
    replacementsIn: (tokens, text) => {
      const found: Replacement[] = [];
      for (let length = Math.min(LONGEST_EXPRESSION, tokens.length); length > 0; length -= 1) {
        for (let from = 0; from + length <= tokens.length; from += 1) {
          const span = tokens.slice(from, from + length);
          for (const { words, isAbbreviated } of others.get(keyOf(span)) ?? []) {
            found.push({ from, length, words, isDoubtful: isAbbreviated && isTypedSmall(span, text) });
          }
        }
      }
      return found.slice(0, MOST_REPLACEMENTS);
    },
  };
}

function keyOf(tokens: readonly SearchToken[]): string {
  return tokens.map((token) => token.folded).join(' ');
}

function isTypedSmall([first]: readonly SearchToken[], text: string): boolean {
  if (!first || first.folded.length > SYLLABLE_LENGTH) return false;
  const written = text.slice(first.start, first.end);
  return written !== written.toUpperCase();
}
