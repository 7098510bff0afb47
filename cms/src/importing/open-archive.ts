/** The entries of a ZIP archive (which a .docx is too), within limits that no bomb passes. */
import { crc32 } from 'node:zlib';
import { failure, success, type Result } from 'shared/kernel/result';
import { oldFileName } from 'shared/importing/convert-old-encoding';
import type { SourceFailure } from 'shared/importing/decode-source';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What came out is not what was packed: the rest of the archive may still be good. */
  readonly isDamaged: boolean;
}

export interface ArchiveLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

export const DOCX_LIMITS: ArchiveLimits = { entries: 2000, entryBytes: 40_000_000, totalBytes: 80_000_000 };
export const ZIP_LIMITS: ArchiveLimits = { entries: 3000, entryBytes: 40_000_000, totalBytes: 300_000_000 };
const SUSPICIOUS_RATIO = 300;
const SMALL_BYTES = 3_000_000;

/** Sizes are counted while unpacking, whatever the archive claims about itself. */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<Result<readonly ArchiveEntry[], SourceFailure>> {
  try {
    await using archive = await openZip(bytes);
    if (archive.zip.entryCount > limits.entries * 2) return failure({ kind: 'tooManyEntries', most: limits.entries });
    const entries: ArchiveEntry[] = [];
    let total = 0;
    for await (const entry of archive.zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (isUnsafe(name)) return failure({ kind: 'unsafePath', name });
      if (entries.length >= limits.entries) return failure({ kind: 'tooManyEntries', most: limits.entries });
      if (entry.isEncrypted()) return failure({ kind: 'lockedArchive' });
      if (isBomb(entry, limits)) return failure({ kind: 'archiveBomb' });
      const content = await unpack(archive.zip, entry, Math.min(limits.entryBytes, limits.totalBytes - total));
      if (content === 'tooLarge') return failure({ kind: 'archiveBomb' });
      total += content === 'damaged' ? 0 : content.length;
      entries.push(
        content === 'damaged'
          ? { name, bytes: new Uint8Array(), isDamaged: true }
          : { name, bytes: content, isDamaged: false },
      );
    }
    return success(entries);
  } catch (error) {
    if (error instanceof Error) return failure({ kind: 'damagedArchive' });
    throw error;
  }
}

async function openZip(bytes: Uint8Array) {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, decodeStrings: false });
  return { zip, [Symbol.asyncDispose]: () => Promise.resolve(zip.close()) };
}

function nameOf(entry: Entry): string {
  const raw: unknown = entry.fileName;
  const bytes = Buffer.isBuffer(raw) ? raw : Buffer.from(String(raw));
  return decodeName(bytes).replaceAll('\\', '/').normalize('NFC');
}

/** Old Vietnamese Windows packs names in its own code page, or in the signs of the fonts of that time. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return oldFileName(bytes);
    throw error;
  }
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..') || name.includes('\0');
}

function isBomb({ uncompressedSize, compressedSize }: Entry, limits: ArchiveLimits): boolean {
  if (uncompressedSize > limits.entryBytes) return true;
  return uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * SUSPICIOUS_RATIO;
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | 'tooLarge' | 'damaged'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const piece = Buffer.from(chunk);
      size += piece.length;
      if (size > most) {
        stream.destroy();
        return 'tooLarge';
      }
      chunks.push(piece);
    }
  } catch (error) {
    if (error instanceof Error) return 'damaged';
    throw error;
  }
  const content = Buffer.concat(chunks);
  return crc32(content) === entry.crc32 ? content : 'damaged';
}
