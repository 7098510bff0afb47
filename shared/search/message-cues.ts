/** Which kinds of trick a message speaks like, and by which words. */
import { CLEAR_CUE_POINTS, FEWEST_CUE_POINTS, HINT_CUE_POINTS, MESSAGE_CUES } from './message-cue-table.ts';
import { tokenize } from './tokenize.ts';

export interface HeardCues {
  readonly points: number;
  /** As the table writes them, the clear ones first. */
  readonly cues: readonly string[];
}

const TABLE = Object.entries(MESSAGE_CUES).map(([type, { clear, hint }]) => ({
  type,
  cues: [
    ...clear.map((cue) => ({ cue, key: keyOf(cue), points: CLEAR_CUE_POINTS })),
    ...hint.map((cue) => ({ cue, key: keyOf(cue), points: HINT_CUE_POINTS })),
  ],
}));

/**
 * Folded words in, kinds of trick out: "anh lien quan duong day rua tien" → A1 by "rửa tiền". A cue inside a longer one
 * that was heard ("tại nhà" in "việc làm tại nhà") says nothing more.
 */
export function hearCues(foldedWords: readonly string[]): ReadonlyMap<string, HeardCues> {
  const text = ` ${foldedWords.join(' ')} `;
  const heard = new Map<string, HeardCues>();
  for (const { type, cues } of TABLE) {
    const found = cues.filter(({ key }) => text.includes(key));
    const own = found.filter(({ key }) => !found.some((other) => other.key !== key && other.key.includes(key)));
    const points = own.reduce((sum, cue) => sum + cue.points, 0);
    if (points >= FEWEST_CUE_POINTS) heard.set(type, { points, cues: own.map(({ cue }) => cue) });
  }
  return heard;
}

function keyOf(cue: string): string {
  return ` ${tokenize(cue)
    .map((token) => token.folded)
    .join(' ')} `;
}
