/** Cuts written text into words, numbers, marks and what is not read aloud at all. */
import { findNumberShape, type NumberShape } from './number-shapes.ts';
import { findCompound, isRespeltWord } from './spoken-dictionary.ts';
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
);

const DASHES = /[‐‑‒–—−]/g;
const APOSTROPHES = /[’‘ʼ′]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const UNUSUAL = /[‐‑‒–—−’‘ʼ′²³º\u00AD\u200B-\u200F\u2060\uFEFF]/;

const ADDRESS_HINT = /:\/\/|www\.|@|\.\]?[a-z]{2}/i;
const TOP_LEVEL =
  'vn|com|net|org|info|gov|edu|io|xyz|top|club|online|site|shop|vip|cc|me|app|live|link|asia|biz|tk|ru|cn|us';
const ADDRESS = String.raw`(?:(?:https?|hxxps?|ftp):\/\/|www\.)[^\s]*[^\s.,;:!?)\]»”"']|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\[\.\](?:[A-Za-z0-9-]|\.(?=[A-Za-z0-9])|\[\.\])+|[A-Za-z0-9-]+(?:(?:\.|\[\.\])[A-Za-z0-9-]+)*(?:\.|\[\.\])(?:${TOP_LEVEL})(?![\p{L}\p{N}])(?:\/[^\s]*[^\s.,;:!?)\]»”"'])?`;
const PLAIN = String.raw`(\s+)|(\?[^\s?]+\?)|(\.?\/\.|\.{2,}|…)|([\p{L}\p{N}\p{M}]+(?:[.,/:&'-][\p{L}\p{N}\p{M}]+)*(?:(?<=\d)'(?!\p{L}))?)|[^]`;

const TOKEN = new RegExp(PLAIN, 'gu');
const TOKEN_WITH_ADDRESSES = new RegExp(`(?<![\\p{L}\\p{N}])(${ADDRESS})|${PLAIN}`, 'giu');

const HAS_DIGIT = /\d/;
const HAS_CONNECTOR = /[.,/:&'-]/;
const NUMBER_THEN_WORD = /^(\d[\d.,]*)([a-zà-ỹđ]{2,})$/;
/** "P3", "KP12", "QL1A". */
const PLACE_THEN_NUMBER = /^(P|Q|KP|TDP|QL)(\d{1,3}[A-Z]?)$/;

/** NFC, one kind of dash and apostrophe, no invisible characters. Offsets of questions count in this form. */
export function normaliseForReading(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNUSUAL.test(composed)) return composed;
  return composed
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replaceAll('º', '°');
}

/** The tokens of one normalised line, in order; white space, addresses and signs that no rule reads are left out. */
export function tokenise(line: string): Token[] {
  const tokens: Token[] = [];
  const hasAddresses = ADDRESS_HINT.test(line);
  const pattern = hasAddresses ? TOKEN_WITH_ADDRESSES : TOKEN;
  const first = hasAddresses ? 2 : 1;
  let spaced = true;
  for (const match of line.matchAll(pattern)) {
    const text = match[0];
    const found = { text, start: match.index, spaced };
    if (match[first + 3] !== undefined) pushCluster(tokens, found);
    else if (match[first] !== undefined || (hasAddresses && match[1] !== undefined)) {
      spaced = true;
      continue;
    } else if (match[first + 1] !== undefined) pushMarkedQuestion(tokens, found);
    else if (match[first + 2] !== undefined || READ_MARKS.has(text)) tokens.push({ ...found, kind: 'mark' });
    else continue;
    spaced = false;
  }
  return tokens;
}

const READ_MARKS = new Set('. , ; : ! ? … / - % ‰ ° & + = < > ~ ( ) [ ] { } • | $ € £ ¥ ₫'.split(' '));

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
  if (!hasDigit && !HAS_CONNECTOR.test(text)) {
    tokens.push({ ...found, kind: 'word' });
    return;
  }
  if (findCompound(text) !== undefined || isRespeltWord(text)) {
    tokens.push({ ...found, kind: 'word' });
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
  const place = PLACE_THEN_NUMBER.exec(text);
  if (place?.[1] === undefined || place[2] === undefined) return undefined;
  return [
    { text: place[1], start, spaced, isMark: false },
    { text: place[2], start: start + place[1].length, spaced: false, isMark: false },
  ];
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
