/** Reach on this site server: marks pages, takes down views, and tells the CMS the totals. */
import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentKind } from 'shared/contract/documents';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { findTokenDocument, pageTokenKeyOf, signPageToken } from 'shared/reach/page-token';
import { totalsRow } from 'shared/reach/view-ledger';
import { syncFolder, type OpenSegmentFile } from '../journal/journal-segment.ts';
import { listStoredDays, loadFoldedDay, prepareFolder, readIfThere, writeDurably } from './day-files.ts';
import { startTotalsDelivery, type TotalsDelivery, type TotalsDoor } from './totals-delivery.ts';
import { openViewBook, type ViewBook } from './view-book.ts';

const FLUSH_EVERY_MS = 3000;
const FOLD_EVERY_MS = 60_000;

interface ReachOptions {
  /** Belongs to this process alone; the caller holds the lock. */
  readonly folder: string;
  /** The site server's name among its siblings. */
  readonly node: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly doors: TotalsDoor;
  /** The installation's secret: the same on every site server, so that each knows the pages of all. */
  readonly tokenSecret: string;
  readonly flushEveryMs?: number;
  readonly openFile?: OpenSegmentFile;
}

export interface Reach extends Pick<ViewBook, 'record' | 'foldOldDays'>, Pick<TotalsDelivery, 'flush'> {
  /** The mark that a document's page carries in `<body data-reach>`. */
  tokenOf(kind: DocumentKind, id: string): string;
  /** The document reference of a mark that this installation made. */
  findDocument(token: string): string | undefined;
  close(): Promise<void>;
}

/** Reads back what is on disk; after this every total is due to be sent again, which the CMS takes as nothing new. */
export async function openReach(options: ReachOptions): Promise<Reach> {
  const { folder, clock, log, doors, flushEveryMs = FLUSH_EVERY_MS, openFile } = options;
  await prepareFolder(folder);
  const node = `${options.node}-${await loadGeneration(folder)}`;
  const key = pageTokenKeyOf(options.tokenSecret);
  const delivery = startTotalsDelivery({ node, doors, log, everyMs: flushEveryMs });
  const days = await listStoredDays(folder);
  const book = await openViewBook({
    folder,
    clock,
    log,
    days: [...days].flatMap(([day, { hasJournal }]) => (hasJournal ? [day] : [])),
    onChange: (row) => delivery.put(row),
    openFile,
  });
  for (const row of book.listRows()) delivery.put(row);
  await putFoldedDays({ folder, log, delivery, days });
  await book.foldOldDays();
  const folding = setInterval(() => void book.foldOldDays(), FOLD_EVERY_MS);
  folding.unref();
  log({ level: 'info', event: 'ReachRecovered', node, days: days.size, rows: delivery.waitingRows() });
  return {
    tokenOf: (kind, id) => signPageToken(`${kind}:${id}`, key),
    findDocument: (token) => findTokenDocument(token, [key]),
    record: (view) => book.record(view),
    foldOldDays: () => book.foldOldDays(),
    flush: () => delivery.flush(),
    close: async () => {
      clearInterval(folding);
      delivery.close();
      await book.close();
    },
  };
}

interface FoldedDays {
  readonly folder: string;
  readonly log: Log;
  readonly delivery: TotalsDelivery;
  readonly days: ReadonlyMap<string, { readonly hasJournal: boolean }>;
}

/** Days without journal files are sent again from their totals, the newest first: a CMS restored from a backup needs them. */
async function putFoldedDays({ folder, log, delivery, days }: FoldedDays): Promise<void> {
  const folded = [...days].flatMap(([day, { hasJournal }]) => (hasJournal ? [] : [day]));
  for (const day of folded.toSorted().toReversed()) {
    try {
      const { totals } = await loadFoldedDay(folder, day);
      for (const [document, views] of totals) delivery.put(totalsRow(day, document, views));
    } catch (error) {
      // The CMS has had these totals long ago; one damaged file must not keep the site from counting today.
      log({ level: 'error', event: 'ReachDayUnreadable', day, error: String(error) });
    }
  }
}

/**
 * A name for this folder's life. Totals of a folder that began anew start low again, and under the old name the CMS
 * would take them for stale.
 */
async function loadGeneration(folder: string): Promise<string> {
  const path = join(folder, 'generation');
  const found = (await readIfThere(path))?.toString().trim();
  if (found !== undefined && /^[0-9a-f]{8}$/.test(found)) return found;
  const made = randomBytes(4).toString('hex');
  await writeDurably(`${path}.tmp`, Buffer.from(`${made}\n`));
  await rename(`${path}.tmp`, path);
  await syncFolder(folder);
  return made;
}
