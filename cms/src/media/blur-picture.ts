/** Replaces regions of a picture by a few coarse blocks. How coarse is decided here, never by who asks. */
import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { blocksOf, pixelsOf, type BlurRegion, type Size } from './blur-region.ts';

/** Each block's colour is moved by chance within this, so that it fits many faces and many numbers equally well. */
const NOISE = 12;

/** The picture, encoded as it was (JPEG or PNG), without a pixel of what stood in the regions. */
export async function blurPicture(picture: Buffer, regions: readonly BlurRegion[]): Promise<Buffer> {
  const { width, height, format, hasAlpha } = await sharp(picture).metadata();
  const size = { width, height };
  const covers = await Promise.all(regions.map((region) => coverOf(picture, region, size)));
  const covered = sharp(picture).composite([...covers]);
  // Laying something over a picture gives it transparency.
  const blurred = hasAlpha ? covered : covered.removeAlpha();
  return format === 'png' ? blurred.png().toBuffer() : blurred.jpeg({ quality: 92 }).toBuffer();
}

async function coverOf(picture: Buffer, region: BlurRegion, size: Size) {
  const area = pixelsOf(region, size);
  const blocks = blocksOf(region, size);
  // Opaque, or what lies beneath would shine through.
  const colours = await sharp(picture)
    .extract(area)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ ...blocks, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shifted = colours.data.map((value) => Math.min(255, Math.max(0, value + randomInt(-NOISE, NOISE + 1))));
  const cover = await sharp(shifted, { raw: { ...blocks, channels: colours.info.channels } })
    .resize({ width: area.width, height: area.height, fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
  return { input: cover, left: area.left, top: area.top };
}
