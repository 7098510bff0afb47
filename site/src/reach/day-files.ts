/**
 * The reach folder: `2026-11-22.000003.jnl` are the views of a Vietnam day, one file per process that wrote on it;
 * `2026-11-22.totals` takes their place two days later and knows no view ids any more.
 */
import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isVietnamDay, type VietnamDay } from 'shared/kernel/vietnam-date';
import type { DayTotals } from 'shared/reach/view-ledger';
import { parseViewRecord, type ViewRecord } from 'shared/reach/view-record';
import { readJournal } from '../journal/append-only-journal.ts';
import { decodeSegment, encodeSegment, listSegments, segmentFileName, syncFolder } from '../journal/journal-segment.ts';

export interface FoldedDay {
  readonly totals: DayTotals;
  /** The journal files whose views stand in `totals`; a higher number is a file begun afterwards. */
  readonly throughSegment: number;
}

export interface StoredDay {
  readonly folded: FoldedDay;
  readonly views: readonly ViewRecord[];
  readonly tornBytes: number;
  readonly lastSegment: number;
}

const NOTHING_FOLDED: FoldedDay = { totals: new Map(), throughSegment: 0 };

/** Days that have files, and whether journal files are among them. */
export async function listStoredDays(folder: string): Promise<ReadonlyMap<VietnamDay, { hasJournal: boolean }>> {
  const days = new Map<VietnamDay, { hasJournal: boolean }>();
  for (const file of await readdir(folder)) {
    const [, day, ending] = /^([\d-]{10})\.(?:\d{6,}\.)?(jnl|totals)$/.exec(file) ?? [];
    if (day === undefined || !isVietnamDay(day)) continue;
    days.set(day, { hasJournal: ending === 'jnl' || days.get(day)?.hasJournal === true });
  }
  return days;
}

export async function loadDay(folder: string, day: VietnamDay): Promise<StoredDay> {
  const folded = await loadFoldedDay(folder, day);
  const journal = await readJournal({ folder, name: day, afterSegment: folded.throughSegment });
  const views = journal.records.map(parseViewRecord).filter((record) => record !== undefined);
  return { folded, views, tornBytes: journal.tornBytes, lastSegment: journal.lastSegment };
}

export async function loadFoldedDay(folder: string, day: VietnamDay): Promise<FoldedDay> {
  const bytes = await readIfThere(join(folder, totalsFileName(day)));
  if (bytes === undefined) return NOTHING_FOLDED;
  const { records, tornBytes } = decodeSegment(bytes);
  const [first, ...lines] = records;
  const throughSegment = Number(/^through (\d+)$/.exec(first ?? '')?.[1]);
  if (tornBytes > 0 || !Number.isSafeInteger(throughSegment)) {
    // It was renamed into place whole, so this is a damaged disk. Starting the day at nothing would hide that.
    throw new Error(`${join(folder, totalsFileName(day))} is damaged; restore it from a backup or remove it`);
  }
  return { totals: new Map(lines.map(parseTotalsLine)), throughSegment };
}

/** Puts a day's totals in the place of its journal files. Cut off anywhere, the day's totals stay what they were. */
export async function foldDayFiles(folder: string, day: VietnamDay, folded: FoldedDay): Promise<void> {
  const path = join(folder, totalsFileName(day));
  const lines = [...folded.totals].map(([document, views]) => `${document} ${views}`);
  await writeDurably(`${path}.tmp`, encodeSegment([`through ${folded.throughSegment}`, ...lines]));
  await rename(`${path}.tmp`, path);
  await syncFolder(folder);
  // A crash from here on leaves files that `loadDay` passes over and the next folding takes away.
  const numbers = await listSegments(folder, day);
  for (const number of numbers.filter((candidate) => candidate <= folded.throughSegment)) {
    await unlink(join(folder, segmentFileName(day, number)));
  }
  await syncFolder(folder);
}

/** Makes the folder and clears what a crash left half written. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder)) {
    if (file.endsWith('.tmp')) await rm(join(folder, file));
  }
}

export async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function totalsFileName(day: VietnamDay): string {
  return `${day}.totals`;
}

function parseTotalsLine(line: string): [string, number] {
  const [, document, views] = /^(\S+) (\d+)$/.exec(line) ?? [];
  if (document === undefined) throw new Error(`Not a line of totals: ${line}`);
  return [document, Number(views)];
}
