/**
 * A list of one-line records on disk that only grows. `append` resolves when the record has reached the disk,
 * so what was acknowledged survives any crash; many appends share one write and one sync.
 */
import { mkdir } from 'node:fs/promises';
import {
  createSegment,
  encodeLine,
  listSegments,
  newSegmentFile,
  readSegment,
  writeWhole,
  type OpenSegmentFile,
  type SegmentFile,
} from './journal-segment.ts';

/** Above this many waiting records the disk is not keeping up, and more promises would only make readers wait. */
const MAX_WAITING = 20_000;

interface JournalPlace {
  readonly folder: string;
  /** Letters, digits and dashes; several journals may share a folder. */
  readonly name: string;
}

export interface JournalContent {
  /** Everything that earlier processes left, oldest first. */
  readonly records: readonly string[];
  /** Bytes of unfinished records at the ends of earlier files; left where they are, as evidence. */
  readonly tornBytes: number;
  /** The highest file number in use; 0 for an empty journal. */
  readonly lastSegment: number;
}

export interface JournalWriter {
  /** True once a write or sync failed: everything after is refused, and only a new file can go on. */
  isBroken(): boolean;
  /** Resolves once the record is on the disk; rejects with `JournalError` where that cannot be promised. */
  append(record: string): Promise<void>;
  /** Waits for what is under way, then lets the file go. */
  close(): Promise<void>;
}

export type AppendOnlyJournal = JournalContent & JournalWriter;

/** `broken`: the disk refused, the record may or may not be there. `busy` and `closed`: nothing was written. */
export class JournalError extends Error {
  readonly kind: 'broken' | 'busy' | 'closed';

  constructor(kind: 'broken' | 'busy' | 'closed', cause?: unknown) {
    super(`Journal is ${kind}`, { cause });
    this.name = 'JournalError';
    this.kind = kind;
  }
}

/** Reads what earlier processes wrote and begins a file of its own. One process at a time: the caller holds the lock. */
export async function openAppendOnlyJournal(
  options: JournalPlace & { readonly openFile?: OpenSegmentFile },
): Promise<AppendOnlyJournal> {
  const content = await readJournal(options);
  const writer = await beginJournalFile({ ...options, number: content.lastSegment + 1 });
  return { ...content, ...writer };
}

/** Reads a journal without beginning a file; `afterSegment` leaves out files whose content stands elsewhere by now. */
export async function readJournal(place: JournalPlace & { readonly afterSegment?: number }): Promise<JournalContent> {
  const { folder, name, afterSegment = 0 } = place;
  if (!/^[0-9A-Za-z-]+$/.test(name)) throw new RangeError(`Not a journal name: ${name}`);
  await mkdir(folder, { recursive: true });
  const numbers = await listSegments(folder, name);
  const contents = [];
  for (const number of numbers.filter((candidate) => candidate > afterSegment)) {
    contents.push(await readSegment(folder, name, number));
  }
  return {
    records: contents.flatMap((content) => content.records),
    tornBytes: contents.reduce((sum, content) => sum + content.tornBytes, 0),
    lastSegment: Math.max(afterSegment, ...numbers),
  };
}

/** Begins a new file, never one that exists: a torn tail stays a tail. */
export async function beginJournalFile(
  options: JournalPlace & { readonly number: number; readonly openFile?: OpenSegmentFile },
): Promise<JournalWriter> {
  const { openFile = newSegmentFile } = options;
  return startGroupCommit(await createSegment({ ...options, openFile }));
}

interface Waiter {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: JournalError) => void;
}

function startGroupCommit(file: SegmentFile): JournalWriter {
  let waiting: Waiter[] = [];
  let committing: Promise<void> | undefined;
  let broken: JournalError | undefined;
  let closing: Promise<void> | undefined;

  async function commitWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await writeWhole(file, Buffer.from(group.map((waiter) => waiter.line).join('')));
        await file.datasync();
        for (const waiter of group) waiter.resolve();
      } catch (error) {
        // After a failed sync Linux may call the lost pages clean, so a second sync would lie: this file is finished.
        broken = new JournalError('broken', error);
        for (const waiter of [...group, ...waiting]) waiter.reject(broken);
        waiting = [];
      }
    }
    committing = undefined;
  }

  function refusal(): JournalError | undefined {
    if (broken) return broken;
    if (closing) return new JournalError('closed');
    return waiting.length >= MAX_WAITING ? new JournalError('busy') : undefined;
  }

  return {
    isBroken: () => broken !== undefined,
    append: (record) =>
      new Promise((resolve, reject) => {
        const line = encodeLine(record);
        const refused = refusal();
        if (refused) return reject(refused);
        waiting.push({ line, resolve, reject });
        committing ??= commitWaiting();
      }),
    close: () => {
      closing ??= Promise.resolve(committing).then(() => file.close());
      return closing;
    },
  };
}
