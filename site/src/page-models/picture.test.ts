import { describe, expect, test } from 'vitest';
import { buildPicture, findPreviewPath, type PublishedImage } from './picture.ts';

function rendition(type: PublishedImage['renditions'][number]['type'], width: number) {
  const extension = { 'image/avif': 'avif', 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' }[type];
  return { file: `${String(width).padStart(32, '0')}.${extension}`, type, width, height: width / 2 };
}

const image: PublishedImage = {
  id: 'image-1',
  alt: 'Cổng làng',
  credit: 'Minh Anh',
  renditions: [
    rendition('image/avif', 320),
    rendition('image/jpeg', 320),
    rendition('image/avif', 960),
    rendition('image/jpeg', 960),
  ],
};

test('modern files are offered first and every browser has a fallback', () => {
  const picture = buildPicture(image);
  expect(picture.sources.map((source) => source.type)).toEqual(['image/avif']);
  expect(picture.fallback.srcset).toMatch(/^\/media\/0+320\.jpg 320w, \/media\/0+960\.jpg 960w$/);
});

test('the place of the picture is that of its widest file', () => {
  expect(buildPicture(image)).toMatchObject({ width: 960, height: 480 });
});

test('a picture in one modern format only is its own fallback', () => {
  const picture = buildPicture({ ...image, renditions: [rendition('image/webp', 640)] });
  expect(picture.sources).toEqual([]);
  expect(picture.fallback.src).toMatch(/\.webp$/);
});

describe('the credit', () => {
  test.each([
    ['Minh Anh', undefined, 'Ảnh: Minh Anh'],
    ['Minh họa: Tiếng Mõ', 'camera', 'Minh họa: Tiếng Mõ'],
    ['Minh Anh', 'drawn', 'Minh họa: Minh Anh'],
    ['', 'camera', ''],
    ['Minh Anh', 'machine', 'Minh họa: Minh Anh · Hình ảnh do trí tuệ nhân tạo (AI) tạo ra'],
    ['', 'machine', 'Hình ảnh do trí tuệ nhân tạo (AI) tạo ra'],
  ] as const)('%s, %s, is written %s', (credit, provenance, written) => {
    expect(buildPicture({ ...image, credit, provenance }).credit).toBe(written);
  });
});

test('a crop is centred where the editor pointed', () => {
  expect(buildPicture(image).focus).toBeUndefined();
  expect(buildPicture({ ...image, focus: { xPercent: 100, yPercent: 24.6 } }).focus).toEqual({ x: 10, y: 2 });
});

test('messaging apps get a file they can read', () => {
  expect(findPreviewPath(image)).toMatch(/960\.jpg$/);
  expect(findPreviewPath({ ...image, renditions: [rendition('image/avif', 320)] })).toBeUndefined();
  expect(findPreviewPath(undefined)).toBeUndefined();
});
