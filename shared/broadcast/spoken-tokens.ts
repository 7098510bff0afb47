/** Cuts written text into words, numbers, marks and what is not read aloud at all. */
import { ADDRESS, ADDRESS_HINT } from './address-pattern.ts';
import { findNumberShape, type NumberShape } from './number-shapes.ts';
import { findAbbreviation, findCompound, isRespeltWord } from './spoken-dictionary.ts';
import type { StationLexicon } from './station-lexicon.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

export type Token = {
  readonly text: string;
  readonly start: number;
  /** White space or the line's beginning stands before it. */
  readonly spaced: boolean;
} & (
  | { readonly kind: 'word' }
  | { readonly kind: 'number'; readonly shape: NumberShape | undefined }
  | { readonly kind: 'mark' }
  /** `?token?` of an earlier pass. */
  | { readonly kind: 'question' }
  /** The lexicon says how it is read. */
  | { readonly kind: 'told'; readonly reading: string }
);

/** "09********", "****1234": a number somebody made unreadable is not read as another one. */
const MASKED = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.-]*)?\*{2,}(?:[\p{L}\p{N}.*-]*[\p{L}\p{N}*])?`;

const PLAIN = String.raw`(?<space>\s+)|(?<question>\?[^\s?]+\?)|(?<stop>\.?\/\.|\.{2,}|…)|(?<cluster>${MASKED}|[\p{L}\p{N}\p{M}]+(?:[.,/:&'-][\p{L}\p{N}\p{M}]+)*(?:(?<=\d)'(?!\p{L}))?)|[^]`;

const TOKEN = new RegExp(PLAIN, 'uy');
/** A mark that stands for an address: longer than any other and never read. */
export function isAddress(token: Token): boolean {
  return token.kind === 'mark' && token.text.length > 3;
}

const TOKEN_WITH_ADDRESSES = new RegExp(`(?<![\\p{L}\\p{N}])(?<address>${ADDRESS})|${PLAIN}`, 'iuy');

const HIDDEN_DIGITS = /xx/i;
const HAS_DIGIT = /\d/;
const HAS_CONNECTOR = /[.,/:&'-]/;
const NUMBER_THEN_WORD = /^(\d[\d.,]*)([a-zà-ỹđ]{2,})$/;
/** "P3", "KP12", "QL1A", "Km15". */
const PLACE_THEN_NUMBER = /^(P|Q|KP|TDP|QL|TL|Km|KM|km)\.?(\d{1,3}[A-Z]?)$/;

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

interface Found {
  readonly text: string;
  readonly start: number;
  readonly spaced: boolean;
}

/** `?captcha?` is kept as it is; in "sao?Không?" the marks are a writer's own. */
function pushMarkedQuestion(tokens: Token[], found: Found): void {
  const inner = found.text.slice(1, -1);
  if (!isVietnameseSyllable(inner.toLowerCase())) {
    tokens.push({ ...found, kind: 'question' });
    return;
  }
  const { start } = found;
  tokens.push({ kind: 'mark', text: '?', start, spaced: found.spaced });
  tokens.push({ kind: 'word', text: inner, start: start + 1, spaced: false });
  tokens.push({ kind: 'mark', text: '?', start: start + found.text.length - 1, spaced: false });
}

/** Letters and digits with marks inside: whole where it has a known form, else split at its marks. */
function pushCluster(tokens: Token[], found: Found): void {
  const { text } = found;
  const hasDigit = HAS_DIGIT.test(text);
  if (text.includes('**')) {
    if (hasDigit) tokens.push({ ...found, kind: 'number', shape: undefined });
    return;
  }
  if (!hasDigit && !HAS_CONNECTOR.test(text)) {
    tokens.push({ ...found, kind: 'word' });
    return;
  }
  if (findCompound(text) !== undefined || isRespeltWord(text)) {
    tokens.push({ ...found, kind: 'word' });
    return;
  }
  if (hasDigit && HIDDEN_DIGITS.test(text)) {
    tokens.push({ ...found, kind: 'number', shape: undefined });
    return;
  }
  const shape = hasDigit ? findNumberShape(text) : undefined;
  if (shape !== undefined && !isGluedWord(text, shape)) tokens.push({ ...found, kind: 'number', shape });
  else if (pushParts(tokens, found)) return;
  else if (hasDigit) tokens.push({ ...found, kind: 'number', shape: undefined });
  else tokens.push({ ...found, kind: 'word' });
}

/** "300triệu": a number and a word without the space between. */
function isGluedWord(text: string, shape: NumberShape): boolean {
  if (shape !== 'withUnit') return false;
  const word = NUMBER_THEN_WORD.exec(text)?.[2];
  return word !== undefined && word.length > 2 && isVietnameseSyllable(word);
}

/** Pushes the parts between the marks; false where the parts make no sense either and the whole is a question. */
function pushParts(tokens: Token[], found: Found): boolean {
  const parts = partsOf(found);
  if (parts === undefined) return false;
  for (const part of parts) {
    if (part.isMark) tokens.push({ kind: 'mark', text: part.text, start: part.start, spaced: part.spaced });
    else pushCluster(tokens, part);
  }
  return true;
}

function partsOf(found: Found): readonly (Found & { readonly isMark: boolean })[] | undefined {
  const glued = gluedPartsOf(found);
  if (glued) return glued;
  const separator = SEPARATORS.find((mark) => found.text.includes(mark) && isReadableApart(found.text, mark));
  if (separator === undefined) return undefined;
  const pieces = found.text.split(separator).flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
  const parts: (Found & { readonly isMark: boolean })[] = [];
  let { start } = found;
  for (const [index, text] of pieces.entries()) {
    parts.push({ text, start, spaced: index === 0 && found.spaced, isMark: index % 2 === 1 });
    start += text.length;
  }
  return parts;
}

/** "1.632lượt" and "P3" are a number and a word. */
function gluedPartsOf(found: Found): readonly (Found & { readonly isMark: boolean })[] | undefined {
  const { text, start, spaced } = found;
  const number = NUMBER_THEN_WORD.exec(text);
  if (number?.[1] !== undefined && number[2] !== undefined && isVietnameseSyllable(number[2])) {
    const digits = number[1].replace(/[.,]+$/, '');
    return [
      { text: digits, start, spaced, isMark: false },
      { text: number[2], start: start + number[1].length, spaced: true, isMark: false },
    ];
  }
  const place = PLACE_THEN_NUMBER.exec(text) ?? knownThenNumber(text);
  if (place?.[1] === undefined || place[2] === undefined) return undefined;
  return [
    { text: place[1], start, spaced, isMark: false },
    { text: place[2], start: start + place[1].length, spaced: false, isMark: false },
  ];
}

/** "RON95", "VNPT2": an abbreviation and its number. */
function knownThenNumber(text: string): RegExpExecArray | undefined {
  const parts = /^(\p{Lu}{2,})(\d{1,3})$/u.exec(text);
  return parts?.[1] !== undefined && findAbbreviation(parts[1]) !== undefined ? parts : undefined;
}

/** In the order in which a cluster is taken apart. */
const SEPARATORS = [',', '/', ':', '-', '&', '.'] as const;

/** Digits are parted from digits only at a comma, and no piece may be a code that only makes sense whole. */
function isReadableApart(text: string, separator: string): boolean {
  const pieces = text.split(separator);
  return pieces.every((piece, index) => {
    if (piece === '') return false;
    if (HAS_DIGIT.test(piece)) {
      const shape = findNumberShape(piece);
      if (shape === 'withLetter' || shape === 'dotted' || (separator === ',' && shape === undefined)) return false;
    }
    return separator === ',' || index === 0 || !(endsInDigit(pieces[index - 1]) && startsWithDigit(piece));
  });
}

function endsInDigit(text = ''): boolean {
  return /\d$/.test(text);
}

function startsWithDigit(text = ''): boolean {
  return /^\d/.test(text);
}
