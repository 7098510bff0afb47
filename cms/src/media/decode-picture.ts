/** An uploaded picture → the same picture and nothing else: no place, no camera, no second frame, no hidden tail. */
import sharp, { type Metadata } from 'sharp';
import { failure, success, type Result } from 'shared/kernel/result';
import type { MediaType } from './file-kinds.ts';
import { MAX_PIXELS, MAX_RATIO, type UploadRefusal } from './upload-refusal.ts';

export interface CleanPicture {
  readonly data: Buffer;
  readonly mimetype: Extract<MediaType, 'image/jpeg' | 'image/png'>;
  /** As shown, after turning by EXIF orientation. */
  readonly width: number;
  readonly height: number;
}

/** Eight bits a channel in sRGB, whatever came: 16 bits, CMYK, grey or a wide profile would look different everywhere. */
export async function decodePicture(bytes: Buffer, type: MediaType): Promise<Result<CleanPicture, UploadRefusal>> {
  const metadata = await readMetadata(bytes);
  if (!metadata) return failure({ kind: 'unreadablePicture' });
  const refusal = refusalOf(bytes, type, metadata);
  if (refusal) return failure(refusal);
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient().toColourspace('srgb');
  // WebP and AVIF originals become JPEG or PNG: Payload would encode a WebP once more and break the name's promise.
  const keepsPng = type === 'image/png' || (type !== 'image/jpeg' && metadata.hasAlpha);
  try {
    const { data, info } = await (keepsPng ? picture.png() : picture.jpeg({ quality: 92 })).toBuffer({
      resolveWithObject: true,
    });
    const mimetype = keepsPng ? 'image/png' : 'image/jpeg';
    return success({ data, mimetype, width: info.width, height: info.height });
  } catch (error) {
    if (isDecodingError(error)) return failure({ kind: 'unreadablePicture' });
    throw error;
  }
}

function refusalOf(bytes: Buffer, type: MediaType, metadata: Metadata): UploadRefusal | undefined {
  const { width, height } = metadata.autoOrient;
  const chunks = type === 'image/png' ? pngChunks(bytes) : undefined;
  if ((metadata.pages ?? 1) > 1 || chunks?.includes('acTL')) return { kind: 'movingPicture' };
  if (width * height > MAX_PIXELS) return { kind: 'tooManyPixels' };
  if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) return { kind: 'tooNarrow' };
  if (chunks && chunks.at(-1) !== 'IEND') return { kind: 'unreadablePicture' };
  return undefined;
}

/** Reads the header only, so a bomb is measured without being unpacked; undefined where nothing can be read. */
async function readMetadata(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    if (isDecodingError(error)) return undefined;
    throw error;
  }
}

/**
 * The kinds of a PNG's parts up to its end. The decoder shows a file cut off as a picture with a grey rest, and an
 * animation as its first frame, and says nothing of either.
 */
function pngChunks(bytes: Buffer): readonly string[] {
  const kinds: string[] = [];
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const next = offset + 12 + bytes.readUInt32BE(offset);
    if (next > bytes.length) break;
    kinds.push(bytes.toString('latin1', offset + 4, offset + 8));
    if (kinds.at(-1) === 'IEND') break;
    offset = next;
  }
  return kinds;
}

/** sharp throws plain errors for bad pictures and errors with a `code` for the machine's troubles. */
function isDecodingError(error: unknown): boolean {
  return error instanceof Error && !('code' in error);
}
