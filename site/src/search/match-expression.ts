/** A resident's query in the language of FTS5. Every word is quoted, so nothing typed can be an operator. */
import type { AnalysedQuery } from 'shared/search/query-analysis';

/** Every word, the last as a beginning where it may still be being typed. Undefined without a word. */
export function everyWordExpression({ tokens, endsInWord }: AnalysedQuery): string | undefined {
  if (tokens.length === 0) return undefined;
  return wordsOf(tokens, endsInWord).join(' AND ');
}

/** At least one word: for a query of which no document has all. Undefined where that would be the same. */
export function anyWordExpression({ tokens, endsInWord }: AnalysedQuery): string | undefined {
  return tokens.length < 2 ? undefined : wordsOf(tokens, endsInWord).join(' OR ');
}

/**
 * The same documents, but words that stand together as they were typed weigh more: bm25 adds up every phrase of the
 * expression, and most Vietnamese words are two syllables beside each other.
 */
export function withNeighbours(expression: string, { tokens, endsInWord }: AnalysedQuery): string {
  const pairs = tokens.slice(1).map((token, index) => {
    const isLast = index === tokens.length - 2;
    return `"${tokens[index]?.folded} ${token.folded}"${isLast && endsInWord ? ' *' : ''}`;
  });
  if (pairs.length === 0) return expression;
  // The words again, because this half must not leave out a document that the other one found.
  return `(${expression}) AND (${[...wordsOf(tokens, endsInWord), ...pairs].join(' OR ')})`;
}

/** Words typed with accents, as they were typed. Undefined where none was. */
export function exactExpression(tokens: AnalysedQuery['tokens']): string | undefined {
  const accented = tokens.filter((token) => token.exact !== token.folded);
  return accented.length === 0 ? undefined : accented.map((token) => `"${token.exact}"`).join(' AND ');
}

function wordsOf(tokens: AnalysedQuery['tokens'], endsInWord: boolean): readonly string[] {
  return tokens.map((token, index) => {
    const isBeginning = endsInWord && index === tokens.length - 1;
    return `"${token.folded}"${isBeginning ? ' *' : ''}`;
  });
}
