/** The line being built: words get one space between them, marks none before, and no two marks stand together. */

export interface SpokenLine {
  /** `written` is what stood in the text: a reading that replaces a capital or a digit at a sentence's start is capitalised. */
  readonly word: (reading: string, written: string) => void;
  /** A breath: becomes a comma if words follow and no mark stands there already. */
  readonly pause: () => void;
  readonly mark: (mark: string) => void;
  /** Becomes " - " between two words, nothing elsewhere. */
  readonly dash: () => void;
  readonly text: () => string;
}

const ENDS_SENTENCE = new Set(['.', '!', '?']);
const OPENS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

export function openSpokenLine(): SpokenLine {
  const pieces: string[] = [];
  let lastMark = '';
  let pending: 'none' | 'pause' | 'dash' = 'none';

  const word = (reading: string, written: string): void => {
    if (reading === '') return;
    const startsSentence = pieces.length === 0 || ENDS_SENTENCE.has(lastMark);
    if (pieces.length > 0) pieces.push(lastMark === '' ? SEPARATORS[pending] : ' ');
    const replaced = reading !== written && startsSentence && OPENS_WITH_CAPITAL_OR_DIGIT.test(written);
    pieces.push(replaced ? capitalise(reading) : reading);
    pending = 'none';
    lastMark = '';
  };
  const mark = (sign: string): void => {
    pending = 'none';
    if (pieces.length === 0) return;
    if (lastMark !== '') {
      if (!ENDS_SENTENCE.has(sign) || ENDS_SENTENCE.has(lastMark)) return;
      pieces.pop();
    }
    pieces.push(sign);
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
  };
}

const SEPARATORS = { none: ' ', pause: ', ', dash: ' - ' } as const;

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
