import { describe, expect, it } from 'vitest';
import { parsePartialDay, writePartialDay } from './partial-day.ts';

describe('a day as exact as its source', () => {
  it.each([
    ['15/7/2022', '2022-07-15'],
    ['05.01.2026', '2026-01-05'],
    ['7/2022', '2022-07'],
    [' 2022 ', '2022'],
    ['2022-07', '2022-07'],
    ['2022-07-15', '2022-07-15'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %s', (text, expected) => {
    expect(parsePartialDay(text)).toBe(expected);
  });

  it.each(['', '22', '31/2/2022', '2022-02-30', '13/2022', '2022-13', '0/5/2022', '1/2/22', 'năm 2022', '7/22/2021'])(
    'refuses %s',
    (text) => {
      expect(parsePartialDay(text)).toBeUndefined();
    },
  );

  it.each([
    ['2022', '2022'],
    ['2022-07', '07/2022'],
    ['2022-07-15', '15/07/2022'],
  ])('writes %s as %s', (partialDay, expected) => {
    expect(writePartialDay(partialDay)).toBe(expected);
  });
});
