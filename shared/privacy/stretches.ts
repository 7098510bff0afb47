/** A paragraph in stretches short enough that no rule can take long over it, whatever somebody pastes. */
import type { Passage } from './finding.ts';

/** About a page of print; real paragraphs are shorter and stay whole. */
const LONGEST = 4000;

/** One after the other without a gap, cut after a sentence, else at a space, else anywhere but within a letter. */
export function stretchesOf(text: string): readonly Passage[] {
  const stretches: Passage[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = start + lengthOfFirst(text.slice(start, start + LONGEST));
    stretches.push({ start, end });
    start = end;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

function lengthOfFirst(piece: string): number {
  const sentence = piece.lastIndexOf('. ');
  if (sentence > LONGEST / 2) return sentence + 2;
  const space = piece.lastIndexOf(' ');
  if (space > LONGEST / 2) return space + 1;
  // A mark that belongs to the letter before it, or the second half of a character, stays with it.
  const whole = /(?:\P{M}\p{M}*|[\ud800-\udbff])$/u.exec(piece);
  return whole && whole.index > LONGEST / 2 ? whole.index : piece.length;
}
