/** The entries of a ZIP archive (which a .docx is too), within limits that no bomb passes. */
import { failure, success, type Result } from 'shared/kernel/result';
import type { SourceFailure } from 'shared/importing/decode-source';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
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
    const entries: ArchiveEntry[] = [];
    let total = 0;
    for await (const entry of archive.zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (isUnsafe(name)) return failure({ kind: 'unsafePath', name });
      if (entries.length >= limits.entries || isBomb(entry, limits)) return failure({ kind: 'archiveBomb' });
      const content = await unpack(archive.zip, entry, Math.min(limits.entryBytes, limits.totalBytes - total));
      if (!content) return failure({ kind: 'archiveBomb' });
      total += content.length;
      entries.push({ name, bytes: content });
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
  return bytes.toString('utf8').replaceAll('\\', '/').normalize('NFC');
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..') || name.includes('\0');
}

function isBomb({ uncompressedSize, compressedSize }: Entry, limits: ArchiveLimits): boolean {
  if (uncompressedSize > limits.entryBytes) return true;
  return uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * SUSPICIOUS_RATIO;
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | undefined> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > most) {
      stream.destroy();
      return undefined;
    }
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}
