/** Abbreviations with several meanings, told apart by what stands beside them. */
import { findDocumentType } from './read-legal-code.ts';
import { isPlate } from './read-plate.ts';
import { readOrdinal } from './spoken-numbers.ts';
import { wordAfter, wordBefore, type Context } from './spoken-context.ts';

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
      if (CENTRES.has(wordAfter(context))) return 'trung tâm';
      return beforeName ? 'thị trấn' : undefined;
    case 'TTĐT':
      return /^(?:cổng|trang)$/.test(wordBefore(context)) ? 'thông tin điện tử' : undefined;
    case 'CĐ':
      return wordBefore(context) === 'ban' ? 'Chỉ đạo' : beforeNumber ? findDocumentType(written) : undefined;
    case 'BTC':
      return context.tokens[context.index - 1]?.kind === 'number' ? 'bít-coi' : undefined;
    case 'BP':
      return /^(?:đồn|đội|trạm)$/.test(wordBefore(context)) ? 'biên phòng' : undefined;
    case 'TK':
      if (/^[IVX]+$/.test(next?.text ?? '')) return 'thế kỷ';
      return /^\d{6,}$/.test(next?.text ?? '') ? 'tài khoản' : undefined;
    case 'CN':
      return isAmongWeekdays(context) ? 'chủ nhật' : undefined;
    case 'ND':
      return wordBefore(context) === 'hội' ? 'Nông dân' : undefined;
    case 'TH':
      return wordBefore(context) === 'trường' ? 'tiểu học' : undefined;
    case 'BS':
      return isPlate(next?.text) ? 'biển số' : undefined;
    case 'ĐT':
      if (wordBefore(context) === 'đường') return 'tỉnh';
      if (isRoadNumber(context)) return 'đường tỉnh';
      return beforeNumber || next?.text === ':' ? 'điện thoại' : undefined;
    default:
      return beforeNumber ? findDocumentType(written) : undefined;
  }
}

const CENTRES = new Set('văn y giáo hành dịch gdtx công phục thể bồi học thương truyền phát kiểm chính'.split(' '));

/** "ĐT.741", "ĐT 605": three digits that are no hotline and no number to dial. */
function isRoadNumber({ tokens, index }: Context): boolean {
  const next = tokens[index + 1];
  const number = next?.text === '.' && !next.spaced ? tokens[index + 2] : next;
  return number?.kind === 'number' && /^[2-9]\d{2}[A-Z]?$/.test(number.text);
}

const WEEKDAY = /^T([2-7])$/;

/** "T2-T6", "T7, CN": alone it may be a month. */
export function readWeekdayCode({ tokens, index, region }: Context, written: string): string | undefined {
  const day = WEEKDAY.exec(written)?.[1];
  const isAmong = [-2, 2].some((step) => /^(?:T[2-7]|CN)$/.test(tokens[index + step]?.text ?? ''));
  return day !== undefined && isAmong ? `thứ ${readOrdinal(day, region)}` : undefined;
}

/** "T7, CN", "CN 7/6", "thứ 7 và CN". */
function isAmongWeekdays(context: Context): boolean {
  const { tokens, index } = context;
  const next = tokens[index + 1];
  if (next?.kind === 'number' && (next.shape === 'slash' || next.shape === 'date')) return true;
  if (/^(?:trừ|tối|sáng|chiều|ngày)$/.test(wordBefore(context))) return true;
  return [1, 2, 3].some((back) => {
    const text = tokens[index - back]?.text ?? '';
    return /^T[2-7]$/.test(text) || (text.toLowerCase() === 'thứ' && back > 1);
  });
}

const PLACE_LETTERS = { P: 'phường', Q: 'quận', H: 'huyện', X: 'xã' } as const;
/** Before a place; after "chị" or "ông" the letter is a name. */
const BEFORE_PLACES = new Set(
  'ở tại thuộc trú về từ đến ubnd đảng ủy uỷ an ca cap bca đoàn hội trường chợ đường tổ kp'.split(' '),
);

const SENTENCE_ENDS = /^[.;:!?…]/;

export function isPlaceLetter(written: string): written is keyof typeof PLACE_LETTERS {
  return written.length === 1 && written in PLACE_LETTERS;
}

/** "P. Trần Phú" and "P.3" are wards; "chị P." is a person and keeps the letter. */
export function readPlaceLetter(context: Context, letter: keyof typeof PLACE_LETTERS): string {
  const { tokens, index } = context;
  const isDotted = /^(?:\.|…|\/\.)/.test(tokens[index + 1]?.text ?? '');
  const next = tokens[isDotted ? index + 2 : index + 1];
  if (next?.kind === 'number' && !next.spaced) return PLACE_LETTERS[letter];
  const named = tokens.slice(isDotted ? index + 2 : index + 1).find(({ kind }) => kind !== 'mark');
  const previous = tokens[index - 1];
  const isGlued = isDotted && next?.kind === 'word' && !next.spaced && next.text.length > 1;
  const isAfterBreath = previous?.kind === 'mark' && !SENTENCE_ENDS.test(previous.text);
  const isAfterCode = previous?.kind === 'number' && previous.shape === 'legalCode';
  const isInPlace = isGlued || isAfterCode || isAfterBreath || BEFORE_PLACES.has(wordBefore(context));
  const isName = named !== undefined && STARTS_WITH_CAPITAL_OR_DIGIT.test(named.text);
  return isInPlace && isDotted && isName ? PLACE_LETTERS[letter] : letter;
}
