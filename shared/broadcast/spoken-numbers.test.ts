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
