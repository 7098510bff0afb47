/** Words typed without the space between them: "luadao" → "lua dao", "giadanhcongan" → "gia danh cong an". */
import { decodeKeystrokes } from './decode-keystrokes.ts';
import { isSyllableShape } from './vietnamese-spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordKeysOf } from './word-keys.ts';

const LONGEST_PIECE = 12;
/** Names that have no Vietnamese shape: "gas", "ios", "telegram"; short ones are likelier chance. */
const SHORTEST_NAME = 3;
const SHORT_NAME_LENGTH = 3;
const SHORT_NAME_COST = 4;
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
  if (folded.length < 4 || folded.length > 40) return [];
  if (/\d/.test(folded)) return splitBeforeNumber(folded, vocabulary);
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

/** "nghidinh168" → "nghi dinh 168"; not what the keyboard may have left over, which is tried before. */
function splitBeforeNumber(folded: string, vocabulary: Vocabulary): readonly (readonly number[])[] {
  const [, letters = '', digits = ''] = /^([a-z]{2,})(\d{2,})$/.exec(folded) ?? [];
  if (digits === '' || isKeystrokes(folded, vocabulary)) return [];
  const cut = splitGlued(letters, { vocabulary, mayEndOpen: false });
  const ways = vocabulary.frequencyOf(letters) > 0 ? [[letters.length], ...cut] : cut;
  return ways.map((lengths) => [...lengths, digits.length]);
}

function isKeystrokes(folded: string, vocabulary: Vocabulary): boolean {
  const decoded = decodeKeystrokes(folded);
  if (decoded === undefined) return false;
  const { folded: meant } = wordKeysOf(decoded);
  return isSyllableShape(meant) && vocabulary.frequencyOf(meant) > 0;
}

function scoreOf(piece: string, vocabulary: Vocabulary, isOpen: boolean): number | undefined {
  const frequency = vocabulary.frequencyOf(piece);
  const isSyllable = isSyllableShape(piece);
  if (frequency > 0 && (isSyllable || piece.length >= SHORTEST_NAME)) {
    // A single letter is a word only in few places ("y tế", "e tax"): possible, and unlikely.
    const shortness = piece.length === 1 ? 12 : 0;
    const strangeness = !isSyllable && piece.length <= SHORT_NAME_LENGTH ? SHORT_NAME_COST : 0;
    return Math.log(frequency) - PIECE_COST - shortness - strangeness - 6;
  }
  if (!isOpen || piece.length < 2) return undefined;
  return vocabulary.completionsOf(piece, 1).length > 0 ? -PIECE_COST - 8 : undefined;
}
