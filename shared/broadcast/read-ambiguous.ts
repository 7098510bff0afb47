/** Abbreviations with several meanings, told apart by what stands beside them. */
import { findDocumentType } from './read-legal-code.ts';
import { isPlate } from './read-plate.ts';
import { wordBefore, type Context } from './spoken-context.ts';

const PEOPLE_OF_GOVERNMENT = new Set(['của', 'tướng', 'phòng', 'trình']);
const STARTS_WITH_CAPITAL_OR_DIGIT = /^[\p{Lu}\d]/u;

/** Undefined where nothing beside it decides. */
export function readAmbiguous(context: Context, written: string): string | undefined {
  const next = context.tokens[context.index + 1];
  const beforeNumber =
    next?.kind === 'number' || (next?.text === 'số' && context.tokens[context.index + 2]?.kind === 'number');
  const named = next?.text === '.' ? context.tokens[context.index + 2] : next;
  const beforeName = named !== undefined && STARTS_WITH_CAPITAL_OR_DIGIT.test(named.text);
  switch (written) {
    case 'CP':
      if (wordBefore(context) === 'ty' || wordBefore(context) === 'hàng') return 'cổ phần';
      return PEOPLE_OF_GOVERNMENT.has(wordBefore(context)) ? 'Chính phủ' : undefined;
    case 'TT':
      if (beforeNumber) return 'Thông tư';
      return beforeName ? 'thị trấn' : undefined;
    case 'BS':
      return isPlate(next?.text) ? 'biển số' : undefined;
    case 'ĐT':
      if (wordBefore(context) === 'đường') return 'tỉnh';
      return beforeNumber || next?.text === ':' ? 'điện thoại' : undefined;
    default:
      return beforeNumber ? findDocumentType(written) : undefined;
  }
}

const PLACE_LETTERS = { P: 'phường', Q: 'quận', H: 'huyện', X: 'xã' } as const;
/** Before a place; after "chị" or "ông" the letter is a name. */
const BEFORE_PLACES = new Set(
  'ở tại thuộc trú về từ đến ubnd đảng ủy uỷ an ca cap đoàn hội trường chợ đường tổ kp phố'.split(' '),
);

export function isPlaceLetter(written: string): written is keyof typeof PLACE_LETTERS {
  return written.length === 1 && written in PLACE_LETTERS;
}

/** "P. Trần Phú" and "P.3" are wards; "chị P." is a person and keeps the letter. */
export function readPlaceLetter(context: Context, letter: keyof typeof PLACE_LETTERS): string {
  const { tokens, index } = context;
  const isDotted = /^(?:\.|…|\/\.)/.test(tokens[index + 1]?.text ?? '');
  const named = tokens[isDotted ? index + 2 : index + 1];
  if (named?.kind === 'number' && !named.spaced) return PLACE_LETTERS[letter];
  const previous = tokens[index - 1];
  const isInPlace = previous?.text === ',' || previous?.text === '(' || BEFORE_PLACES.has(wordBefore(context));
  const isName = named?.kind === 'word' && /^\p{Lu}/u.test(named.text);
  return isInPlace && isDotted && isName ? PLACE_LETTERS[letter] : letter;
}
