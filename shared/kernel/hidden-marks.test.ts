import { expect, it } from 'vitest';
import { withoutHiddenMarks } from './hidden-marks.ts';

it.each([
  ['lừa\u00ad đảo\u200b qua\vmạng', 'lừa đảo qua mạng'],
  ['chuông\u0007 reo\u0000\u001b', 'chuông reo'],
  ['tệp\u202egpj.exe\u202c', 'tệpgpj.exe'],
  ['\ufeffđầu bài', 'đầu bài'],
  ['dòng một\u2028dòng hai', 'dòng một dòng hai'],
  ['nửa chữ \ud83d', 'nửa chữ \ufffd'],
])('%j → %j', (text, expected) => {
  expect(withoutHiddenMarks(text)).toBe(expected);
});

it.each(['Dòng một\n\tDòng hai\r\n', 'Bà nội 👵🏽, gia đình 👨‍👩‍👧', 'ប្រទេស\u200bវៀតណាម', 'Đặng Thị Ngọc Huyền – “ừ”'])(
  'leaves %j as it is',
  (text) => {
    expect(withoutHiddenMarks(text)).toBe(text);
  },
);
