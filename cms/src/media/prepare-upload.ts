/** Turns an uploaded file into what may be kept: checked by content, re-encoded without metadata, in the sizes pages use. */
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { failure, success, type Result } from 'shared/kernel/result';
import type { PublishedImage } from 'shared/contract/published-image';
import { contentFileName, writeContentFile } from './content-file.ts';
import { detectMediaType, MEDIA_TYPES, type MediaType } from './file-kinds.ts';
import { stripVideoLocation } from './strip-video-location.ts';

const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;
const WIDTHS = [480, 960, 1600] as const;
const FALLBACK_WIDTH = 960;

export type Rendition = PublishedImage['renditions'][number];

export interface PreparedUpload {
  /** What is stored in place of the uploaded file. */
  readonly original: { readonly data: Buffer; readonly name: string; readonly mimetype: MediaType };
  /** Empty for anything but pictures. Their files are in the media folder already. */
  readonly renditions: readonly Rendition[];
}

export type UploadRefusal =
  | { readonly kind: 'tooManyBytes' }
  | { readonly kind: 'typeNotAccepted' }
  | { readonly kind: 'tooManyPixels' }
  | { readonly kind: 'unreadablePicture' };

export async function prepareUpload(options: {
  readonly bytes: Buffer;
  readonly folder: string;
}): Promise<Result<PreparedUpload, UploadRefusal>> {
  const { bytes, folder } = options;
  if (bytes.length > MAX_UPLOAD_BYTES) return failure({ kind: 'tooManyBytes' });
  const type = detectMediaType(bytes);
  switch (type) {
    case undefined:
      return failure({ kind: 'typeNotAccepted' });
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
    case 'image/avif':
      return preparePicture(bytes, folder, type);
    case 'audio/mp4':
    case 'video/mp4':
      return success({ original: originalOf(Buffer.from(stripVideoLocation(bytes)), type), renditions: [] });
    case 'application/pdf':
    case 'audio/mpeg':
      return success({ original: originalOf(bytes, type), renditions: [] });
  }
}

/** The refusal as a sentence that says what to do. */
export function explainUploadRefusal(refusal: UploadRefusal): string {
  switch (refusal.kind) {
    case 'tooManyBytes':
      return 'Tệp lớn hơn 25 MB. Hãy nén hoặc cắt bớt rồi tải lại.';
    case 'typeNotAccepted':
      return 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF và tệp PDF, MP3, M4A, MP4. Ảnh HEIC của điện thoại hãy chuyển sang JPEG rồi tải lại.';
    case 'tooManyPixels':
      return 'Ảnh lớn hơn 40 triệu điểm ảnh. Hãy thu nhỏ ảnh rồi tải lại.';
    case 'unreadablePicture':
      return 'Không đọc được ảnh này, có thể tệp bị hỏng. Hãy mở ảnh, lưu lại rồi tải lên.';
  }
}

async function preparePicture(
  bytes: Buffer,
  folder: string,
  type: MediaType,
): Promise<Result<PreparedUpload, UploadRefusal>> {
  const source = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const size = await sizeOf(bytes);
  if (!size) return failure({ kind: 'unreadablePicture' });
  if (size.width * size.height > MAX_PIXELS) return failure({ kind: 'tooManyPixels' });
  try {
    const original = await reEncoded(source, type, size.hasAlpha);
    const renditions: Rendition[] = [];
    for (const width of widthsFor(size.width)) {
      const encoded = await source().resize({ width }).webp({ quality: 78 }).toBuffer({ resolveWithObject: true });
      renditions.push(await storedRendition(folder, encoded, 'image/webp'));
    }
    const fallback = await source()
      .resize({ width: Math.min(FALLBACK_WIDTH, size.width) })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    renditions.push(await storedRendition(folder, fallback, 'image/jpeg'));
    return success({ original, renditions: renditions.sort((a, b) => a.width - b.width) });
  } catch (error) {
    if (isDecodingError(error)) return failure({ kind: 'unreadablePicture' });
    throw error;
  }
}

/** Size as shown, after turning by EXIF orientation; undefined where nothing can be read. */
async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number; hasAlpha: boolean } | undefined> {
  try {
    const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { ...autoOrient, hasAlpha };
  } catch (error) {
    if (isDecodingError(error)) return undefined;
    throw error;
  }
}

/** WebP and AVIF originals become JPEG or PNG: Payload would encode a WebP once more and break the name's promise. */
async function reEncoded(source: () => Sharp, type: MediaType, hasAlpha: boolean): Promise<PreparedUpload['original']> {
  const keepsPng = type === 'image/png' || (type !== 'image/jpeg' && hasAlpha);
  if (keepsPng) return originalOf(await source().png({ compressionLevel: 9 }).toBuffer(), 'image/png');
  return originalOf(await source().jpeg({ quality: 92 }).toBuffer(), 'image/jpeg');
}

function originalOf(data: Buffer, mimetype: MediaType): PreparedUpload['original'] {
  return { data, mimetype, name: contentFileName(data, MEDIA_TYPES[mimetype]) };
}

/** The fixed widths below the picture's own, and its own where that adds something; never wider than the picture. */
export function widthsFor(pictureWidth: number): readonly number[] {
  const widths: number[] = WIDTHS.filter((width) => width <= pictureWidth);
  const widest = widths.at(-1) ?? 0;
  const largest = Math.min(pictureWidth, WIDTHS[WIDTHS.length - 1] ?? pictureWidth);
  return largest > widest * 1.1 ? [...widths, largest] : widths;
}

async function storedRendition(
  folder: string,
  encoded: { readonly data: Buffer; readonly info: OutputInfo },
  type: 'image/webp' | 'image/jpeg',
): Promise<Rendition> {
  const file = await writeContentFile(folder, encoded.data, MEDIA_TYPES[type]);
  return { file, type, width: encoded.info.width, height: encoded.info.height };
}

/** sharp throws plain errors for bad pictures and errors with a `code` for the machine's troubles. */
function isDecodingError(error: unknown): boolean {
  return error instanceof Error && !('code' in error);
}
