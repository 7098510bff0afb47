import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { blurPicture } from './blur-picture.ts';
import { blocksOf, movedBy, pixelsOf, regionBetween, resizedBy, type BlurRegion } from './blur-region.ts';

const WIDTH = 400;
const HEIGHT = 300;
const region: BlurRegion = { kind: 'face', x: 0.25, y: 0.2, width: 0.25, height: 0.4 };

/** A chessboard of single pixels: any detail that survives shows. */
function chessboard(channels: 3 | 4 = 3) {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * channels, 128);
  for (let index = 0; index < WIDTH * HEIGHT; index += 1) {
    pixels.fill((index + Math.floor(index / WIDTH)) % 2 === 0 ? 0 : 255, index * channels, index * channels + 3);
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels } });
}

async function coloursIn(picture: Buffer, { left, top, width, height }: ReturnType<typeof pixelsOf>): Promise<number> {
  const raw = await sharp(picture).removeAlpha().extract({ left, top, width, height }).raw().toBuffer();
  const colours = new Set<string>();
  for (let index = 0; index < raw.length; index += 3) colours.add(raw.subarray(index, index + 3).toString('hex'));
  return colours.size;
}

describe('a blurred region', () => {
  it('holds no more colours than blocks, and what lies beside it stays', async () => {
    const picture = await chessboard().png().toBuffer();
    const blurred = await blurPicture(picture, [region]);
    const area = pixelsOf(region, { width: WIDTH, height: HEIGHT });
    const blocks = blocksOf(region, { width: WIDTH, height: HEIGHT });
    expect(await coloursIn(blurred, area)).toBeLessThanOrEqual(blocks.width * blocks.height);
    expect(Math.max(blocks.width, blocks.height)).toBe(6);
    const beside = { left: 0, top: 0, width: area.left, height: HEIGHT };
    const before = await sharp(picture).extract(beside).raw().toBuffer();
    expect((await sharp(blurred).extract(beside).raw().toBuffer()).equals(before)).toBe(true);
  });

  it('covers what was transparent too', async () => {
    const picture = await chessboard(4).png().toBuffer();
    const blurred = await blurPicture(picture, [region]);
    expect(await coloursIn(blurred, pixelsOf(region, { width: WIDTH, height: HEIGHT }))).toBeLessThanOrEqual(36);
  });

  it('never comes out twice the same, so that nothing can be tried until it fits', async () => {
    const picture = await chessboard().png().toBuffer();
    const [first, second] = [await blurPicture(picture, [region]), await blurPicture(picture, [region])];
    expect(first.equals(second)).toBe(false);
  });

  it('may touch every edge and lie over another', async () => {
    const picture = await chessboard().jpeg().toBuffer();
    const whole: BlurRegion = { kind: 'other', x: 0, y: 0, width: 1, height: 1 };
    const corner: BlurRegion = { kind: 'plate', x: 0.98, y: 0.98, width: 0.02, height: 0.02 };
    expect(await sharp(await blurPicture(picture, [whole, corner])).metadata()).toMatchObject({
      format: 'jpeg',
      width: WIDTH,
      height: HEIGHT,
    });
  });
});

describe('a region that is drawn', () => {
  it.each([
    ['from the lower right', { x: 0.6, y: 0.5 }, { x: 0.2, y: 0.1 }],
    ['from the upper left', { x: 0.2, y: 0.1 }, { x: 0.6, y: 0.5 }],
  ])('%s is the same', (_case, a, b) => {
    const drawn = regionBetween('face', a, b);
    expect([drawn.x, drawn.y]).toEqual([0.2, 0.1]);
    expect(drawn.width).toBeCloseTo(0.4);
  });

  it('is never too small to hold and never leaves the picture', () => {
    expect(regionBetween('face', { x: 1, y: 1 }, { x: 1, y: 1 })).toMatchObject({ x: 0.98, y: 0.98, width: 0.02 });
    expect(movedBy(region, 5, -5)).toMatchObject({ x: 0.75, y: 0, width: 0.25, height: 0.4 });
    expect(resizedBy(region, 5, -5)).toMatchObject({ x: 0.25, width: 0.75, height: 0.02 });
  });
});
