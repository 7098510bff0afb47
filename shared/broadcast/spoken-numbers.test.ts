import { describe, expect, test } from 'vitest';
import { readDecimal, readDigits, readInteger, readOrdinal } from './spoken-numbers.ts';

describe('whole numbers', () => {
  test.each([
    ['0', 'không'],
    ['05', 'năm'],
    ['000', 'không'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['110', 'một trăm mười'],
    ['114', 'một trăm mười bốn'],
    ['121', 'một trăm hai mươi mốt'],
    ['1000', 'một nghìn'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['1632', 'một nghìn sáu trăm ba mươi hai'],
    ['10050', 'mười nghìn không trăm năm mươi'],
    ['1000000', 'một triệu'],
    ['1000005', 'một triệu không trăm linh năm'],
    ['1005000', 'một triệu không trăm linh năm nghìn'],
    ['1000000000', 'một tỷ'],
    ['1000000015', 'một tỷ không trăm mười lăm'],
    ['1500000000000', 'một nghìn năm trăm tỷ'],
  ])('%s is "%s"', (digits, words) => {
    expect(readInteger(digits)).toBe(words);
  });

  test('the south says ngàn and lẻ', () => {
    expect(readInteger('178903', 'south')).toBe('một trăm bảy mươi tám ngàn chín trăm lẻ ba');
  });

  test('every number up to 2,000 and 5,000 random ones up to 10^18 can be heard back as the same number', () => {
    const random = seededRandom(20_261_123);
    const small = Array.from({ length: 2001 }, (_, index) => String(index));
    const large = Array.from({ length: 5000 }, () => randomDigits(random));
    for (const digits of [...small, ...large]) {
      expect(hearNumber(readInteger(digits, 'north'))).toBe(BigInt(digits));
      expect(hearNumber(readInteger(digits, 'south'))).toBe(BigInt(digits));
    }
  });
});

test.each([
  ['0', '5', 'không phẩy năm'],
  ['3', '05', 'ba phẩy không năm'],
  ['1', '25', 'một phẩy hai mươi lăm'],
  ['12', '00', 'mười hai phẩy không không'],
  ['3', '141', 'ba phẩy một bốn một'],
])('the decimal %s,%s is "%s"', (whole, decimals, words) => {
  expect(readDecimal(whole, decimals)).toBe(words);
});

test('a number to dial says năm for every 5', () => {
  expect(readDigits('11555')).toBe('một một năm năm năm');
});

test.each([
  ['1', 'nhất'],
  ['4', 'tư'],
  ['14', 'mười bốn'],
  ['24', 'hai mươi tư'],
])('the ordinal %s is "%s"', (digits, words) => {
  expect(readOrdinal(digits)).toBe(words);
});

const HEARD_DIGITS: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

/** An independent listener: understands the words of a number, knows nothing of how they were made. */
function hearNumber(words: string): bigint {
  let total = 0n;
  let billions = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.split(' ')) {
    const heard = HEARD_DIGITS[word];
    if (heard !== undefined) {
      digit = heard;
      if (heard === 5n && word === 'lăm' && group === 0n) throw new Error(`"lăm" without tens in "${words}"`);
    } else if (word === 'trăm') [group, digit] = [digit * 100n, 0n];
    else if (word === 'mười') group += 10n;
    else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n];
    else if (word === 'linh' || word === 'lẻ') digit = 0n;
    else {
      const value = group + digit;
      [group, digit] = [0n, 0n];
      if (word === 'nghìn' || word === 'ngàn') total += value * 1000n;
      else if (word === 'triệu') total += value * 1_000_000n;
      else if (word === 'tỷ') [billions, total] = [(billions + total + value) * 1_000_000_000n, 0n];
      else throw new Error(`Not a word of a number: ${word}`);
    }
  }
  return billions + total + group + digit;
}

function randomDigits(random: () => number): string {
  const length = 1 + Math.floor(random() * 18);
  const digits = Array.from({ length }, () => (random() < 0.4 ? '0' : String(Math.floor(random() * 10)))).join('');
  return BigInt(digits).toString();
}

/** Mulberry32: the same numbers in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
