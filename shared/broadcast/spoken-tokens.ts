/** Cuts written text into words, numbers, marks and what is not read aloud at all. */
import { ADDRESS, ADDRESS_HINT } from './address-pattern.ts';
import { pushCluster, pushMarkedQuestion } from './spoken-clusters.ts';
import type { Token } from './spoken-token.ts';
import type { StationLexicon } from './station-lexicon.ts';

/** "09********", "****1234": a number somebody made unreadable is not read as another one. */
const MASKED = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.-]*)?\*{2,}(?:[\p{L}\p{N}.*-]*[\p{L}\p{N}*])?`;

const PLAIN = String.raw`(?<space>\s+)|(?<question>\?[^\s?]+\?)|(?<stop>\.?\/\.|\.{2,}|…)|(?<cluster>${MASKED}|[\p{L}\p{N}\p{M}]+(?:[.,/:&'-][\p{L}\p{N}\p{M}]+)*(?:(?<=\d)'(?!\p{L}))?)|[^]`;

const TOKEN = new RegExp(PLAIN, 'uy');
const TOKEN_WITH_ADDRESSES = new RegExp(`(?<![\\p{L}\\p{N}])(?<address>${ADDRESS})|${PLAIN}`, 'iuy');

/**
 * The tokens of one normalised line, in order; white space, addresses and signs that no rule reads are left out.
 * What the lexicon names is one token, whatever it is made of.
 */
export function tokenise(line: string, lexicon?: StationLexicon): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  if (lexicon?.pattern) {
    for (const match of line.matchAll(lexicon.pattern)) {
      cut(tokens, line.slice(from, match.index), { from, lexicon });
      const spaced = match.index === 0 || /\s/.test(line.charAt(match.index - 1));
      const reading = lexicon.readings.get(match[0]) ?? match[0];
      tokens.push({ kind: 'told', text: match[0], start: match.index, spaced, reading });
      from = match.index + match[0].length;
    }
  }
  cut(tokens, from === 0 ? line : line.slice(from), { from, lexicon });
  return tokens;
}

interface Place {
  /** Offset of the cut part in the line. */
  readonly from: number;
  readonly lexicon: StationLexicon | undefined;
}

function cut(tokens: Token[], part: string, place: Place): void {
  const hasAddresses = ADDRESS_HINT.test(part);
  const pattern = hasAddresses ? TOKEN_WITH_ADDRESSES : TOKEN;
  let spaced = place.from === 0;
  for (let at = 0; at < part.length;) {
    const wordEnd = hasAddresses ? at : endOfPlainWord(part, at);
    if (wordEnd > at) {
      tokens.push({ kind: 'word', text: part.slice(at, wordEnd), start: place.from + at, spaced });
      spaced = false;
      at = wordEnd;
      continue;
    }
    if (part.charCodeAt(at) === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(part);
    if (match === null) return;
    const isSpace = match.groups?.['space'] !== undefined;
    if (isSpace || pushMatch(tokens, match, { place, spaced })) spaced = isSpace;
    at = pattern.lastIndex;
  }
}

/** False where nothing of the match is kept. */
function pushMatch(
  tokens: Token[],
  match: RegExpExecArray,
  { place, spaced }: { readonly place: Place; readonly spaced: boolean },
): boolean {
  const text = match[0];
  const found = { text, start: place.from + match.index, spaced };
  const groups = match.groups ?? {};
  if (groups['cluster'] !== undefined) {
    if (place.lexicon?.respelt.has(text.toLowerCase())) tokens.push({ ...found, kind: 'told', reading: text });
    else pushCluster(tokens, found);
    return true;
  }
  if (groups['question'] !== undefined) pushMarkedQuestion(tokens, found);
  else if (groups['address'] !== undefined || groups['stop'] !== undefined || READ_MARKS.has(text)) {
    tokens.push({ ...found, kind: 'mark' });
  } else return false;
  return true;
}

const SPACE = 32;

/** Most of a text is plain words: the end of one that begins here, or `at` where it takes the pattern to see. */
function endOfPlainWord(part: string, at: number): number {
  let end = at;
  while (isLetter(part.charCodeAt(end))) end += 1;
  if (end === at || end === part.length) return end;
  const next = part.charCodeAt(end);
  if (next === SPACE) return end;
  const endsClause = next === 44 || next === 46 || next === 58 || next === 59;
  return endsClause && (end + 1 === part.length || part.charCodeAt(end + 1) === SPACE) ? end : at;
}

/** Basic, extended and Vietnamese Latin letters. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1ef9);
}

const READ_MARKS = new Set('. , ; : ! ? … / - % ‰ ° & + = < > ≤ ≥ ± × ~ ( ) [ ] { } • | $ € £ ¥ ₫'.split(' '));
