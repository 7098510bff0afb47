/** The views of the last two days: in RAM for telling repeats, on disk before anybody is told that they count. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { failure, success, type Result } from 'shared/kernel/result';
import { vietnamDayOf, type VietnamDay } from 'shared/kernel/vietnam-date';
import type { ReachTotalsRow } from 'shared/contract/reach-totals';
import { createViewLedger } from 'shared/reach/view-ledger';
import { formatViewRecord, type ViewRecord } from 'shared/reach/view-record';
import { beginJournalFile, JournalError, type JournalWriter } from '../journal/append-only-journal.ts';
import type { OpenSegmentFile } from '../journal/journal-segment.ts';
import { foldDayFiles, loadDay } from './day-files.ts';

const DAY_MS = 86_400_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Nothing can be promised now: the disk refuses or is behind. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly retryAfterSeconds: number;
}

export interface ViewBook {
  /** Resolves once the view is on the disk, whether it was new or a repeat. */
  record(view: ViewRecord): Promise<Result<'counted' | 'repeated', Unavailable>>;
  /** The totals of every open day. */
  listRows(): readonly ReachTotalsRow[];
  /** Replaces days that no repeat can concern any more by their totals, so that view ids live at most two days. */
  foldOldDays(): Promise<void>;
  close(): Promise<void>;
}

interface ViewBookOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Days whose journal files are still there; read back before the book opens. */
  readonly days: readonly VietnamDay[];
  readonly onChange: (row: ReachTotalsRow) => void;
  readonly openFile?: OpenSegmentFile;
}

