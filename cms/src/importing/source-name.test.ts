import { describe, expect, it } from 'vitest';
import { fullerSource, isSameSource } from './source-name.ts';

describe('names of the file an article came from', () => {
  it.each([
    ['2023/bai.txt', '2024/bai.txt', false],
    ['bai.txt', '2024/bai.txt', true],
    ['luu-tru/2024/bai.txt', '2024/bai.txt', true],
    ['2024/xa-bai.txt', 'bai.txt', false],
    ['tin.zip/Bến Mơ/bài.txt', 'Bến Mơ/bài.txt'.normalize('NFD'), true],
  ])('%s and %s: the same file is %s', (one, other, same) => {
    expect(isSameSource(one, other)).toBe(same);
    expect(isSameSource(other, one)).toBe(same);
  });

  it('keep what is known about the folder', () => {
    expect(fullerSource('bai.txt', '2024/bai.txt')).toBe('2024/bai.txt');
    expect(fullerSource('2024/bai.txt', 'bai.txt')).toBe('2024/bai.txt');
  });
});
