/** Turns the drawings into pictures of the media collection, as an editor's upload would. */
import { readFile } from 'node:fs/promises';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { DEMO_PICTURES, PICTURE_CREDIT, type PictureName } from './content/pictures.ts';
import { pictureId } from './demo-items.ts';
import { doesExist } from './existing.ts';

/** Encoding keeps a core busy; more at once only takes memory. */
const AT_ONCE = 2;

export async function seedPictures(payload: Payload): Promise<void> {
  const names = listPictureNames();
  const workers = Array.from({ length: AT_ONCE }, async (_, first) => {
    for (let index = first; index < names.length; index += AT_ONCE) await seedPicture(payload, names[index]);
  });
  await Promise.all(workers);
}

export function listPictureNames(): readonly PictureName[] {
  return Object.keys(DEMO_PICTURES).filter(isPictureName);
}

function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(DEMO_PICTURES, name);
}

async function seedPicture(payload: Payload, name: PictureName | undefined): Promise<void> {
  if (name === undefined || (await doesExist(payload, 'media', pictureId(name)))) return;
  const data = await drawPicture(name);
  await payload.create({
    collection: 'media',
    data: {
      id: pictureId(name),
      alt: DEMO_PICTURES[name],
      credit: PICTURE_CREDIT,
      provenance: 'drawn',
      consent: 'nobody',
    },
    file: { data, mimetype: 'image/png', name: `${name}.png`, size: data.length },
    // One row of one table: atomic without a transaction, which would make the others wait while this one is encoded.
    disableTransaction: true,
    depth: 0,
  });
}

/** The drawing as PNG, 1600 by 1000. */
export async function drawPicture(name: PictureName): Promise<Buffer> {
  const drawing = await readFile(new URL(`drawings/${name}.svg`, import.meta.url));
  return sharp(drawing).png().toBuffer();
}