export async function openViewBook(options: ViewBookOptions): Promise<ViewBook> {
  const { folder, clock, log, onChange, openFile } = options;
  const ledger = createViewLedger();
  const lastSegments = new Map<VietnamDay, number>();
  const writers = new Map<VietnamDay, Promise<JournalWriter>>();
  const underWay = new Map<string, Promise<Result<'counted' | 'repeated', Unavailable>>>();
  /** Views whose write failed: they may be on the disk all the same, so a repeat belongs to the day of the first try. */
  const uncertainDays = new Map<string, VietnamDay>();
  const folds = new Map<VietnamDay, Promise<void>>();
  let folding: Promise<void> = Promise.resolve();
  let pauseMs = FIRST_PAUSE_MS;
  let pausedUntil = 0;

  async function openDay(day: VietnamDay): Promise<void> {
    const stored = await loadDay(folder, day);
    ledger.open(day, stored.folded.totals);
    for (const view of stored.views) ledger.apply(day, view);
    lastSegments.set(day, stored.lastSegment);
    if (stored.tornBytes > 0) log({ level: 'warn', event: 'ReachTornTail', day, bytes: stored.tornBytes });
  }

  async function beginWriting(day: VietnamDay): Promise<JournalWriter> {
    // Only after a clock was set back: a day that is being folded away opens again behind its totals.
    await Promise.allSettled([folds.get(day)]);
    if (!ledger.isOpen(day)) await openDay(day);
    const number = (lastSegments.get(day) ?? 0) + 1;
    lastSegments.set(day, number);
    return beginJournalFile({ folder, name: day, number, openFile });
  }

  function writerOf(day: VietnamDay): Promise<JournalWriter> {
    const writer = writers.get(day) ?? beginWriting(day);
    writers.set(day, writer);
    return writer;
  }

  function pauseLeftMs(): number {
    const left = pausedUntil - clock();
    // A clock that was set back must not turn a short pause into a long one.
    return left > LONGEST_PAUSE_MS ? 0 : Math.max(left, 0);
  }

  /** A file that failed is never written again; after a pause the day goes on in a new one. */
  function startPause(day: VietnamDay, writer: Promise<JournalWriter>, error: unknown): void {
    if (writers.get(day) !== writer) return;
    writers.delete(day);
    pausedUntil = clock() + pauseMs;
    log({ level: 'error', event: 'ReachJournalBroken', day, pauseMs, error: messageOf(error) });
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    void closeQuietly(writer);
  }

  async function write(view: ViewRecord): Promise<Result<'counted' | 'repeated', Unavailable>> {
    const waitMs = pauseLeftMs();
    if (waitMs > 0) return unavailable(waitMs);
    const day = uncertainDays.get(view.viewId) ?? vietnamDayOf(clock());
    const writer = writerOf(day);
    try {
      await (await writer).append(formatViewRecord(view));
    } catch (error) {
      if (error instanceof JournalError && error.kind !== 'broken') return unavailable(FIRST_PAUSE_MS);
      if (error instanceof JournalError) uncertainDays.set(view.viewId, day);
      startPause(day, writer, error);
      return unavailable(pauseLeftMs());
    }
    pauseMs = FIRST_PAUSE_MS;
    uncertainDays.delete(view.viewId);
    const row = ledger.apply(day, view);
    if (row) onChange(row);
    return success('counted');
  }

  async function record(view: ViewRecord): Promise<Result<'counted' | 'repeated', Unavailable>> {
    if (ledger.has(view.viewId)) return success('repeated');
    // A repeat of a view that is just being written may only be promised what that write can promise.
    const first = underWay.get(view.viewId);
    if (first) {
      const outcome = await first;
      return outcome.ok ? success('repeated') : outcome;
    }
    const written = write(view).finally(() => underWay.delete(view.viewId));
    underWay.set(view.viewId, written);
    return written;
  }

  function foldDay(day: VietnamDay): Promise<void> {
    const writer = writers.get(day);
    writers.delete(day);
    const fold = foldFiles(day, writer).finally(() => folds.delete(day));
    folds.set(day, fold);
    return fold;
  }

  async function foldFiles(day: VietnamDay, writer: Promise<JournalWriter> | undefined): Promise<void> {
    if (writer) await closeQuietly(writer);
    const { folded, views, lastSegment } = await loadDay(folder, day);
    const recount = createViewLedger();
    recount.open(day, folded.totals);
    for (const view of views) recount.apply(day, view);
    await foldDayFiles(folder, day, { totals: recount.totalsOf(day), throughSegment: lastSegment });
    ledger.close(day);
    for (const [viewId, uncertainDay] of uncertainDays) if (uncertainDay === day) uncertainDays.delete(viewId);
    log({ level: 'info', event: 'ReachDayFolded', day, documents: recount.totalsOf(day).size });
  }

  async function foldOldDays(): Promise<void> {
    const yesterday = vietnamDayOf(clock() - DAY_MS);
    for (const day of ledger.openDays().filter((candidate) => candidate < yesterday)) {
      try {
        await foldDay(day);
      } catch (error) {
        log({ level: 'error', event: 'ReachDayNotFolded', day, error: messageOf(error) });
      }
    }
  }

  for (const day of options.days.toSorted()) {
    try {
      await openDay(day);
    } catch (error) {
      // One damaged day must not keep the site from counting today; its files stay for a person to look at.
      log({ level: 'error', event: 'ReachDayUnreadable', day, error: messageOf(error) });
    }
  }

  return {
    record,
    listRows: () => ledger.openDays().flatMap((day) => ledger.listRows(day)),
    foldOldDays: () => {
      folding = folding.then(foldOldDays);
      return folding;
    },
    close: async () => {
      await folding;
      await Promise.all([...writers.values()].map(closeQuietly));
    },
  };
}

function unavailable(waitMs: number): { readonly ok: false; readonly failure: Unavailable } {
  return failure({ kind: 'unavailable', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
}

/** For files that are given up: that they could not be opened or closed has been reported where it mattered. */
async function closeQuietly(writer: Promise<JournalWriter>): Promise<void> {
  await Promise.allSettled([writer.then((opened) => opened.close())]);
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : '';
  return error instanceof Error ? `${error.message}${cause}` : String(error);
}
