import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFonts, siteCharacters } from './cut-fonts.ts';

test('the fonts that are served are the cut of the pinned package', async () => {
  for (const font of await cutFonts()) {
    expect((await readFile(font.file)).equals(font.bytes), font.file.pathname).toBe(true);
  }
});

test('both weights together leave room on a page of 45 kB', async () => {
  const sizes = (await cutFonts()).map((font) => font.bytes.byteLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
});

test.each(['Ế', 'ộ', 'ỹ', 'Đ', 'ẵ', 'Ự', 'ỷ', '“', '–'])('the cut has the letter %s', (letter) => {
  expect(siteCharacters()).toContain(letter);
});
