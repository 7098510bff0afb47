/** Numbers as Vietnamese radio reads them. Source of the rules: broadcast house style, northern by default. */

/** Where the listeners live: the south says "ngàn" and "lẻ" where the north says "nghìn" and "linh". */
export type Region = 'north' | 'south';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** The last digit after "mươi": 21 "mốt", 24 "tư", 25 "lăm". */
const AFTER_TENS = ['', 'mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const THOUSAND = { north: 'nghìn', south: 'ngàn' } as const satisfies Record<Region, string>;
const EMPTY_TENS = { north: 'linh', south: 'lẻ' } as const satisfies Record<Region, string>;

/**
 * A whole number given as its digits, leading zeros dropped: `178903` → "một trăm bảy mươi tám nghìn chín trăm linh ba",
 * `1000005` → "một triệu không trăm linh năm", `05` → "năm". Any length: above a thousand million it counts in "tỷ".
 */
export function readInteger(digits: string, region: Region = 'north'): string {
  const trimmed = digits.length > 1 && digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
  if (trimmed.length <= 3) return groupsOf(region).short[Number(trimmed)] ?? '';
  return readBelowAnyBillion(trimmed, region, false).join(' ');
}

/** `full`: something stands before, so that inner zeros are read ("không trăm linh năm"). */
function readBelowAnyBillion(digits: string, region: Region, full: boolean): string[] {
  if (digits.length <= 9) return readBelowBillion(digits, region, full);
  const high = digits.slice(0, -9);
  return [...readBelowAnyBillion(high, region, full), 'tỷ', ...readBelowBillion(digits.slice(-9), region, true)];
}

function readBelowBillion(digits: string, region: Region, full: boolean): string[] {
  const groups = groupsOf(region);
  const words: string[] = [];
  for (let end = digits.length, scale = Math.floor((end - 1) / 3); scale >= 0; scale -= 1) {
    const value = Number(digits.slice(Math.max(0, end - scale * 3 - 3), end - scale * 3));
    if (value === 0) continue;
    words.push((full || words.length > 0 ? groups.full : groups.short)[value] ?? '');
    if (scale > 0) words.push(scale === 2 ? 'triệu' : THOUSAND[region]);
  }
  return words;
}

interface Groups {
  /** `5` → "năm". */
  readonly short: readonly string[];
  /** `5` → "không trăm linh năm". */
  readonly full: readonly string[];
}

const groups = new Map<Region, Groups>();

/** The readings of 0 to 999, made once a region. */
function groupsOf(region: Region): Groups {
  const known = groups.get(region);
  if (known) return known;
  const values = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'));
  const made = {
    short: values.map((group) => (group === '000' ? wordOf(0) : readGroup(group, region, false).join(' '))),
    full: values.map((group) => readGroup(group, region, true).join(' ')),
  };
  groups.set(region, made);
  return made;
}

/** Three digits. `full` reads a leading zero: `005` → "không trăm linh năm", otherwise "năm". */
function readGroup(group: string, region: Region, full: boolean): string[] {
  const hundreds = digitAt(group, 0);
  const tens = digitAt(group, 1);
  const ones = digitAt(group, 2);
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(wordOf(hundreds), 'trăm');
  if (tens === 0) {
    if (ones === 0) return words;
    if (words.length > 0) words.push(EMPTY_TENS[region]);
    words.push(wordOf(ones));
    return words;
  }
  words.push(...readTens(tens, ones));
  return words;
}

function readTens(tens: number, ones: number): string[] {
  if (tens === 1) {
    if (ones === 0) return ['mười'];
    return ['mười', ones === 5 ? 'lăm' : wordOf(ones)];
  }
  return ones === 0 ? [wordOf(tens), 'mươi'] : [wordOf(tens), 'mươi', AFTER_TENS[ones] ?? ''];
}

/**
 * A decimal number as written by Vietnamese law, comma before the decimals: ("3", "05") → "ba phẩy không năm".
 * One or two decimals are read as a number, a leading zero always, three and more digit by digit.
 */
export function readDecimal(whole: string, decimals: string, region: Region = 'north'): string {
  const isPlainNumber = decimals.length === 1 || (decimals.length === 2 && !decimals.startsWith('0'));
  const fraction = isPlainNumber ? readInteger(decimals, region) : readDigits(decimals);
  return `${readInteger(whole, region)} phẩy ${fraction}`;
}

/** A quantity as written: "1.632", "3,05", "12.5" (a foreign point, never three digits behind it). */
export function readQuantity(written: string, region: Region = 'north'): string {
  const point = /^(\d+)\.(\d{1,2})$/.exec(written);
  if (point) return readDecimal(point[1] ?? '', point[2] ?? '', region);
  const [whole = '', decimals] = written.replaceAll('.', '').split(',');
  return decimals === undefined ? readInteger(whole, region) : readDecimal(whole, decimals, region);
}

/** Digit by digit, as hotlines and codes are: `115` → "một một năm" (never "lăm"). */
export function readDigits(digits: string): string {
  return Array.from(digits, (digit) => wordOf(Number(digit))).join(' ');
}

/** After "thứ" and "lần thứ": `1` → "nhất", `4` → "tư", `14` → "mười bốn". */
export function readOrdinal(digits: string, region: Region = 'north'): string {
  const trimmed = digits.replace(/^0+(?=\d)/, '');
  if (trimmed === '1') return 'nhất';
  if (trimmed === '4') return 'tư';
  return readInteger(trimmed, region);
}

function digitAt(group: string, index: number): number {
  return group.charCodeAt(index) - 48;
}

function wordOf(digit: number): string {
  return DIGITS[digit] ?? '';
}
