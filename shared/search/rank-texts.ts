/** Ranks a handful of documents by their texts: for engines that find candidates elsewhere. */
import type { AnalysedQuery, QueryReading, QuerySlot } from './analysed-query.ts';
import { MATCH_WEIGHTS, NEARLY_AS_WELL } from './ranking-table.ts';
import { createScorer, weighReading, type SlotMatch, type WarningState } from './ranking.ts';
import { tokenize, type SearchToken } from './tokenize.ts';

export interface RankedText {
  readonly title: string;
  readonly summary: string;
  /** Body and keywords. */
  readonly body: string;
  readonly warning: WarningState;
  readonly ageDays: number;
}

export interface TextRank<Text> {
  readonly text: Text;
  readonly score: number;
  /** Every word of one reading is there, but those that may be missing. */
  readonly isWhole: boolean;
  /** The words by which it was found, as exact keys. */
  readonly words: ReadonlySet<string>;
}

export interface RankingContext {
  readonly query: AnalysedQuery;
  /** 0 to 1: how much a word says, from how few documents hold it. */
  readonly rarityOf: (folded: string) => number;
}

/** Best first; texts that hold no word of the query, or not its numbers, are left out. */
export function rankTexts<Text extends RankedText>(
  texts: readonly Text[],
  { query, rarityOf }: RankingContext,
): readonly TextRank<Text>[] {
  const readings = query.readings.map((reading) => {
    const weighed = weighReading(reading, (slot) =>
      Math.max(...slot.alternatives.map(({ folded }) => rarityOf(folded))),
    );
    return { reading, score: createScorer(weighed), matcher: createMatcher(reading) };
  });
  return texts
    .flatMap((text) => {
      const tokens = { title: tokenize(text.title), summary: tokenize(text.summary), body: tokenize(text.body) };
      const ranks = readings.flatMap(({ reading, score, matcher }) => {
        const fields = { title: matcher(tokens.title), summary: matcher(tokens.summary), body: matcher(tokens.body) };
        const matches = [...fields.title, ...fields.summary, ...fields.body];
        const filled = new Set(matches.map((match) => match.slot));
        if (filled.size === 0 || reading.slots.some((slot, index) => slot.isStrictNumber && !filled.has(index)))
          return [];
        const { warning: state, ageDays } = text;
        const all = [...tokens.title, ...tokens.summary, ...tokens.body];
        return [
          {
            text,
            score: score({ fields, titleLength: tokens.title.length, state, ageDays }),
            isWhole: reading.slots.every((slot, index) => slot.isOptional || filled.has(index)),
            words: wordsOf(reading, all),
          },
        ];
      });
      return ranks.sort((one, other) => other.score - one.score).slice(0, 1);
    })
    .sort((one, other) => other.score - one.score);
}

type Matcher = (tokens: readonly SearchToken[]) => readonly SlotMatch[];

function createMatcher({ slots }: QueryReading): Matcher {
  const slotsOf = new Map<string, { readonly slot: number; readonly of: QuerySlot }[]>();
  for (const [slot, of] of slots.entries()) {
    for (const folded of new Set(of.alternatives.map((alternative) => alternative.folded))) {
      slotsOf.set(folded, [...(slotsOf.get(folded) ?? []), { slot, of }]);
    }
  }
  return (tokens) =>
    tokens.flatMap((token, position) =>
      (slotsOf.get(token.folded) ?? []).map(({ slot, of }) => ({ slot, position, weight: weightOf(of, token) })),
    );
}

function weightOf(slot: QuerySlot, token: SearchToken): number {
  const fitting = slot.alternatives.filter(({ folded }) => folded === token.folded);
  return Math.max(
    ...fitting.map(({ exact, weight, otherAccentsWeight }) =>
      exact === undefined || exact === token.exact ? weight : otherAccentsWeight,
    ),
  );
}

/** Of each slot the words that fit it best, or nearly so. */
function wordsOf({ slots }: QueryReading, tokens: readonly SearchToken[]): ReadonlySet<string> {
  return new Set(
    slots.flatMap((slot) => {
      const accepted = new Set(slot.alternatives.map(({ folded }) => folded));
      const fitting = tokens
        .filter(({ folded }) => accepted.has(folded))
        .map((token) => ({ word: token.exact, weight: weightOf(slot, token) }));
      const best = Math.max(...fitting.map(({ weight }) => weight));
      const least = Math.max(best - NEARLY_AS_WELL, MATCH_WEIGHTS.otherAccents);
      return fitting.filter(({ weight }) => weight >= least).map(({ word }) => word);
    }),
  );
}
