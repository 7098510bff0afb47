/** The line being built: words get one space between them, marks none before, and no two marks stand together. */

export interface SpokenLine {
  /** `written` is what stood in the text: a reading that replaces a capital or a digit at a sentence's start is capitalised. */
  /** `start` and `end` are its place in the written text; four parameters because this runs for every word. */
  readonly word: (reading: string, written: string, start: number, end: number) => void;
  /** A breath: becomes a comma if words follow and no mark stands there already. */
  readonly pause: () => void;
  readonly mark: (mark: string) => void;
  /** Becomes " - " between two words, nothing elsewhere. */
  readonly dash: () => void;
  readonly text: () => string;
  readonly spans: () => readonly SpokenSpan[];
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

const ENDS_SENTENCE = new Set(['.', '!', '?']);
const OPENS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

export function openSpokenLine(): SpokenLine {
  const pieces: string[] = [];
  /** Four numbers a word; objects are made only for who asks. */
  const places: number[] = [];
  let length = 0;
  let lastMark = '';
  let pending: 'none' | 'pause' | 'dash' = 'none';

  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const word = (reading: string, written: string, start: number, end: number): void => {
    if (reading === '') return;
    const startsSentence = pieces.length === 0 || ENDS_SENTENCE.has(lastMark);
    if (pieces.length > 0) push(lastMark === '' ? SEPARATORS[pending] : ' ');
    const replaced = reading !== written && startsSentence && OPENS_WITH_CAPITAL_OR_DIGIT.test(written);
    places.push(length, length + reading.length, start, end);
    push(replaced ? capitalise(reading) : reading);
    pending = 'none';
    lastMark = '';
  };
  const mark = (sign: string): void => {
    pending = 'none';
    if (pieces.length === 0) return;
    if (lastMark !== '') {
      if (!ENDS_SENTENCE.has(sign) || ENDS_SENTENCE.has(lastMark)) return;
      length -= pieces.pop()?.length ?? 0;
    }
    push(sign);
    lastMark = sign;
  };
  return {
    word,
    mark,
    pause: () => {
      pending = 'pause';
    },
    dash: () => {
      if (pending === 'none') pending = 'dash';
    },
    text: () => pieces.join(''),
    spans: () => spansOf(places),
  };
}

function spansOf(places: readonly number[]): readonly SpokenSpan[] {
  const spans: SpokenSpan[] = [];
  for (let index = 0; index < places.length; index += 4) {
    const [from = 0, to = 0, start = 0, end = 0] = places.slice(index, index + 4);
    spans.push({ spoken: { start: from, end: to }, written: { start, end } });
  }
  return spans;
}

const SEPARATORS = { none: ' ', pause: ', ', dash: ' - ' } as const;

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
