import { describe, expect, it } from 'vitest';
import { createSyllableTable } from './vietnamese-syllables.ts';

const table = createSyllableTable();

describe('Vietnamese syllables', () => {
  it.each(
    'nghiêng quyết giếng gìn khuya thuở hoà hòa thuý thúy quý ngoằn khuỷu ươm yểng uỷ ủy giặt cuội xoong'.split(' '),
  )('knows %s', (word) => {
    expect(table.isUsed(word)).toBe(true);
  });

  it.each('đẫ luộn thàm ngê kước họăc đọan nghà băt môt qũy'.split(' '))('does not know %s', (word) => {
    expect(table.isUsed(word)).toBe(false);
  });

  it.each([
    ['đọan', 'đoạn'],
    ['qũy', 'quỹ'],
    ['tòan', 'toàn'],
    ['hiêụ', 'hiệu'],
  ])('moves the tone mark of %s', (written, meant) => {
    expect(table.findWithToneMoved(written)).toBe(meant);
  });
});
