import { describe, expect, test } from 'vitest';
import { excerptOf, markMatches } from './excerpt.ts';
import { tokenize } from './tokenize.ts';

const sentence = 'Người dân trong phường cần chú ý khi nhận cuộc gọi từ số lạ vào buổi tối. ';
const long = sentence.repeat(6) + 'Kẻ gian giả làm cán bộ ngân hàng để lấy mã OTP. ' + sentence.repeat(6);

const found = (query: string): ReadonlySet<string> => new Set(tokenize(query).map((token) => token.exact));

const marked = (text: string, query: string) =>
  markMatches(text, found(query))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('an excerpt', () => {
  test('is a short text whole', () => {
    expect(excerptOf('Đừng  đưa\tmã OTP.', found('otp'))).toBe('Đừng đưa mã OTP.');
  });

  test('keeps the entries of a list apart', () => {
    expect(excerptOf('Giục làm ngay\n\nGửi đường dẫn\n', found('otp'))).toBe('Giục làm ngay · Gửi đường dẫn');
  });

  test('is the beginning where the match stands in it', () => {
    expect(excerptOf(long, found('phường')).startsWith('Người dân')).toBe(true);
  });

  test('stands round the match', () => {
    const excerpt = excerptOf(long, found('mã otp'));
    expect(excerpt).toContain('lấy mã OTP.');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.endsWith(' …')).toBe(true);
    expect(excerpt.length).toBeLessThanOrEqual(204);
  });

  test('prefers the place where most words stand together', () => {
    expect(excerptOf(`gian ${long}`, found('kẻ gian ngân hàng'))).toContain('Kẻ gian giả làm cán bộ ngân hàng');
  });

  test('is the beginning where nothing matches', () => {
    expect(excerptOf(long, found('xyz')).startsWith('Người dân')).toBe(true);
  });

  test('never ends inside a character', () => {
    const decomposed = long.normalize('NFD');
    expect(excerptOf(decomposed, found('otp'))).toBe(excerptOf(long, found('otp')));
    const faces = '👮‍♀️ gấp '.repeat(100);
    expect(excerptOf(faces, found('gấp')).isWellFormed()).toBe(true);
  });

  test('of a text without words is still short', () => {
    expect(excerptOf('—'.repeat(5000), found('a')).length).toBeLessThan(250);
  });
});

describe('marked words', () => {
  test.each([
    ['Cảnh báo lừa đảo', 'lừa đảo', 'Cảnh báo [lừa đảo]'],
    ['Đừng nhắn mã cho ai mà không gặp', 'mã', 'Đừng nhắn [mã] cho ai mà không gặp'],
    ['Lừa người, đảo nợ', 'lừa đảo', '[Lừa] người, [đảo] nợ'],
    ['Kĩ năng', 'kỹ', '[Kĩ] năng'],
    ['Lừa đảo'.normalize('NFD'), 'lừa', '[Lừa] đảo'],
    ['Gọi 0900.123.456', '0900123456', 'Gọi [0900.123.456]'],
    ['Nhà 1130, số 113', '113', 'Nhà 1130, số [113]'],
    ['Không có gì', 'xyz', 'Không có gì'],
    ['', 'lừa', ''],
    ['<b>lừa</b>', 'lừa', '<b>[lừa]</b>'],
  ])('%s, searched for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
