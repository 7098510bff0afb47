import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { MediaFileName } from 'shared/contract/published-image';
import { contentFileName } from './content-file.ts';
import { widthsFor, writePictureFiles } from './picture-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tieng-mo-media-'));
});

async function original(width: number, height: number) {
  const canvas = sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 40 } } });
  return { data: await canvas.png().toBuffer(), mimetype: 'image/png' };
}

describe('the files of a picture', () => {
  it('are AVIF and WebP never wider than itself, with a JPEG for old browsers, smallest first', async () => {
    const files = await writePictureFiles({ folder, original: await original(1200, 800), isMachineMade: false });
    expect(files.map(({ type, width, height }) => [type, width, height])).toEqual([
      ['image/avif', 480, 320],
      ['image/webp', 480, 320],
      ['image/avif', 960, 640],
      ['image/webp', 960, 640],
      ['image/jpeg', 960, 640],
      ['image/avif', 1200, 800],
      ['image/webp', 1200, 800],
    ]);
  });

  it('have names that are their content, so that writing them twice adds no file', async () => {
    const options = { folder, original: await original(500, 500), isMachineMade: false };
    const first = await writePictureFiles(options);
    const present = await readdir(folder);
    expect(await writePictureFiles(options)).toEqual(first);
    expect(await readdir(folder)).toEqual(present);
    for (const { file } of first) {
      expect(MediaFileName.safeParse(file).success).toBe(true);
      expect(contentFileName(await readFile(join(folder, file)), file.split('.')[1] ?? '')).toBe(file);
    }
  });

  it('say in themselves, and only then, that a machine made the picture', async () => {
    const picture = await original(500, 300);
    for (const isMachineMade of [true, false]) {
      for (const { file } of await writePictureFiles({ folder, original: picture, isMachineMade })) {
        const { xmp } = await sharp(await readFile(join(folder, file))).metadata();
        expect(xmp?.includes('trainedAlgorithmicMedia') ?? false, file).toBe(isMachineMade);
      }
    }
  });
});

describe('widths of a picture', () => {
  it.each([
    [320, [320]],
    [480, [480]],
    [1000, [480, 960]],
    [1200, [480, 960, 1200]],
    [4000, [480, 960, 1600]],
  ])('%i pixels wide', (width, expected) => {
    expect(widthsFor(width)).toEqual(expected);
  });
});
