/** What an uploaded file is, judged by its first bytes. Names and claimed types are never believed. */
export const MEDIA_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

/** What residents take along, hear and watch, beside the pictures of a text. */
export const ATTACHED_TYPES = ['application/pdf', 'audio/mpeg', 'audio/mp4', 'video/mp4'] as const;

/** Of a stored file, whose name we gave it ourselves. */
export function typeOfStoredFile(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return Object.entries(MEDIA_TYPES).find(([, known]) => known === extension)?.[0] ?? 'application/octet-stream';
}

const VIDEO_BRANDS = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'avc1', 'mp41', 'mp42', 'MSNV', 'dash', '3gp4', '3gp5'];

/** The type of the content, or undefined for everything that is not on the list (SVG, HEIC, Office, archives …). */
export function detectMediaType(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (textAt(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (textAt(bytes, 4, 4) === 'ftyp') return typeOfBrand(textAt(bytes, 8, 4));
  if (isMp3(bytes)) return 'audio/mpeg';
  return undefined;
}

function typeOfBrand(brand: string): MediaType | undefined {
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  if (brand === 'M4A ' || brand === 'M4B ') return 'audio/mp4';
  return VIDEO_BRANDS.includes(brand) ? 'video/mp4' : undefined;
}

/** An ID3 tag, or a frame header of MPEG layer III with a legal bit rate and sampling rate. */
function isMp3(bytes: Uint8Array): boolean {
  if (textAt(bytes, 0, 3) === 'ID3') return true;
  const [sync, header, rates] = bytes;
  if (sync !== 0xff || header === undefined || rates === undefined) return false;
  const isLayerThree = (header & 0xe6) === 0xe2;
  return isLayerThree && (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
