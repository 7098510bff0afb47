/**
 * The publisher: keeps the feed equal to what the CMS says is published. Of any number of programs one writes, by lease.
 * Three ways to notice (nudge, scan, full sweep), one way to act (`FeedWriter.converge`).
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Payload } from 'payload';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { createChangeScan, type ChangeScan } from './change-scan.ts';
import { createFeedState, type FeedState, type RowKey } from './feed-state.ts';
import { findHighestSequence, listRowSummaries, rowIdOf } from './feed-table.ts';
import { createFeedWriter, LeaseLostError, type FeedWriter } from './feed-writer.ts';
import { sweepEverything } from './full-sweep.ts';
import { acquireLease, type Lease } from './lease.ts';
import { createPayloadSources } from './payload-sources.ts';
import { isLateWrite } from './sequence.ts';

const SCAN_EVERY_MS = 1_000;
const MISSED_EVERY_MS = 5_000;
const SWEEP_EVERY_MS = 3_600_000;
const LEASE_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

export interface PublisherOptions {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after rows were written. */
  readonly onWritten?: () => void;
  readonly leaseMs?: number;
}

export interface Publisher {
  /** Look at once. */
  nudge(): void;
  /** Why a published document cannot be shown, as a sentence; undefined where it can, or another program is the writer. */
  findFailure(rowId: string): string | undefined;
  close(): Promise<void>;
}

export function startPublisher(options: PublisherOptions): Publisher {
  const alarm = createAlarm();
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  const closing = new AbortController();
  let term: Term | undefined;

  const run = async (): Promise<void> => {
    let pauseMs = SCAN_EVERY_MS;
    while (!closing.signal.aborted) {
      try {
        term ??= await beginTerm(options, holder);
        const isBusy = term ? await term.work(alarm.takeNudge()) : false;
        pauseMs = SCAN_EVERY_MS;
        if (isBusy) continue;
      } catch (error) {
        const isLost = error instanceof LeaseLostError;
        const message = error instanceof Error ? error.message : String(error);
        options.log(
          isLost
            ? { level: 'warn', event: 'PublisherLeaseLost' }
            : { level: 'error', event: 'PublisherFailed', message, retryMs: pauseMs },
        );
        await endTerm(term, options.log);
        term = undefined;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
      if (!closing.signal.aborted) await alarm.wait(pauseMs);
    }
    await endTerm(term, options.log);
    term = undefined;
  };
  const running = run();

  return {
    nudge: alarm.ring,
    findFailure: (rowId) => term?.state.findFailure(rowId),
    close: async () => {
      closing.abort();
      alarm.ring();
      await running;
    },
  };
}

/** One time of holding the lease. What is remembered is thrown away with it. */
interface Term {
  readonly lease: Lease;
  readonly state: FeedState;
  /** True if there is more to do at once. */
  work(wasNudged: boolean): Promise<boolean>;
}

async function beginTerm(options: PublisherOptions, holder: string): Promise<Term | undefined> {
  const { payload, clock, log } = options;
  const durationMs = options.leaseMs ?? LEASE_MS;
  const lease = await acquireLease({
    payload,
    clock,
    holder,
    durationMs,
    isDead: isDeadOnThisMachine,
    highestSequence: () => findHighestSequence(payload),
  });
  if (!lease) return undefined;
  const scan = await beginScan(options);
  for (const row of scan.rows) if (isLateWrite(row.sequence, lease)) scan.state.dirty.add(row.id);
  log({ level: 'info', event: 'PublisherLeading', epoch: lease.epoch, rows: scan.rows.length });
  const writer = createFeedWriter({ payload, lease, state: scan.state, log });
  return { lease, state: scan.state, work: createWork({ options, lease, writer, ...scan }) };
}

/** The scan's starting point is taken before the rows are read, so that nothing falls between the two. */
async function beginScan({ payload, clock }: PublisherOptions) {
  const startedAtMs = clock();
  const rows = await listRowSummaries(payload);
  const state = createFeedState(rows);
  return { rows, state, scan: createChangeScan({ payload, clock, state, startedAtMs }) };
}

interface WorkOptions {
  readonly options: PublisherOptions;
  readonly lease: Lease;
  readonly state: FeedState;
  readonly scan: ChangeScan;
  readonly writer: FeedWriter;
}

function createWork({ options, lease, state, scan, writer }: WorkOptions): Term['work'] {
  const { payload, clock } = options;
  let sweep: AsyncGenerator<void> | undefined = sweepEverything({ payload, state, writer });
  let nextSweepMs = clock() + SWEEP_EVERY_MS;
  let nextMissedMs = clock() + MISSED_EVERY_MS;

  return async (wasNudged) => {
    const before = writer.written();
    if (!(await lease.renewWhenDue())) throw new LeaseLostError();
    const sources = createPayloadSources(payload);
    const changed = [...(await scan.findChanged())];
    if (wasNudged || clock() >= nextMissedMs) {
      changed.push(...(await scan.findMissed()));
      nextMissedMs = clock() + MISSED_EVERY_MS;
    }
    for (const key of withoutRepeats(changed)) {
      if (!(await lease.renewWhenDue())) throw new LeaseLostError();
      await writer.converge(key, sources);
    }
    if (!sweep && clock() >= nextSweepMs) sweep = sweepEverything({ payload, state, writer });
    if (sweep && (await sweep.next()).done) {
      sweep = undefined;
      nextSweepMs = clock() + SWEEP_EVERY_MS;
      options.log({ level: 'info', event: 'FeedSwept' });
    }
    if (writer.written() > before) options.onWritten?.();
    return sweep !== undefined;
  };
}

function withoutRepeats(keys: readonly RowKey[]): readonly RowKey[] {
  return [...new Map(keys.map((key) => [rowIdOf(key.kind, key.documentId), key])).values()];
}

/** A lease that cannot be given back runs out by itself. */
async function endTerm(term: Term | undefined, log: Log): Promise<void> {
  await term?.lease.release().catch((error: unknown) => {
    log({ level: 'warn', event: 'LeaseNotReleased', message: String(error) });
  });
}

/** After a kill the next start on the same machine need not wait for the lease to run out. */
function isDeadOnThisMachine(holder: string): boolean {
  const [host, pid] = holder.split(':');
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** A pause that a ring ends early; a ring outside a pause shortens the next one to nothing. */
function createAlarm(): { ring: () => void; takeNudge: () => boolean; wait: (ms: number) => Promise<void> } {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    takeNudge: () => {
      const was = rung;
      rung = false;
      return was;
    },
    wait: async (ms) => {
      if (rung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
    },
  };
}
