/** How well a document must fit to come among the results that are shown; rises with what was found. */
export interface RankBar {
  /** What cannot become better than this need not be read; what is equal must be, or it would stand on two pages. */
  isAbove(score: number): boolean;
  /** A document may be noted several times, by each reading of the query. */
  note(document: number, score: number): void;
}

/** Far behind the best nobody asks for the exact order. */
const SHARE_OF_BEST = 0.6;
/** Equal scores that were added up in another order. */
const ROUNDING = 1e-9;

/** `shown`: so many of the best come in exact order, as long as they are worth it. */
export function createRankBar(shown: number): RankBar {
  const scores = new Float64Array(shown);
  const documents = new Int32Array(shown).fill(-1);
  const last = shown - 1;
  return {
    isAbove: (score) => Math.max(scores[last] ?? 0, (scores[0] ?? 0) * SHARE_OF_BEST) > score + ROUNDING,
    note: (document, score) => {
      if (score <= (scores[last] ?? 0)) return;
      const known = documents.indexOf(document);
      if (known >= 0 && (scores[known] ?? 0) >= score) return;
      let place = known >= 0 ? known : last;
      for (; place > 0 && (scores[place - 1] ?? 0) < score; place -= 1) {
        scores[place] = scores[place - 1] ?? 0;
        documents[place] = documents[place - 1] ?? 0;
      }
      scores[place] = score;
      documents[place] = document;
    },
  };
}
