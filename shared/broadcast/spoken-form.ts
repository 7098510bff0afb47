/** Written Vietnamese → what is read aloud: numbers and dates in words, abbreviations expanded, what is unclear asked about. */
import { findClosing, findExplained, isLeftOut } from './read-brackets.ts';
import { readMark } from './read-mark.ts';
import { readNumber } from './read-number.ts';
import { readWord } from './read-word.ts';
import type { Context, Reading } from './spoken-context.ts';
import { findUnit, findMoneySign } from './spoken-dictionary.ts';
import { openSpokenLine, type SpokenLine } from './spoken-line.ts';
import type { Region } from './spoken-numbers.ts';
import { normaliseForReading, tokenise, type Token } from './spoken-tokens.ts';

export interface SpokenQuestion {
  /** As written; it stands in the spoken form as `?token?`. */
  readonly token: string;
  /** UTF-16 offsets in the text as `normaliseForReading` gives it, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface SpokenForm {
  readonly spoken: string;
  readonly questions: readonly SpokenQuestion[];
}

/**
 * One line of text as a loudspeaker reads it. Nothing is guessed: what no table and no context explains stands as
 * `?token?` and is listed in `questions`. Reading a spoken form again changes nothing.
 *
 * `Ngày 19/8, CAP phát 1.632 tờ rơi (22.000đ).` →
 * `Ngày mười chín tháng tám, công an phường phát một nghìn sáu trăm ba mươi hai tờ rơi, hai mươi hai nghìn đồng.`
 */
export function toSpokenForm(text: string, options: { readonly region?: Region } = {}): SpokenForm {
  const normalised = withoutCredit(normaliseForReading(text));
  const state: State = {
    tokens: tokenise(normalised),
    region: options.region ?? 'north',
    line: openSpokenLine(),
    questions: [],
    learned: new Map(),
    lastNumber: undefined,
  };
  let index = 0;
  while (index < state.tokens.length) index += speak(state, index);
  return { spoken: state.line.text(), questions: state.questions };
}

interface State {
  readonly tokens: readonly Token[];
  readonly region: Region;
  readonly line: SpokenLine;
  readonly questions: SpokenQuestion[];
  readonly learned: Map<string, string>;
  lastNumber: Context['lastNumber'];
}

const PICTURE_CREDIT = /^\s*(?:ảnh|nguồn ảnh|clip|video|đồ họa)\s*:|^\s*ảnh minh h(?:ọa|oạ)/i;
const SHARED_CREDIT = /^(\s*(?:Bài|Tin|Tin bài))(?:,| và|,? &) (?:ảnh|clip|video)\s*:/i;

/** A line that only names the photographer is not read; "Bài, ảnh: …" names the writer. */
function withoutCredit(line: string): string {
  if (PICTURE_CREDIT.test(line)) return '';
  return line.replace(SHARED_CREDIT, '$1 của');
}

/** Reads the token at an index into the line and says how many tokens that took. */
function speak(state: State, index: number): number {
  const token = state.tokens[index];
  if (token === undefined) return 1;
  const context: Context = { tokens: state.tokens, index, region: state.region, lastNumber: state.lastNumber };
  switch (token.kind) {
    case 'question':
      ask(state, { ...token, text: token.text.slice(1, -1), start: token.start + 1 });
      return 1;
    case 'mark':
      return speakMark(state, context, token);
    case 'number': {
      const reading =
        token.shape === undefined ? readOddNumber(token.text) : readNumber(context, token.text, token.shape);
      return speakReading(state, context, token, reading);
    }
    case 'word':
      return speakReading(state, context, token, readWord(context, token.text, state.learned));
  }
}

/** "m2" stands without a number before it too. */
function readOddNumber(written: string): Reading | undefined {
  const unit = findUnit(written);
  return unit === undefined ? undefined : { text: unit, covers: 1 };
}

function speakReading(state: State, context: Context, token: Token, reading: Reading | undefined): number {
  if (reading === undefined) {
    ask(state, token);
    return 1;
  }
  state.line.word(reading.text, token.text);
  if (reading.meaning !== undefined) {
    state.lastNumber = { index: context.index + reading.covers - 1, meaning: reading.meaning };
    const sign = state.tokens[context.index - 1];
    const money = sign?.kind === 'mark' && !token.spaced ? findMoneySign(sign.text) : undefined;
    if (money !== undefined) state.line.word(money, money);
  }
  return reading.covers;
}

function speakMark(state: State, context: Context, token: Token): number {
  if (token.text === '(' || token.text === '[') return speakBracket(state, context.index);
  const reading = readMark(context);
  switch (reading.kind) {
    case 'mark':
      state.line.mark(reading.mark);
      return 1;
    case 'word':
      state.line.word(reading.text, token.text);
      return reading.covers;
    case 'dash':
      state.line.dash();
      return 1;
    case 'pause':
      state.line.pause();
      return 1;
    case 'silent':
      return 1;
  }
}

/** Either the whole bracket is left out, or only its mark goes and a breath takes its place. */
function speakBracket(state: State, open: number): number {
  const close = findClosing(state.tokens, open);
  if (close === undefined) {
    state.line.pause();
    return 1;
  }
  const explained = findExplained(state.tokens, open, close);
  if (explained) state.learned.set(explained.abbreviation, explained.meaning);
  if (explained || isLeftOut(state.tokens, open, close)) return close - open + 1;
  state.line.pause();
  return 1;
}

function ask(state: State, token: Pick<Token, 'text' | 'start'>): void {
  state.line.word(`?${token.text}?`, token.text);
  state.questions.push({ token: token.text, start: token.start, end: token.start + token.text.length });
}
