/** The lines of an old article, cleaned of what copying from a page leaves behind. */
import { countSyllables } from '../kernel/vietnamese-text.ts';

export interface SourceLine {
  readonly text: string;
  /** An empty picture place stood directly before: what follows may be its caption. */
  readonly afterPicture: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
/** Signs that posts on social media begin and end their lines with. */
const SIGNS = '[[\\p{Extended_Pictographic}--[©®™]]\\u{1F3FB}-\\u{1F3FF}\\u{FE0F}\\u{20E3}]';
const OUTER_SIGNS = new RegExp(`^(?:${SIGNS}\\s*)+|(?:\\s*${SIGNS})+$`, 'gv');
/** Headings of Markdown in a file that is called a text. */
const HEADING_MARK = /^#{1,6} (?=\S)/u;
const KEYCAP = /(\d)\ufe0f?\u20e3\s*/gu;
/** `[Ảnh 1: Bà con dự họp]`, where a picture should be set. */
const BRACKETED_CAPTION = /^\[((?:ảnh|hình|chú thích ảnh)[^[\]]*)\]$/iu;
const ANY_SPACE = /[\p{Zs}\t]+/gu;
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/u;
const LONGEST_DATE_LINE = 30;
const TERMINAL = /[.!?…:;,”"’)\]]$/u;

/** Non-empty lines in NFC with single spaces; lines broken at a fixed width are joined again. */
export function toSourceLines(text: string): readonly SourceLine[] {
  const rawLines = text.normalize('NFC').replace(INVISIBLE, '').split(LINE_END).flatMap(partsOfLetterhead);
  const marksMeanPictures = arePictureMarksRare(rawLines);
  const groups = groupsOf(rawLines);
  const width = wrapWidthOf(rawLines);
  const firstProse = groups.findIndex(({ texts }) => texts.some(isProse));
  return groups.flatMap((group, at) => {
    const texts = unwrap(firstProse === -1 || at <= firstProse ? withCapitalsJoined(group.texts) : group.texts, width);
    return texts.map((line, index) => ({
      text: line,
      afterPicture: index === 0 && marksMeanPictures && group.afterMark,
    }));
  });
}

/** `CÔNG AN XÃ ⇥ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`: two columns of a typewriter, each part by itself. */
function partsOfLetterhead(raw: string): readonly string[] {
  if (!LETTERHEAD.test(raw)) return [raw];
  const parts = raw.split(/\t+|\s{3,}/u).filter((part) => part.trim() !== '');
  return parts.length < 2 ? [raw] : parts.flatMap((part) => [part, '']);
}

const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|^\s*Số\s*:\s*\S+\s.*ngày\s/u;

interface LineGroup {
  readonly texts: readonly string[];
  readonly afterMark: boolean;
}

/** Runs of lines without an empty line between. A line of mere spaces is what a picture leaves behind. */
function groupsOf(rawLines: readonly string[]): readonly LineGroup[] {
  const groups: { texts: string[]; afterMark: boolean }[] = [];
  let open: { texts: string[]; afterMark: boolean } | undefined;
  let afterMark = false;
  let isAboveIndented = false;
  for (const raw of rawLines) {
    const text = withDatesApart(raw.replace(ANY_SPACE, ' ').trim())
      .replace(KEYCAP, '$1. ')
      .replace(HEADING_MARK, '')
      .replace(OUTER_SIGNS, '')
      .replace(BRACKETED_CAPTION, '$1')
      .trim();
    if (text === '') {
      open = undefined;
      afterMark ||= isPictureMark(raw);
      continue;
    }
    // Typewriters and old editors begin a paragraph with an indented line and no empty one.
    const isIndented = /^(?: {2}|\t)/u.test(raw);
    if (!open || (isIndented && !isAboveIndented)) {
      open = { texts: [], afterMark };
      groups.push(open);
      afterMark = false;
    }
    isAboveIndented = isIndented;
    open.texts.push(text);
  }
  return groups;
}

/** Parts of a page that only its style sheet kept apart: `Công an xã13/08/2025 08:20Lượt xem: 340`. */
function withDatesApart(text: string): string {
  if (countSyllables(text) > LONGEST_DATE_LINE) return text;
  return text
    .replace(/(?<=\p{L})(?=\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d))/u, ' ')
    .replace(/(?<=\d{1,2}[/-]\d{1,2}[/-]\d{4}(?: \d{1,2}:\d{2})?)(?=\p{Lu})/u, ' ');
}

/** A headline in capitals is often broken in the middle of the page: its lines stand directly below each other. */
function withCapitalsJoined(texts: readonly string[]): readonly string[] {
  const end = texts.findIndex((text) => !isAllCaps(text) || countSyllables(text) < 3 || /[.!?:]$/u.test(text));
  const count = end === -1 ? texts.length : end;
  return count < 2 || count > 3 ? texts : [texts.slice(0, count).join(' '), ...texts.slice(count)];
}

function isPictureMark(raw: string): boolean {
  return raw !== '' && raw.trim() === '';
}

/** Where most gaps hold spaces, they are the page's habit and say nothing about pictures. */
function arePictureMarksRare(rawLines: readonly string[]): boolean {
  const marks = rawLines.filter(isPictureMark).length;
  const texts = rawLines.filter((raw) => raw.trim() !== '').length;
  return marks * 3 <= texts;
}

const WIDEST_WRAP = 110;
const FEWEST_BROKEN_LINES = 3;

/** The width at which a program or a typist broke all lines of the text; 0 where a line is a paragraph. */
function wrapWidthOf(rawLines: readonly string[]): number {
  const lines = rawLines.map((raw) => raw.replace(ANY_SPACE, ' ').trim());
  // No spread: a file may have more lines than a call takes arguments.
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > WIDEST_WRAP) return 0;
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1] ?? '';
    return /^\p{Ll}/u.test(next) && !TERMINAL.test(line) && overflows(line, next, width);
  });
  return broken.length >= FEWEST_BROKEN_LINES ? width : 0;
}

