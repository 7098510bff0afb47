import { expect, it } from 'vitest';
import { explanationOf } from './explain-broken-body.ts';

it.each([
  ['Malformed part header', 'tên tệp có ký tự lạ'],
  ['Unexpected end of form', 'đường truyền bị ngắt'],
  ['Request is not eligible for file upload', 'Không đọc được biểu mẫu'],
  ['Invalid JSON', 'không phải JSON'],
])('says what is wrong with a body: %s', (message, words) => {
  expect(explanationOf(new Error(message))).toContain(words);
});

it('has nothing to say of other faults', () => {
  expect(explanationOf(new Error('SQLITE_BUSY'))).toBeUndefined();
  expect(explanationOf(new SyntaxError('Unexpected token'))).toContain('không phải JSON');
});
