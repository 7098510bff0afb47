import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { MediaFileName } from 'shared/contract/published-image';
import { contentFileName } from './content-file.ts';
import { prepareUpload, widthsFor } from './prepare-upload.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tieng-mo-media-'));
});

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 40 } } });

async function photoWithPlace(width: number, height: number, orientation = 1): Promise<Buffer> {
  return canvas(width, height)
    .withExif({ IFD0: { Artist: 'Nguyen Van Kin' }, IFD3: { GPSLatitude: '16/1 3/1 15/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

describe('an uploaded picture', () => {
  it('is kept in WebP sizes never wider than itself, with a JPEG for old browsers, smallest first', async () => {
    const prepared = await prepareUpload({ bytes: await canvas(1200, 800).png().toBuffer(), folder });
    expect(prepared.ok && prepared.value.renditions.map(({ type, width, height }) => [type, width, height])).toEqual([
      ['image/webp', 480, 320],
      ['image/webp', 960, 640],
      ['image/jpeg', 960, 640],
      ['image/webp', 1200, 800],
    ]);
  });

  it('leaves no file that tells the place, the camera or the photographer', async () => {
    const bytes = await photoWithPlace(1000, 600);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const prepared = await prepareUpload({ bytes, folder });
    if (!prepared.ok) throw new Error(prepared.failure.kind);
    const kept = [prepared.value.original.data];
    for (const { file } of prepared.value.renditions) kept.push(await readFile(join(folder, file)));
    for (const file of kept) {
      expect((await sharp(file).metadata()).exif).toBeUndefined();
      expect(file.includes('Nguyen Van Kin')).toBe(false);
    }
  });

  it('is turned as the camera was held', async () => {
    const prepared = await prepareUpload({ bytes: await photoWithPlace(600, 400, 6), folder });
    expect(prepared.ok && prepared.value.renditions.at(-1)).toMatchObject({ width: 400, height: 600 });
  });

  it('has names that are its content, so that uploading it twice adds no file', async () => {
    const bytes = await canvas(500, 500).jpeg().toBuffer();
    const first = await prepareUpload({ bytes, folder });
    const files = await readdir(folder);
    const second = await prepareUpload({ bytes, folder });
    expect(second).toEqual(first);
    expect(await readdir(folder)).toEqual(files);
    if (!first.ok) throw new Error(first.failure.kind);
    for (const { file } of first.value.renditions) {
      expect(MediaFileName.safeParse(file).success).toBe(true);
      expect(contentFileName(await readFile(join(folder, file)), file.split('.')[1] ?? '')).toBe(file);
    }
  });

  it('keeps its transparency in the original and loses it only in the JPEG', async () => {
    const clear = sharp({
      create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const prepared = await prepareUpload({ bytes: await clear.webp().toBuffer(), folder });
    expect(prepared.ok && prepared.value.original.mimetype).toBe('image/png');
  });
});

describe('an upload that is refused', () => {
  it.each([
    ['a page that calls itself a picture', async () => Buffer.from('<svg onload="x()">'), 'typeNotAccepted'],
    [
      'a picture cut off in the middle',
      async () => (await canvas(800, 800).png().toBuffer()).subarray(0, 300),
      'unreadablePicture',
    ],
    ['a head without a picture', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'unreadablePicture'],
    ['more than 40 million pixels', () => canvas(7000, 6000).png({ compressionLevel: 1 }).toBuffer(), 'tooManyPixels'],
    ['more than 25 MB', async () => Buffer.alloc(25 * 1024 * 1024 + 1), 'tooManyBytes'],
  ])('%s', async (_case, make, kind) => {
    expect(await prepareUpload({ bytes: await make(), folder })).toEqual({ ok: false, failure: { kind } });
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