/** The next line's first word had no room any more; indented first lines are some signs shorter here. */
function overflows(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(' ')[0] ?? '').length > width - WRAP_SLACK;
}

const WRAP_SLACK = 4;

function unwrap(texts: readonly string[], width: number): readonly string[] {
  if (isWrappedAtWidth(texts)) return [texts.join(' ')];
  const joined: string[] = [];
  for (const [index, text] of texts.entries()) {
    const previous = joined.at(-1);
    const last = texts[index - 1] ?? '';
    const isCut = width > 0 && overflows(last, text, width) && !(TERMINAL.test(last) && /^[\p{Lu}“"‘-]/u.test(text));
    if (previous !== undefined && (isCut || continues(previous, text)))
      joined[joined.length - 1] = `${previous} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** Every line but the last is about as long as the longest, as mail programs and terminals break text. */
function isWrappedAtWidth(texts: readonly string[]): boolean {
  const longest = Math.max(...texts.map((text) => text.length));
  return (
    texts.length >= 3 &&
    longest >= 50 &&
    longest <= 110 &&
    texts.slice(0, -1).every((text) => text.length >= longest * 0.75) &&
    texts.slice(0, -1).some((text) => !TERMINAL.test(text))
  );
}

/** A paragraph never begins with a small letter: the line before was cut in mid-sentence. */
function continues(previous: string, text: string): boolean {
  return countSyllables(previous) >= 8 && !/[.!?…:;]$/u.test(previous) && /^\p{Ll}/u.test(text);
}

/** The same words whatever their case, quotes, dashes and punctuation: for finding repetitions. */
export function sameWordsKey(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Long enough, and closed like a sentence, to be running text. */
export function isProse(text: string): boolean {
  return countSyllables(text) >= 25 && /[.!?…”"’)/]$/u.test(text);
}

export function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
