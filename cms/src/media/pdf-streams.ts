/** The streams that a reader of PDFs unpacks as soon as it opens the file: half a megabyte of them can become five hundred. */
import { constants, inflateSync } from 'node:zlib';
import { withoutEscapes } from './pdf-escapes.ts';

/** Of objects and index alone, which a document of a thousand pages does not reach. */
const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
/** Longer than any dictionary of such a stream. */
const LONGEST_HEAD = 20_000;
const FILTER = /\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)\b/g;

/** True where objects or the index are packed twice, by another method than all programs use, or beyond any document. */
export function unpacksTooMuch(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  let total = 0;
  let searchedTo = 0;
  for (;;) {
    const at = text.indexOf('stream', searchedTo);
    if (at < 0) return false;
    const found = text.indexOf('endstream', at);
    const end = found < 0 ? bytes.length : found;
    const head = headBefore(text, Math.max(searchedTo, at - LONGEST_HEAD), at);
    if (/\/(?:ObjStm|XRef)\b/.test(head)) total += unpackedSize(bytes.subarray(startOfData(text, at), end), head);
    if (total > MAX_UNPACKED_BYTES) return true;
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
  try {
    return inflateSync(data, { maxOutputLength: MAX_UNPACKED_BYTES, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    // What is damaged is the parser's to judge.
    return isTooLarge ? Infinity : 0;
  }
}
