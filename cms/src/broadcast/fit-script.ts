/** Shortens a proposal to a length: whole points are left out, none is cut or made up. */
import { secondsToRead, USUAL_SYLLABLES_PER_MINUTE } from 'shared/broadcast/reading-time';
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import { countSyllables } from 'shared/kernel/vietnamese-text';

export interface ProposedPoint {
  readonly text: string;
  /** Lower ones are kept first: what to do comes before how it looks. */
  readonly rank: number;
}

interface Fit {
  /** What is read in any case. */
  readonly opening: readonly string[];
  readonly points: readonly ProposedPoint[];
  readonly seconds: number;
}

/** The points that fit beside the opening, in their own order; at least the one of the lowest rank. */
export function fitScript({ opening, points, seconds }: Fit): string[] {
  let used = secondsOf(opening);
  const chosen = new Set<ProposedPoint>();
  for (const point of points.toSorted((a, b) => a.rank - b.rank)) {
    const needed = secondsOf([point.text]);
    if (chosen.size > 0 && used + needed > seconds) continue;
    chosen.add(point);
    used += needed;
  }
  return points.filter((point) => chosen.has(point)).map(({ text }) => text);
}

function secondsOf(texts: readonly string[]): number {
  const syllables = texts.reduce((sum, text) => sum + countSyllables(toSpokenForm(text).spoken), 0);
  return secondsToRead(syllables, USUAL_SYLLABLES_PER_MINUTE);
}
