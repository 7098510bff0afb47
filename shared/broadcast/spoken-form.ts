/** Written Vietnamese → what is read aloud: numbers and dates in words, abbreviations expanded, what is unclear asked about. */
import { findClosing, findExplained, isLeftOut } from './read-brackets.ts';
import { readWeekdayCode } from './read-ambiguous.ts';
import { readMark } from './read-mark.ts';
import { readNumber } from './read-number.ts';
import { readLetterCode, readPlate } from './read-plate.ts';
import { isPlainWord, readWord } from './read-word.ts';
import type { Context, Reading } from './spoken-context.ts';
import { findUnit, findMoneySign } from './spoken-dictionary.ts';
import {
  addDash,
  addMark,
  addPause,
  addWord,
  openSpokenLine,
  spansOf,
  textOf,
  type SpokenLine,
  type SpokenSpan,
} from './spoken-line.ts';
import type { Region } from './spoken-numbers.ts';
import type { Token } from './spoken-token.ts';
import { tokenise } from './spoken-tokens.ts';
import type { StationLexicon } from './station-lexicon.ts';
import { normaliseWritten, withoutCredit, type WrittenText } from './written-text.ts';

export interface SpokenQuestion {
  /** As written; it stands in the spoken form as `?token?`. */
  readonly token: string;
  /** UTF-16 offsets in the written text as given, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface SpokenForm {
  readonly spoken: string;
  readonly questions: readonly SpokenQuestion[];
  /** The way back: which part of the written text each spoken part came from. What no span covers is not read. */
  readonly spans: readonly SpokenSpan[];
}

export interface SpokenOptions {
  readonly region?: Region;
  readonly lexicon?: StationLexicon;
  /** Readings that a person gave for questions of this text; looked up only where nothing else decides. */
  readonly answers?: ReadonlyMap<string, string>;
}

/**
 * One line of text as a loudspeaker reads it. Nothing is guessed: what no table and no context explains stands as
 * `?token?` and is listed in `questions`. Reading a spoken form again changes nothing.
 *
 * `Ngày 19/8, CAP phát 1.632 tờ rơi (22.000đ).` →
 * `Ngày mười chín tháng tám, công an phường phát một nghìn sáu trăm ba mươi hai tờ rơi, hai mươi hai nghìn đồng.`
 */
export function toSpokenForm(text: string, options: SpokenOptions = {}): SpokenForm {
  const written = withoutCredit(normaliseWritten(text));
  const { line, questions } = readLine(written, options, false);
  return {
    spoken: textOf(line),
    questions,
    // Few ask for the way back: the line is read once more for them, so that nobody else pays for it.
    get spans() {
      return spansOf(readLine(written, options, true).line, written.originOf);
    },
  };
}

function readLine(written: WrittenText, options: SpokenOptions, isRecorded: boolean): State {
  const state: State = {
    written,
    tokens: tokenise(written.text, options.lexicon),
    region: options.region ?? 'north',
    answers: options.answers ?? NO_ANSWERS,
    line: openSpokenLine(written.text, isRecorded),
    questions: [],
    learned: new Map(),
    lastNumber: undefined,
  };
  let index = 0;
  while (index < state.tokens.length) index += speak(state, index);
  return state;
}

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

interface State {
  readonly written: WrittenText;
  readonly answers: ReadonlyMap<string, string>;
  readonly tokens: readonly Token[];
  readonly region: Region;
  readonly line: SpokenLine;
  readonly questions: SpokenQuestion[];
  readonly learned: Map<string, string>;
  lastNumber: Context['lastNumber'];
}

/** Reads the token at an index into the line and says how many tokens that took. */
function speak(state: State, index: number): number {
  const token = state.tokens[index];
  if (token === undefined) return 1;
  if (token.kind === 'word' && isPlainWord(token.text)) {
    say(state, token.text, token);
    return 1;
  }
  const context: Context = { tokens: state.tokens, index, region: state.region, lastNumber: state.lastNumber };
  switch (token.kind) {
    case 'question':
      ask(state, { text: token.text.slice(1, -1), start: token.start + 1 });
      return 1;
    case 'told':
      say(state, token.reading, token);
      return 1;
    case 'mark':
      return speakMark(state, context, token);
    case 'number': {
      const reading =
        token.shape === undefined ? readOddNumber(context, token.text) : readNumber(context, token.text, token.shape);
      return speakReading(state, context, token, reading);
    }
    case 'word':
      return speakReading(state, context, token, readWord(context, token.text, state.learned));
  }
}

/** "m2" stands without a number before it too; plates and codes have letters among their digits. */
function readOddNumber(context: Context, written: string): Reading | undefined {
  // "5°C115" is no department.
  const afterDegree = context.tokens[context.index - 1]?.text === '°';
  const text = afterDegree
    ? undefined
    : (findUnit(written) ??
      readPlate(context, written) ??
      readWeekdayCode(context, written) ??
      readLetterCode(written));
  return text === undefined ? undefined : { text, covers: 1 };
}

function speakReading(state: State, context: Context, token: Token, reading: Reading | undefined): number {
  if (reading === undefined) {
    ask(state, token);
    return 1;
  }
  const last = state.tokens[context.index + reading.covers - 1] ?? token;
  say(state, reading.text, token, last);
  if (reading.meaning !== undefined) {
    state.lastNumber = { index: context.index + reading.covers - 1, meaning: reading.meaning };
    const sign = state.tokens[context.index - 1];
    const money = sign?.kind === 'mark' && !token.spaced ? findMoneySign(sign.text) : undefined;
    if (money !== undefined) say(state, money, last);
  }
  return reading.covers;
}

function speakMark(state: State, context: Context, token: Token): number {
  if (token.text === '(' || token.text === '[') return speakBracket(state, context.index);
  const reading = readMark(context);
  switch (reading.kind) {
    case 'mark':
      addMark(state.line, reading.mark);
      return 1;
    case 'word':
      say(state, reading.text, token, state.tokens[context.index + reading.covers - 1]);
      return reading.covers;
    case 'dash':
      addDash(state.line);
      return 1;
    case 'pause':
      addPause(state.line);
      return 1;
    case 'silent':
      return 1;
  }
}

/** Either the whole bracket is left out, or only its mark goes and a breath takes its place. */
function speakBracket(state: State, open: number): number {
  const close = findClosing(state.tokens, open);
  if (close === undefined) {
    addPause(state.line);
    return 1;
  }
  const explained = findExplained(state.tokens, open, close);
  if (explained) state.learned.set(explained.abbreviation, explained.meaning);
  if (explained || isLeftOut(state.tokens, open, close)) return close - open + 1;
  addPause(state.line);
  return 1;
}

type Placed = Pick<Token, 'text' | 'start'>;

function ask(state: State, token: Placed): void {
  const answer = state.answers.get(token.text);
  say(state, answer ?? `?${token.text}?`, token);
  if (answer !== undefined) return;
  const { originOf } = state.written;
  state.questions.push({
    token: token.text,
    start: originOf(token.start),
    end: originOf(token.start + token.text.length),
  });
}

/** Puts a reading on the line, with its way back to what was written from the first to the last token. */
function say(state: State, reading: string, first: Placed, last: Placed = first): void {
  addWord(state.line, { reading, written: first.text, start: first.start, end: last.start + last.text.length });
}
