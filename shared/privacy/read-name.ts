/** Where a name ends that begins at a capital letter, and its syllables. */
import type { Passage } from './finding.ts';
import { NEVER_IN_NAME } from './name-table.ts';
import { STARTERS } from './sentences.ts';

/** "Bùi T. Lượm", "Tr. T. Bé": only the middle is shortened. */
const SHORTENED = /(?:\p{Lu}\p{Ll}+ |\p{Lu}\p{Ll}{0,2}\. ?)(?:\p{Lu}\p{Ll}{0,2}\. ?){1,2}\p{Lu}\p{Ll}[\p{L}’']*/uy;
const WORD = /\p{Lu}[\p{L}'’]*(?:-\p{Ll}+)?/uy;
const DOTTED = /(?:\p{Lu}\p{Ll}?\. ?){1,4}\p{Lu}(?![\p{L}\d])|\p{Lu}(?:['’]\p{Lu})?(?![\p{L}\d'’])/uy;
const SHORTENED_MIDDLE = / (?:T|V|Th|H|Đ|M|N|X|Q|K)\. ?\p{Lu}\p{Ll}/u;
const MOST_SYLLABLES = 6;

export interface Name extends Passage {
  readonly syllables: readonly string[];
}

export function readName(text: string, start: number): Name | undefined {
  const syllables: string[] = [];
  let at = start;
  let end = start;
  SHORTENED.lastIndex = at;
  const [shortened = ''] = SHORTENED.exec(text) ?? [];
  if (SHORTENED_MIDDLE.test(shortened) && !STARTERS.test(` ${shortened.split(/\. ?/u).at(-1) ?? ''} `))
    return { start, end: start + shortened.length, syllables: shortened.split(/\.? /u) };
  while (syllables.length < MOST_SYLLABLES) {
    DOTTED.lastIndex = at;
    WORD.lastIndex = at;
    const piece = DOTTED.exec(text)?.[0] ?? WORD.exec(text)?.[0];
    if (piece === undefined || endsName(text, piece, at, syllables.length)) break;
    syllables.push(piece);
    end = at + piece.length;
    if (text[end] !== ' ' || !/\p{Lu}/u.test(text[end + 1] ?? '')) break;
    at = end + 1;
  }
  return syllables.length === 0 ? undefined : { start, end, syllables };
}

/** Where everything is written in capitals a word ends the name; elsewhere "Công" may be a part of it, "Công an" not. */
function endsName(text: string, piece: string, at: number, syllables: number): boolean {
  if (piece === 'Ở') return true;
  if (piece.length === 1 || !NEVER_IN_NAME.has(piece.toLowerCase())) return false;
  if (/^ (?:THỊ|VĂN) /u.test(text.slice(at + piece.length, at + piece.length + 5))) return false;
  const isCapitals = piece === piece.toUpperCase();
  const after = text.slice(at + piece.length, at + piece.length + 2);
  // "Phan Nhật Trường (2000)"
  if (!isCapitals && syllables >= 2 && /^(?: \(|,)/u.test(after)) return false;
  return isCapitals || !/^ \p{Lu}/u.test(after);
}
