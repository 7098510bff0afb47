/** One file of a journal: how its lines are spelled and how much of it can be believed. */
import { constants } from 'node:fs';
import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** The part of a file handle that a journal writes through; tests hand in one that fails. */
export interface SegmentFile {
  write(bytes: Buffer): Promise<{ readonly bytesWritten: number }>;
  /** Forces the data to the disk without the file's times. */
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export type OpenSegmentFile = (path: string) => Promise<SegmentFile>;

export interface SegmentContent {
  readonly records: readonly string[];
  /** Bytes after the last whole line: a record that a dying process did not finish, so nobody was promised it. */
  readonly tornBytes: number;
}

const HEADER = '#journal 1';

/** Opens a file that must not exist yet: a journal never writes into what an earlier process left. */
export const newSegmentFile: OpenSegmentFile = (path) =>
  open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND, 0o600);

/** `reach.000007.jnl` */
export function segmentFileName(name: string, number: number): string {
  return `${name}.${String(number).padStart(6, '0')}.jnl`;
}

/** The numbers of a journal's files in the order in which they were made. */
export async function listSegments(folder: string, name: string): Promise<readonly number[]> {
  const numbers = (await readdir(folder)).flatMap((file) => {
    const match = /^(.+)\.(\d{6,})\.jnl$/.exec(file);
    return match?.[1] === name ? [Number(match[2])] : [];
  });
  return numbers.sort((a, b) => a - b);
}

/** A record with its checksum, as one line. Throws on a record that would not stay one line. */
export function encodeLine(record: string): string {
  if (/[\r\n]/.test(record)) throw new RangeError('A journal record must be one line');
  return `${record}\t${checksumOf(record)}\n`;
}

/** A whole file of records, for what is written at once and renamed into place. */
export function encodeSegment(records: readonly string[]): Buffer {
  return Buffer.from([HEADER, ...records].map(encodeLine).join(''));
}

/** Every record up to the first line that is cut off or does not fit its checksum. */
export function decodeSegment(bytes: Buffer): SegmentContent {
  const records: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    const record = decodeLine(bytes.toString('utf8', start, end));
    if (record === undefined || (start === 0 && record !== HEADER)) break;
    if (start > 0) records.push(record);
    start = end + 1;
  }
  return { records, tornBytes: bytes.length - start };
}

export async function readSegment(folder: string, name: string, number: number): Promise<SegmentContent> {
  return decodeSegment(await readFile(join(folder, segmentFileName(name, number))));
}

interface NewSegment {
  readonly folder: string;
  readonly name: string;
  readonly number: number;
  readonly openFile: OpenSegmentFile;
}

/** Makes an empty file that is certain to be there after a power cut: its header and its folder are on the disk. */
export async function createSegment({ folder, name, number, openFile }: NewSegment): Promise<SegmentFile> {
  const path = join(folder, segmentFileName(name, number));
  const file = await openFile(path);
  try {
    await writeWhole(file, encodeSegment([]));
    await file.sync();
    await syncFolder(folder);
    return file;
  } catch (error) {
    // No record was promised from it, so the file that could not be begun may go.
    await Promise.allSettled([file.close(), unlink(path)]);
    throw error;
  }
}

/** A short write is a full or failing disk: what was cut off must not be continued later. */
export async function writeWhole(file: SegmentFile, bytes: Buffer): Promise<void> {
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten !== bytes.length) throw new Error(`Wrote ${bytesWritten} of ${bytes.length} bytes`);
}

/** New, renamed and removed names live in the folder, which has to reach the disk as well. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function decodeLine(line: string): string | undefined {
  const tab = line.lastIndexOf('\t');
  const record = line.slice(0, Math.max(tab, 0));
  return tab !== -1 && line.slice(tab + 1) === checksumOf(record) ? record : undefined;
}

function checksumOf(record: string): string {
  return crc32(record).toString(16).padStart(8, '0');
}
