/** Pictures of an imported article through the pipeline of every upload; the same picture in the same unit is taken once. */
import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';
import { AlreadyBlurred } from '../media/already-blurred.ts';
import { detectMediaType, MEDIA_TYPES } from '../media/file-kinds.ts';
import { failureReason } from './failure-reason.ts';
import type { Importer } from './importer.ts';
import type { ImportPicture } from './read-import-article.ts';

export interface PlacedPicture {
  readonly image: string;
  readonly caption: string;
  readonly credit: string;
}

interface ImportedPictures {
  readonly placed: readonly PlacedPicture[];
  /** Names of pictures that the pipeline refused, with its reason. */
  readonly problems: readonly string[];
}

const MOST_PICTURES = 60;
const SMALLEST_BYTES = 1500;

export async function importPictures(
  payload: Payload,
  importer: Importer,
  pictures: readonly ImportPicture[],
): Promise<ImportedPictures> {
  const placed: PlacedPicture[] = [];
  const problems: string[] = [];
  for (const picture of pictures.slice(0, MOST_PICTURES)) {
    // Icons and counting pixels of saved pages are no pictures of an article.
    if (picture.bytes.length < SMALLEST_BYTES) continue;
    const outcome = await importPicture(payload, importer, picture);
    if ('image' in outcome) placed.push(outcome);
    else problems.push(outcome.problem);
  }
  return { placed, problems };
}

async function importPicture(
  payload: Payload,
  importer: Importer,
  { bytes, alt, caption, credit }: ImportPicture,
): Promise<PlacedPicture | { readonly problem: string }> {
  const id = pictureIdOf(bytes, importer.unitId);
  if (await doesExist(payload, id)) return { image: id, caption, credit };
  const type = detectMediaType(bytes);
  if (!type?.startsWith('image/'))
    return { problem: `Ảnh “${alt}” không thuộc loại nhận được (JPEG, PNG, WebP, AVIF).` };
  const data = Buffer.from(bytes);
  try {
    await payload.create({
      collection: 'media',
      data: { id, alt, credit, provenance: 'camera' },
      file: { data, mimetype: type, name: `anh-nhap.${MEDIA_TYPES[type]}`, size: data.length },
      // One row of one table: atomic without a transaction, which would make every other save wait for the encoder.
      disableTransaction: true,
      depth: 0,
      user: importer.user,
      overrideAccess: false,
    });
    return { image: id, caption, credit };
  } catch (error) {
    if (error instanceof AlreadyBlurred) return { image: error.pictureId, caption, credit };
    if (!(error instanceof Error)) throw error;
    return { problem: `Không nhập được ảnh “${alt}”: ${failureReason(error, payload.logger)}` };
  }
}

function pictureIdOf(bytes: Uint8Array, unitId: string): string {
  const hex = createHash('sha256').update(`picture-import:${unitId}:`).update(bytes).digest('hex');
  // Shaped as a UUID of version 8, the one reserved for ids of one's own making (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const Counted = z.object({ totalDocs: z.number() });

async function doesExist(payload: Payload, id: string): Promise<boolean> {
  const counted = await payload.count({ collection: 'media', where: { id: { equals: id } }, overrideAccess: true });
  return Counted.parse(counted).totalDocs > 0;
}
