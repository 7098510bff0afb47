/** One paragraph in the form the rules read, and the way back to the offsets of the text as it was given. */
import type { Passage } from './finding.ts';

export interface PlainText {
  /** NFC, every kind of space an ordinary one, nothing invisible. */
  readonly text: string;
  /** The same in lower case with tone marks where the newer spelling puts them ("hoà" → "hòa"); the same length. */
  readonly low: string;
  /** A passage of `text` as one of the given text. */
  readonly givenPassage: (passage: Passage) => Passage;
}

const ODD = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+$/u;

/** Example: a decomposed "Nguyễn" of ten code units becomes six, and offsets point to the ten. */
export function toPlainText(given: string): PlainText {
  if (!ODD.test(given) && given.normalize('NFC') === given) {
    return { text: given, low: lowerOf(given), givenPassage: (passage) => passage };
  }
  const offsets: number[] = [];
  let text = '';
  for (const match of given.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (INVISIBLE.test(match[0])) continue;
    const shown = /^[\p{Zs}\t\u2028\u2029]$/u.test(match[0]) ? ' ' : match[0].normalize('NFC');
    for (let unit = 0; unit < shown.length; unit += 1) offsets.push(match.index);
    text += shown;
  }
  const givenAt = (at: number): number => offsets[at] ?? given.length;
  return {
    text,
    low: lowerOf(text),
    givenPassage: ({ start, end }) => ({ start: givenAt(start), end: givenAt(end) }),
  };
}

const OLD_TONES = /[oO][àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;
const TONES = 'àáảãạèéẻẽẹỳýỷỹỵ';
const ON_FIRST = 'òóỏõọòóỏõọùúủũụ';
const BARE = 'aaaaaeeeeeyyyyy';

function lowerOf(text: string): string {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : text;
  return same.replace(OLD_TONES, (pair) => {
    const at = TONES.indexOf(pair[1] ?? '');
    return `${ON_FIRST[at] ?? ''}${BARE[at] ?? ''}`;
  });
}
