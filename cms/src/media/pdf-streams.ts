/** What a reader of PDFs unpacks when it opens or shows the file: half a megabyte can become five hundred. */
import { constants, inflateSync } from 'node:zlib';
import { withoutEscapes } from './pdf-escapes.ts';

/** Of objects and index alone, which a document of a thousand pages does not reach. */
const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
/** Of drawings, fonts and all else that is no picture. */
const MAX_DRAWN_BYTES = 200 * 1024 * 1024;
/** Beyond A2 at 600 dots an inch. */
const MAX_PICTURE_PIXELS = 200_000_000;
/** Longer than any dictionary of such a stream. */
const LONGEST_HEAD = 20_000;
const FILTER = /\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)\b/g;

/**
 * True where objects or the index are packed by another method than all programs use, where anything is packed twice, and
 * where it unpacks beyond any document.
 */
export function unpacksTooMuch(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  let total = 0;
  let drawn = 0;
  let searchedTo = 0;
  for (;;) {
    const at = text.indexOf('stream', searchedTo);
    if (at < 0) return false;
    const found = text.indexOf('endstream', at);
    const end = found < 0 ? bytes.length : found;
    const head = headBefore(text, Math.max(searchedTo, at - LONGEST_HEAD), at);
    const data = bytes.subarray(startOfData(text, at), end);
    if (/\/(?:ObjStm|XRef)\b/.test(head)) total += unpackedSize(data, head);
    else drawn += drawnSize(data, head);
    if (total > MAX_UNPACKED_BYTES || drawn > MAX_DRAWN_BYTES) return true;
    if (found < 0) return false;
    searchedTo = found + 'endstream'.length;
  }
}

/** The dictionary, its names freed of `#` escapes. */
function headBefore(text: string, from: number, at: number): string {
  const before = text.slice(from, at);
  return withoutEscapes(before.slice(Math.max(0, before.lastIndexOf('obj'))));
}

function startOfData(text: string, at: number): number {
  const start = at + 'stream'.length;
  return text.startsWith('\r\n', start) ? start + 2 : start + 1;
}

function unpackedSize(data: Buffer, head: string): number {
  const [filter, ...further] = head.match(FILTER) ?? [];
  if (filter === undefined) return data.length;
  if (further.length > 0 || !filter.startsWith('/Fl')) return Infinity;
  return inflatedSize(data, MAX_UNPACKED_BYTES);
}

/** A picture unpacks to what its size says; readers take no more of it. */
function drawnSize(data: Buffer, head: string): number {
  const filters = head.match(FILTER) ?? [];
  if (filters.filter((name) => /^\/(?:Fl|LZW|R)/.test(name)).length > 1) return Infinity;
  if (/\/Image\b/.test(head)) return pixelsOf(head) > MAX_PICTURE_PIXELS ? Infinity : 0;
  return filters[0]?.startsWith('/Fl') ? inflatedSize(data, MAX_DRAWN_BYTES) : data.length;
}

function pixelsOf(head: string): number {
  const [width, height] = ['Width', 'Height'].map((side) =>
    Number(new RegExp(`/${side}\\s+(\\d+)`).exec(head)?.[1] ?? 0),
  );
  return (width ?? 0) * (height ?? 0);
}

function inflatedSize(data: Buffer, maxOutputLength: number): number {
  try {
    return inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    // What is damaged is the parser's to judge.
    return isTooLarge ? Infinity : 0;
  }
}
