/** Clusters of letters, digits and marks: kept whole where the whole has a form, else taken apart. */
import { findNumberShape, type NumberShape } from './number-shapes.ts';
import { findAbbreviation, findCompound, isRespeltWord } from './spoken-dictionary.ts';
import type { Token } from './spoken-token.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

export interface Found {
  readonly text: string;
  readonly start: number;
  readonly spaced: boolean;
}

const HIDDEN_DIGITS = /xx/i;
const HAS_DIGIT = /\d/;
const HAS_CONNECTOR = /[.,/:&'-]/;
const NUMBER_THEN_WORD = /^(\d[\d.,]*)([a-zà-ỹđ]{2,})$/;
/** "P3", "KP12", "QL1A", "Km15". */
const PLACE_THEN_NUMBER = /^(P|Q|KP|TDP|QL|TL|Km|KM|km)\.?(\d{1,3}[A-Z]?)$/;

/** `?captcha?` is kept as it is; in "sao?Không?" the marks are a writer's own. */
export function pushMarkedQuestion(tokens: Token[], found: Found): void {
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
export function pushCluster(tokens: Token[], found: Found): void {
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
