import { describe, expect, test } from 'vitest';
import { findOriginalDate, writeDayOf, writeSpan, writeTimeAndDay, writeWeekdayOf } from './written-date.ts';

test('an evening in UTC is the next day in Vietnam', () => {
  expect(writeDayOf('2026-06-14T17:00:00Z')).toEqual({ text: '15/06/2026', iso: '2026-06-15' });
});

test.each([
  ['2026-11-22T18:00:00Z', 'Thứ Hai, 23/11/2026'],
  ['2026-11-22T10:00:00+07:00', 'Chủ nhật, 22/11/2026'],
])('%s is written as %s', (instant, written) => {
  expect(writeWeekdayOf(instant)).toBe(written);
});

describe('the date of a text taken over from elsewhere', () => {
  test.each([
    ['2017-09-22', '22/09/2017'],
    ['2017-09-22T07:56:00+07:00', '07:56 ngày 22/09/2017'],
    ['', undefined],
    ['hôm qua', undefined],
  ])('%s gives %s', (written, text) => {
    expect(findOriginalDate(written)?.text).toBe(text);
  });
});

test.each([
  [undefined, '19:30 ngày 19/12/2026', '19:30, Thứ Bảy, 19/12/2026'],
  ['2026-12-19T21:00:00+07:00', '19:30 ngày 19/12/2026 đến 21:00', '19:30 đến 21:00, Thứ Bảy, 19/12/2026'],
  [
    '2026-12-20T11:00:00+07:00',
    '19:30 ngày 19/12/2026 đến 11:00 ngày 20/12/2026',
    '19:30, Thứ Bảy, 19/12/2026 đến 11:00, Chủ nhật, 20/12/2026',
  ],
])('an event that ends at %s, on its card and on its page', (endsAt, onCard, onPage) => {
  expect(writeSpan('2026-12-19T19:30:00+07:00', endsAt)).toBe(onCard);
  expect(writeTimeAndDay('2026-12-19T19:30:00+07:00', endsAt)).toBe(onPage);
});
