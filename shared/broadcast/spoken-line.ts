/** The line being built: words get one space between them, marks none before, and no two marks stand together. */

/** Changed in place and held as plain fields, because all of this runs for every word of a bulletin. */
export interface SpokenLine {
  /** The normalised line that is read. */
  readonly source: string;
  /** All that is said up to the run. */
  text: string;
  /** Words of the source that are said as they stand, one space between them: copied in one piece. */
  runStart: number;
  runEnd: number;
  /** Stands at the end, not yet said: a stronger one may still take its place. */
  lastMark: string;
  pending: 'none' | 'pause' | 'dash';
  /** Four numbers a word, kept only where somebody asks for the way back. */
  readonly places: number[] | undefined;
}

/** Where something stands in a text: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One word or reading and what it was written as; spans follow each other in both texts. */
export interface SpokenSpan {
  readonly spoken: TextSpan;
  readonly written: TextSpan;
}

export function openSpokenLine(source: string, isRecorded: boolean): SpokenLine {
  const places = isRecorded ? [] : undefined;
  return { source, text: '', runStart: 0, runEnd: 0, lastMark: '', pending: 'none', places };
}

const SPACE = 32;
const SEPARATORS = { none: ' ', pause: ', ', dash: ' - ' } as const;
const OPENS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

interface Said {
  readonly reading: string;
  /** What stood in the source, from `start` to `end`; a reading may cover more than its first word. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A reading that replaces a capital or a digit at a sentence's start is capitalised. */
export function addWord(line: SpokenLine, said: Said): void {
  const { reading, written, start, end } = said;
  if (reading === '') return;
  const { lastMark, pending, places } = line;
  const isUnchanged = reading === written;
  if (isUnchanged && lastMark === '' && pending === 'none' && places === undefined && continues(line, start)) {
    line.runEnd = end;
    return;
  }
  endRun(line);
  const isFirst = line.text === '';
  const isCapitalised =
    !isUnchanged && (isFirst || endsSentence(lastMark)) && OPENS_WITH_CAPITAL_OR_DIGIT.test(written);
  if (!isFirst) line.text += lastMark === '' ? SEPARATORS[pending] : `${lastMark} `;
  places?.push(line.text.length, line.text.length + reading.length, start, end);
  if (isUnchanged && places === undefined) {
    line.runStart = start;
    line.runEnd = end;
  } else line.text += isCapitalised ? capitalise(reading) : reading;
  line.pending = 'none';
  line.lastMark = '';
}

function continues({ source, runStart, runEnd }: SpokenLine, start: number): boolean {
  return runEnd > runStart && runEnd === start - 1 && source.charCodeAt(runEnd) === SPACE;
}

function endRun(line: SpokenLine): void {
  if (line.runEnd === line.runStart) return;
  line.text += line.source.slice(line.runStart, line.runEnd);
  line.runEnd = line.runStart;
}

export function addMark(line: SpokenLine, sign: string): void {
  line.pending = 'none';
  if (line.text === '' && line.runEnd === line.runStart) return;
  if (line.lastMark === '' || (endsSentence(sign) && !endsSentence(line.lastMark))) line.lastMark = sign;
}

/** A breath: becomes a comma if words follow and no mark stands there already. */
export function addPause(line: SpokenLine): void {
  line.pending = 'pause';
}

/** Becomes " - " between two words, nothing elsewhere. */
export function addDash(line: SpokenLine): void {
  if (line.pending === 'none') line.pending = 'dash';
}

export function textOf(line: SpokenLine): string {
  endRun(line);
  return line.text + line.lastMark;
}

/** The spans of a recorded line; `originOf` leads from the source to the text as given. */
export function spansOf({ places = [] }: SpokenLine, originOf: (offset: number) => number): readonly SpokenSpan[] {
  const spans: SpokenSpan[] = [];
  for (let index = 0; index < places.length; index += 4) {
    const [from = 0, to = 0, start = 0, end = 0] = places.slice(index, index + 4);
    spans.push({ spoken: { start: from, end: to }, written: { start: originOf(start), end: originOf(end) } });
  }
  return spans;
}

function endsSentence(mark: string): boolean {
  return mark === '.' || mark === '!' || mark === '?';
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
