/**
 * Small files of the public folder in memory, each with its packed forms. What is kept is believed only while the file
 * on disk is the same one: the writer puts the plain file last, so a new one means that its packed forms are there.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { statSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

const unpackBrotli = promisify(brotliDecompress);
const unpackGzip = promisify(gunzip);
const CAPACITY_BYTES = 64 * 1024 * 1024;

export interface KeptFile {
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
  /** Of the plain content. */
  readonly digest: string;
}

export type FoundFile =
  | { readonly kind: 'kept'; readonly file: KeptFile; readonly stats: Stats }
  /** Too long for memory. */
  | { readonly kind: 'long'; readonly stats: Stats; readonly mark: string };

export interface KeptFiles {
  /** Longer ones are not read. */
  find(path: string, longestBytes: number): Promise<FoundFile | undefined>;
}

interface Entry {
  readonly mark: string;
  readonly file: KeptFile;
  readonly bytes: number;
}

export function createKeptFiles(): KeptFiles {
  const entries = new Map<string, Entry>();
  let keptBytes = 0;

  function forget(path: string): void {
    keptBytes -= entries.get(path)?.bytes ?? 0;
    entries.delete(path);
  }

  function keep(path: string, entry: Entry): void {
    forget(path);
    entries.set(path, entry);
    keptBytes += entry.bytes;
    for (const oldest of entries.keys()) {
      if (keptBytes <= CAPACITY_BYTES) return;
      forget(oldest);
    }
  }

  return {
    find: async (path, longestBytes) => {
      for (;;) {
        const stats = statOf(path);
        if (!stats) {
          forget(path);
          return undefined;
        }
        const mark = markOf(stats);
        if (stats.size > longestBytes) return { kind: 'long', stats, mark };
        const known = entries.get(path);
        if (known?.mark === mark) return { kind: 'kept', file: known.file, stats };
        const file = await loadFile(path);
        const now = statOf(path);
        // Replaced while it was being read: once more.
        if (!file || !now || markOf(now) !== mark) continue;
        keep(path, { mark, file, bytes: file.plain.length + (file.br?.length ?? 0) + (file.gzip?.length ?? 0) });
        return { kind: 'kept', file, stats };
      }
    },
  };
}

/** A call without a wait, some microseconds: cheaper than the thread pool, and nothing can change behind it. */
function statOf(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

function markOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino}-${size}-${mtimeMs}`;
}

async function loadFile(path: string): Promise<KeptFile | undefined> {
  const [plain, br, zipped] = await Promise.all(['', '.br', '.gz'].map((ending) => readIfThere(path + ending)));
  if (!plain) return undefined;
  return {
    plain,
    br: br && (await isPackedForm(plain, unpackBrotli(br))) ? br : undefined,
    gzip: zipped && (await isPackedForm(plain, unpackGzip(zipped))) ? zipped : undefined,
    digest: createHash('sha256').update(plain).digest('hex').slice(0, 24),
  };
}

/** A crash between two renames may leave a packed form of another version: it is not served. */
async function isPackedForm(plain: Buffer, unpacking: Promise<Buffer>): Promise<boolean> {
  return unpacking.then(
    (unpacked) => unpacked.equals(plain),
    () => false,
  );
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
