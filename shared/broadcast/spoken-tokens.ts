/** Cuts written text into words, numbers, marks and what is not read aloud at all. */
import { ADDRESS, ADDRESS_HINT } from './address-pattern.ts';
import { pushCluster, pushMarkedQuestion } from './spoken-clusters.ts';
import type { Token } from './spoken-token.ts';
import type { StationLexicon } from './station-lexicon.ts';

const ADDRESSES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ADDRESS})`, 'giu');

/** "09********", "****1234": a number somebody made unreadable is not read as another one. */
const MASKED = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.-]*)?\*{2,}(?:[\p{L}\p{N}.*-]*[\p{L}\p{N}*])?`;
const CLUSTER = new RegExp(
  String.raw`${MASKED}|[\p{L}\p{N}\p{M}]+(?:[.,/:&'-][\p{L}\p{N}\p{M}]+)*(?:(?<=\d)'(?!\p{L}))?`,
  'uy',
);
const QUESTION = /\?[^\s?]+\?/uy;
const STOP = /\.?\/\.|\.{2,}|…/uy;

/**
 * The tokens of one normalised line, in order; white space, addresses and signs that no rule reads are left out.
 * What the lexicon names is one token, whatever it is made of.
 */
export function tokenise(line: string, lexicon?: StationLexicon): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  if (lexicon?.pattern) {
    for (const match of line.matchAll(lexicon.pattern)) {
      cutAtAddresses(tokens, line.slice(from, match.index), { from, lexicon });
      const spaced = match.index === 0 || /\s/.test(line.charAt(match.index - 1));
      const reading = lexicon.readings.get(match[0]) ?? match[0];
      tokens.push({ kind: 'told', text: match[0], start: match.index, spaced, reading });
      from = match.index + match[0].length;
    }
  }
  cutAtAddresses(tokens, from === 0 ? line : line.slice(from), { from, lexicon });
  return tokens;
}

interface Place {
  /** Offset of the cut part in the line. */
  readonly from: number;
  readonly lexicon: StationLexicon | undefined;
}

function cutAtAddresses(tokens: Token[], part: string, place: Place): void {
  if (!ADDRESS_HINT.test(part)) return cut(tokens, part, place);
  let from = 0;
  for (const { 0: text, index } of part.matchAll(ADDRESSES)) {
    cut(tokens, part.slice(from, index), { ...place, from: place.from + from });
    const start = place.from + index;
    tokens.push({ kind: 'mark', text, start, spaced: start === 0 || isSpace(part.charCodeAt(index - 1)) });
    from = index + text.length;
  }
  cut(tokens, part.slice(from), { ...place, from: place.from + from });
}

/** Looks at each first character once; a pattern is only tried where it may begin. */
function cut(tokens: Token[], part: string, place: Place): void {
  let spaced = place.from === 0;
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const start = place.from + at;
    const simpleEnd = endOfSimple(part, at, code);
    if (simpleEnd > at) {
      const text = part.slice(at, simpleEnd);
      tokens.push(
        isDigit(code)
          ? { kind: 'number', text, start, spaced, shape: 'integer' }
          : { kind: 'word', text, start, spaced },
      );
      spaced = false;
      at = simpleEnd;
      continue;
    }
    const mark = findMark(part, at, code);
    if (mark !== undefined) {
      if (code === QUESTION_MARK && mark.length > 1) pushMarkedQuestion(tokens, { text: mark, start, spaced });
      else tokens.push({ kind: 'mark', text: mark, start, spaced });
      spaced = false;
      at += mark.length;
      continue;
    }
    const cluster = matchAt(CLUSTER, part, at);
    if (cluster !== undefined) {
      if (place.lexicon?.respelt.has(cluster.toLowerCase())) {
        tokens.push({ kind: 'told', text: cluster, start, spaced, reading: cluster });
      } else pushCluster(tokens, { text: cluster, start, spaced });
      spaced = false;
    }
    at += cluster?.length ?? (code >= FIRST_SURROGATE && code <= LAST_SURROGATE ? 2 : 1);
  }
}

const QUESTION_MARK = 63;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdbff;

/** The mark that begins here, a question of an earlier pass or a row of dots in one piece. */
function findMark(part: string, at: number, code: number): string | undefined {
  if (code === QUESTION_MARK) return matchAt(QUESTION, part, at) ?? '?';
  const sign = part.charAt(at);
  if (!READ_MARKS.has(sign)) return undefined;
  return (sign === '.' || sign === '/' ? matchAt(STOP, part, at) : undefined) ?? sign;
}

const READ_MARKS = new Set('. , ; : ! ? … / - % ‰ ° & + = < > ≤ ≥ ± × ~ ( ) [ ] { } • | $ € £ ¥ ₫'.split(' '));

function matchAt(pattern: RegExp, part: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(part)?.[0];
}

const SPACE = 32;

/** Most of a text is plain words and numbers: the end of one that begins here, or `at` where it takes a pattern to see. */
function endOfSimple(part: string, at: number, code: number): number {
  const belongs = isDigit(code) ? isDigit : isLetter;
  let end = at;
  while (belongs(part.charCodeAt(end))) end += 1;
  if (end === at || end === part.length) return end;
  const next = part.charCodeAt(end);
  if (next === SPACE) return end;
  const endsClause = next === 44 || next === 46 || next === 58 || next === 59;
  return endsClause && (end + 1 === part.length || part.charCodeAt(end + 1) === SPACE) ? end : at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Basic, extended and Vietnamese Latin letters. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1ef9);
}

function isSpace(code: number): boolean {
  return code === SPACE || (code < 128 ? code >= 9 && code <= 13 : isUnusualSpace(code));
}

/** No-break spaces and those of typesetters. */
function isUnusualSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code)
  );
}
