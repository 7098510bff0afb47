/** The two keys under which a word is kept: without accents, and with them wherever and however they are written. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';

export interface WordKeys {
  /** Without accents, đ as d, lower case, y as i where both are written: "Đào" → "dao", "Kỹ" → "ki". */
  readonly folded: string;
  /**
   * With accents, the same wherever the tone mark stands: "hoà" and "hòa" → "hoa_0300", "kĩ" and "kỹ" → "ki_0303".
   * Equal to `folded` for a word without accents.
   */
  readonly exact: string;
}

/** Grave, acute, hook above, tilde, dot below: the tones. The other marks make letters of their own: ă, ê, ơ. */
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NO_WORD = /[^\p{L}\p{N}]/gu;
const PLAIN = /^[a-z0-9]+$/;
/** After one consonant, and after qu, y and i are spellings of one sound: lý/lí, quý/quí, y tế/i tế. Not so in thuý/thúi. */
const Y_ALONE = /^(b|ch|d|đ|h|k|kh|l|m|n|nh|p|ph|r|s|t|th|tr|v|x)?y$/u;

/** Compatibility forms too, so that "①" and full-width digits are the numbers they mean. Empty keys for marks alone. */
export function wordKeysOf(word: string): WordKeys {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) {
    const plain = withOneI(lower);
    return { folded: plain, exact: plain };
  }
  const decomposed = word.normalize('NFKD').toLowerCase();
  const tones = decomposed.match(TONE_MARK) ?? [];
  const letters = withOneI(decomposed.replace(TONE_MARK, '').normalize('NFC').replace(NO_WORD, ''));
  return {
    folded: foldVietnamese(letters).replace(NO_WORD, ''),
    exact: letters + tones.map((tone) => `_0${tone.charCodeAt(0).toString(16)}`).join(''),
  };
}

/** The letters of an exact key without its tones: "hoa_0300" → "hoa", "đương_0300" → "đương". */
export function lettersOfKey(exact: string): string {
  const tone = exact.indexOf('_');
  return tone < 0 ? exact : exact.slice(0, tone);
}

/** The tone of an exact key as a combining mark; empty for the level tone. */
export function toneOfKey(exact: string): string {
  const tone = exact.indexOf('_');
  return tone < 0 ? '' : String.fromCharCode(Number.parseInt(exact.slice(tone + 1, tone + 5), 16));
}

function withOneI(letters: string): string {
  if (letters.startsWith('quy')) return `qui${letters.slice(3)}`;
  return letters.endsWith('y') && Y_ALONE.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}
