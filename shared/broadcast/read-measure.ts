/** A number glued to its unit, to a letter or to another number: "3,2km", "lớp 10A", "2tr5", "1m65", "3x4m". */
import { wordBefore, type Context, type Reading } from './spoken-context.ts';
import { findUnit } from './spoken-dictionary.ts';
import { readDigits, readInteger, readQuantity } from './spoken-numbers.ts';

/** "1m65" → "một mét sáu mươi lăm", "2m5" → "hai mét năm"; "1m05" keeps its zero. */
export function readHeight({ region }: Context, metres: string, rest: string): string {
  const digits = rest.startsWith('0') ? readDigits(rest) : readInteger(rest, region);
  return `${readInteger(metres, region)} mét ${digits}`;
}

/** Names of places and classes end in a letter: "lớp 10A", "Quốc lộ 1A". */
const LETTERED = new Set('lớp lộ ql khu lô dãy nhà số tổ ngõ hẻm phòng điều phố ấp thôn xóm bản kp'.split(' '));
const GENERATIONS = { G: 'gờ', D: 'đê' } as const;

export function readWithLetter(context: Context, digits: string, letters: string): Reading | undefined {
  const number = readInteger(digits, context.region);
  if (LETTERED.has(wordBefore(context))) {
    const [letter = '', digit = ''] = letters;
    return asNumber(digit === '' ? `${number} ${letter}` : `${number} ${letter} ${readInteger(digit)}`);
  }
  if (letters === 'G') return asNumber(`${number} ${GENERATIONS.G}`);
  if (letters === 'D') return asNumber(`${number} ${GENERATIONS.D}`);
  if (letters === 'K' && wordBefore(context) === 'vàng') return asNumber(`${number} ca-ra`);
  // "50K" is money, "4K" a picture.
  return letters === 'K' && digits.length < 2 ? undefined : readWithUnit(context, [digits], letters);
}

/** "3,2km", "22.000đ", "5-7km", "300tr". */
export function readWithUnit(context: Context, numbers: readonly string[], written: string): Reading | undefined {
  const unit = findUnit(written);
  if (unit === undefined || numbers.some((number) => isForeignMoney(number, written))) return undefined;
  return asNumber(`${numbers.map((number) => readQuantity(number, context.region)).join(' đến ')} ${unit}`);
}

/** "100,000đ": nobody counts thousandths of a đồng. */
function isForeignMoney(number: string, unit: string): boolean {
  return /,\d{3}$/.test(number) && (number.endsWith(',000') || /^(?:đ|k|K|VN[DĐ]|vnđ|USD)$/.test(unit));
}

/** "2tr5" → "hai triệu năm trăm nghìn", "1tr250" → "một triệu hai trăm năm mươi nghìn". */
export function readMillions(context: Context, millions: string, rest: string): string {
  return readInteger(`${millions}${rest.padEnd(3, '0')}000`, context.region);
}

/** "3x4m" → "ba nhân bốn mét". */
export function readProduct(context: Context, factors: readonly string[], written: string): Reading | undefined {
  const unit = written === '' ? '' : findUnit(written);
  if (unit === undefined) return undefined;
  return asNumber(`${factors.map((factor) => readQuantity(factor, context.region)).join(' nhân ')} ${unit}`.trim());
}

function asNumber(text: string): Reading {
  return { text, covers: 1, meaning: 'number' };
}
