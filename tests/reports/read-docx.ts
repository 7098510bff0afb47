/** The words of a .docx: takes the zip apart by its central directory and strips the markup. */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;

export async function readDocx(bytes: Uint8Array): Promise<string> {
  const xml = readEntry(Buffer.from(bytes), 'word/document.xml');
  return xml
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&');
}

function readEntry(zip: Buffer, wanted: string): string {
  let at = zip.readUInt32LE(findEnd(zip) + 16);
  for (;;) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) return readData(zip, { header: zip.readUInt32LE(at + 42), size: zip.readUInt32LE(at + 20) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error('Not a zip archive');
}

function readData(zip: Buffer, entry: { readonly header: number; readonly size: number }): string {
  const start = entry.header + 30 + zip.readUInt16LE(entry.header + 26) + zip.readUInt16LE(entry.header + 28);
  const data = zip.subarray(start, start + entry.size);
  const isDeflated = zip.readUInt16LE(entry.header + 8) === 8;
  return (isDeflated ? inflateRawSync(data) : data).toString('utf8');
}
