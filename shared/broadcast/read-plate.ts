/** Number plates and codes of departments, read letter by letter and digit by digit. */
import { wordBefore, type Context } from './spoken-context.ts';
import { readDigits, readInteger } from './spoken-numbers.ts';

const DOTTED_PLATE = /^(\d{2})-?([A-ZĐ]{1,2})(\d?)-?(\d{3})\.(\d{2})$/;
const PLAIN_PLATE = /^(\d{2})-?([A-ZĐ]{1,2})(\d?)-?(\d{4,5})$/;
const ANNOUNCED_BY = new Set(['biển', 'số', 'soát', 'bks', 'bs', 'xe', 'máy', 'tô', 'ô-tô', 'hiệu']);

/** "29A-123.45" → "hai chín A, một hai ba, bốn năm"; without the dot only where a word before says it is a plate. */
export function readPlate(context: Context, written: string): string | undefined {
  const dotted = DOTTED_PLATE.exec(written);
  const plate = dotted ?? (ANNOUNCED_BY.has(wordBefore(context)) ? PLAIN_PLATE.exec(written) : undefined);
  if (!plate) return undefined;
  const [, province = '', letters = '', series = '', ...numbers] = plate;
  const head = [readDigits(province), ...Array.from(letters), ...(series === '' ? [] : [readDigits(series)])];
  return [head.join(' '), ...numbers.map(readDigits)].join(', ');
}

export function isPlate(text = ''): boolean {
  return DOTTED_PLATE.test(text) || PLAIN_PLATE.test(text);
}

/** Departments ("A05", "PC02", "PA05") and sheets ("A4"); "T2" may be a month or a weekday and is asked about. */
const LETTER_CODE = /^(P?[A-GIK-OR-SU-Z])(\d{1,3})$/;

/** "PC02" → "P C không hai", "A4" → "A bốn". */
export function readLetterCode(written: string): string | undefined {
  const code = LETTER_CODE.exec(written);
  const [, letters = '', digits = ''] = code ?? [];
  if (code === null || /^[IVXM]$/.test(letters)) return undefined;
  return `${Array.from(letters).join(' ')} ${digits.startsWith('0') ? readDigits(digits) : readInteger(digits)}`;
}
