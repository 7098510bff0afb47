/** Words typed without the space between them: "luadao" → "lua dao", "giadanhcongan" → "gia danh cong an". */
import { isSyllableShape } from './vietnamese-spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

const LONGEST_PIECE = 12;
const SHORTEST_NAME = 4;
const KEPT_WAYS = 3;
/** Each piece more makes a way less likely, as if one word in a thousand. */
const PIECE_COST = 3;

interface Way {
  readonly lengths: readonly number[];
  readonly score: number;
}

/**
 * The likeliest ways to cut a folded word into at least two words of the vocabulary, as lengths of the pieces;
 * none where it cannot be cut. With `mayEndOpen` the last piece may be the beginning of a word.
 */
export function splitGlued(
  folded: string,
  { vocabulary, mayEndOpen }: { readonly vocabulary: Vocabulary; readonly mayEndOpen: boolean },
): readonly (readonly number[])[] {
  if (folded.length < 4 || folded.length > 40 || /\d/.test(folded)) return [];
  const ways: Way[][] = [[{ lengths: [], score: 0 }]];
  for (let end = 1; end <= folded.length; end += 1) {
    const found: Way[] = [];
    for (let length = 1; length <= Math.min(LONGEST_PIECE, end); length += 1) {
      if (length === folded.length) continue;
      const piece = folded.slice(end - length, end);
      const isOpen = mayEndOpen && end === folded.length;
      const score = scoreOf(piece, vocabulary, isOpen);
      if (score === undefined) continue;
      for (const way of ways[end - length] ?? []) {
        found.push({ lengths: [...way.lengths, length], score: way.score + score });
      }
    }
    ways.push(found.sort((one, other) => other.score - one.score).slice(0, KEPT_WAYS));
  }
  return (ways[folded.length] ?? []).filter((way) => way.lengths.length > 1).map((way) => way.lengths);
}

function scoreOf(piece: string, vocabulary: Vocabulary, isOpen: boolean): number | undefined {
  const frequency = vocabulary.frequencyOf(piece);
  const isWord = frequency > 0 && (isSyllableShape(piece) || piece.length >= SHORTEST_NAME);
  // A single letter is a word only in few places ("y tế", "e tax"): possible, and unlikely.
  if (isWord) return Math.log(frequency) - PIECE_COST - (piece.length === 1 ? 12 : 0) - 6;
  if (!isOpen || piece.length < 2) return undefined;
  return vocabulary.completionsOf(piece, 1).length > 0 ? -PIECE_COST - 8 : undefined;
}
