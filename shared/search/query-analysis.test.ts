import { describe, expect, test } from 'vitest';
import { analyseQuery, limitQuery } from './query-analysis.ts';
import { normalizeText, tokenize } from './tokenize.ts';

const foldedOf = (text: string) => tokenize(text).map((token) => token.folded);
const exactOf = (text: string) => tokenize(text).map((token) => token.exact);

describe('words of a text', () => {
  test.each([
    ['accents and đ', 'Lừa ĐẢO qua mạng', ['lua', 'dao', 'qua', 'mang']],
    ['decomposed text, as iPhones paste it', 'Lừa đảo'.normalize('NFD'), ['lua', 'dao']],
    ['punctuation', '“Việc nhẹ, lương cao”...', ['viec', 'nhe', 'luong', 'cao']],
    ['names of apps', 'VNeID 2.0', ['vneid', '2', '0']],
    ['amounts', '500.000 đồng', ['500', '000', 'dong']],
    ['full-width digits', '１１３', ['113']],
    ['other scripts', 'Công an 公安', ['cong', 'an', '公安']],
    ['nothing but marks', '̀ ́ …', []],
    ['emoji', 'cảnh báo 👮‍♀️ gấp', ['canh', 'bao', 'gap']],
  ])('come out of %s', (_, text, words) => {
    expect(foldedOf(text)).toEqual(words);
  });

  test.each(['0900.123.456', '0900 123 456', '0900-123-456', '0900123456', '+84 900 123 456', '84900123456'])(
    'take the telephone number %s as one word',
    (number) => {
      expect(foldedOf(`gọi ${number} ngay`)).toEqual(['goi', '0900123456', 'ngay']);
    },
  );

  test('take the numbers of services as one word', () => {
    expect(foldedOf('1900 1234, 1800-1091')).toEqual(['19001234', '18001091']);
  });

  test.each(['113', '500.000.000', '12.10.2026', '36B-123.45'])('leave %s, which is no telephone number', (number) => {
    expect(foldedOf(number).join('')).toBe(number.toLowerCase().replace(/[^0-9a-z]/g, ''));
  });

  test('keep the place where they stand', () => {
    const text = 'Gọi 0900.123.456: “Đảo”';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Gọi', '0900.123.456', 'Đảo']);
  });

  test('are exactly equal wherever the tone mark is written', () => {
    expect(exactOf('hoà thuý')).toEqual(exactOf('hòa thúy'));
  });

  test.each([
    ['lừa', 'lụa'],
    ['đảo', 'đào'],
    ['đào', 'dào'],
    ['ăn', 'ân'],
    ['hoa', 'hòa'],
  ])('are not exactly equal: %s and %s', (one, other) => {
    expect(exactOf(one)).not.toEqual(exactOf(other));
  });
});

describe('a query', () => {
  test.each([
    ['lừa đả', true],
    ['lừa đảo ', true],
    ['lừa đảo!', false],
    ['gọi 113', false],
    ['', false],
  ])('%j may go on: %s', (text, endsInWord) => {
    expect(analyseQuery(text).endsInWord).toBe(endsInWord);
  });

  test.each([
    ['nothing', '', 0],
    ['spaces', ' \t\n', 0],
    ['operators of FTS5', 'NEAR("a" OR b*) AND NOT ^c:', 7],
    ['SQL', `'; DROP TABLE documents; --`, 3],
    ['a NUL', 'lừa\0đảo', 2],
    ['a lone surrogate', 'lừa \uD83D đảo', 2],
    ['ten kilobytes', 'lừa '.repeat(2500), 24],
    ['a word without end', 'a'.repeat(10_000), 1],
    ['marks without letters', '\u0301'.repeat(500), 0],
  ])('may be %s', (_, text, words) => {
    expect(analyseQuery(text).tokens).toHaveLength(words);
  });

  test('is cut after 200 characters, never in the middle of one', () => {
    expect(limitQuery('👮'.repeat(300))).toBe('👮'.repeat(200));
    expect(limitQuery(`${'a'.repeat(399)}👮`).length).toBe(200);
  });
});

test('text for the search is NFC and well formed', () => {
  expect(normalizeText('đảo\uD83D\0'.normalize('NFD'))).toBe('đảo\uFFFD ');
});
