/** One paragraph in the form the rules read, and the way back to the offsets of the text as it was given. */
import type { Passage } from './finding.ts';
import { capitaliseNames, restoreAccents } from './restore-accents.ts';

export interface PlainText {
  /** NFC, every kind of space an ordinary one, nothing invisible, marks put back where a text was typed without any. */
  readonly text: string;
  /** The same in lower case with tone marks where the newer spelling puts them ("hoà" → "hòa"); the same length. */
  readonly low: string;
  /** A passage of `text` as one of the given text. */
  readonly givenPassage: (passage: Passage) => Passage;
}

const ODD =
  /[\u00ad\u00b7\u200b-\u2012\u2022\u2024\u2027-\u202e\u2060\u2212\u2219\u22c5\ufeff\uff01-\uff5e\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000<*_]| {2}|\p{Extended_Pictographic}/u;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+$/u;
/** Tags that stand within a word or number; addresses in `<a href>` are to be found. */
const INLINE_TAG = /<\/?(?:b|strong|i|em|u|s|span|font|mark|sup|sub|small|code|br)(?: [^<>]{0,200})?\/?>/giu;
/** "0912**345**678"; three stars hide digits and stay. */
const EMPHASIS =
  /(?<!\*)\*\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*\*(?!\*)|(?<!_)__(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])__(?!_)/gu;
const DASH = /[\u2010-\u2012\u2212]/u;
const DOT_BETWEEN_DIGITS = /[\u00b7\u2022\u2024\u2027\u2219\u22c5_]/u;

/** Example: a decomposed "Nguyễn" of ten code units becomes six, and offsets point to the ten. */
export function toPlainText(given: string): PlainText {
  if (!ODD.test(given) && given.normalize('NFC') === given) {
    const text = readable(given);
    return { text, low: lowerOf(text), givenPassage: (passage) => passage };
  }
  const marks = marksOf(given);
  const offsets: number[] = [];
  let text = '';
  for (const match of given.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const at = match.index;
    if (INVISIBLE.test(match[0]) || marks.some(({ start, end }) => at >= start && at < end)) continue;
    const shown = shownAs(match[0], given, at);
    if (shown === ' ' && text.endsWith(' ')) continue;
    for (let unit = 0; unit < shown.length; unit += 1) offsets.push(at);
    text += shown;
  }
  text = readable(text);
  const givenAt = (at: number): number => offsets[at] ?? given.length;
  return {
    text,
    low: lowerOf(text),
    givenPassage: ({ start, end }) => ({ start: givenAt(start), end: endInGiven(given, offsets, end) }),
  };
}

const SPELT_PHONE = /(?<![\p{L}\d.])[oO0][\doOIl](?:[ .-]?[\doOIl]){8}(?![\p{L}\d])/gu;

/** "o912 345 678", "O7O3.29.88I4": the letters stand for digits. */
function readable(text: string): string {
  const digits = text
    .replace(/(?<![\p{L}\d.])[oO](?=\d{2,3}[ .-]?\d)/gu, '0')
    .replace(SPELT_PHONE, (spelt) => spelt.replace(/[oO]/gu, '0').replace(/[Il]/gu, '1'));
  return capitaliseNames(restoreAccents(digits));
}

/** Where the last character ends: not behind marks or spaces that were left out after it. */
function endInGiven(given: string, offsets: readonly number[], end: number): number {
  const last = offsets[end - 1];
  if (last === undefined) return 0;
  const [whole = ''] = /^(?:\P{M}\p{M}*|\p{M}+)/su.exec(given.slice(last)) ?? [];
  return last + whole.length;
}

function shownAs(piece: string, given: string, at: number): string {
  // A picture between "Bé gái" and the name parts words as a space does.
  if (/^\p{Extended_Pictographic}/u.test(piece)) return ' ';
  if (/^[\p{Zs}\t\u2028\u2029]$/u.test(piece)) return ' ';
  if (DASH.test(piece)) return '-';
  if (DOT_BETWEEN_DIGITS.test(piece) && /^\d.\d$/su.test(given.slice(Math.max(0, at - 1), at + 2))) return '.';
  return /^[\uff01-\uff5e]/u.test(piece) ? piece.normalize('NFKC') : piece.normalize('NFC');
}

/** The marks of HTML and Markdown that readers do not see. */
function marksOf(given: string): readonly Passage[] {
  const tags = [...given.matchAll(INLINE_TAG)].map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
  const stars = [...given.matchAll(EMPHASIS)].flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 2 },
    { start: index + whole.length - 2, end: index + whole.length },
  ]);
  return [...tags, ...stars];
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
