/** One time of holding the lease: looks, writes what differs, and sweeps, in small turns. What it remembers ends with it. */
import { hostname } from 'node:os';
import type { Payload } from 'payload';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { createClockStep } from 'shared/kernel/clock-step';
import { createChangeScan, type ChangeScan } from './change-scan.ts';
import { createFeedState, type FeedState } from './feed-state.ts';
import { findHighestSequence, listRowSummaries } from './feed-table.ts';
import { createFeedWriter, LeaseLostError, type FeedWriter } from './feed-writer.ts';
import { sweepEverything } from './full-sweep.ts';
import { acquireLease, type Lease } from './lease.ts';
import { createPayloadSources } from './payload-sources.ts';
import { createPendingKeys } from './pending-keys.ts';
import { isLateWrite } from './sequence.ts';

export const SCAN_EVERY_MS = 1_000;
/** Looking for what is gone costs more than looking for what is new. */
const MISSED_EVERY_SCANS = 5;
const SWEEP_EVERY_MS = 3_600_000;
const LEASE_MS = 10_000;
/** After so long a look is taken at what else has changed: an urgent item waits no longer behind many others. */
const TURN_MS = 100;
/** Fewer are put in before anybody notices. */
const MANY_MISSING = 100;
/** Written in one transaction. */
const AT_ONCE = 10;
/** What plans are made by: set forward and back between two looks, the wall clock would put them off. */
const steady: Clock = () => performance.now();

export interface PublisherOptions {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after rows were written. */
  readonly onWritten?: () => void;
  readonly leaseMs?: number;
  readonly scanEveryMs?: number;
}

export interface Term {
  readonly lease: Lease;
  readonly state: FeedState;
  /** True if there is more to do at once. */
  work(wasNudged: boolean): Promise<boolean>;
  /** Everything will be compared once more; once is enough however often it is asked for. */
  sweepSoon(): void;
  readonly sweptAtMs: () => number | undefined;
  readonly isSweeping: () => boolean;
  /** The first sweep puts in what made the feed far from whole when this began. */
  readonly isFilling: () => boolean;
}

/** Undefined while another program holds the lease. */
export async function beginTerm(options: PublisherOptions, holder: string): Promise<Term | undefined> {
  const { payload, clock, log } = options;
  const lease = await acquireLease({
    payload,
    clock,
    holder,
    durationMs: options.leaseMs ?? LEASE_MS,
    isDead: isDeadOnThisMachine,
    highestSequence: () => findHighestSequence(payload),
  });
  if (!lease) return undefined;
  // The scan's starting point is taken before the rows are read, so that nothing falls between the two.
  const startedAtMs = clock();
  const rows = await listRowSummaries(payload);
  const state = createFeedState(rows);
  const scan = createChangeScan({ payload, clock, state, epoch: lease.epoch, startedAtMs });
  for (const row of rows) if (isLateWrite(row.sequence, lease)) state.dirty.add(row.id);
  log({ level: 'info', event: 'PublisherLeading', epoch: lease.epoch, rows: rows.length });
  const writer = createFeedWriter({ payload, lease, state, log });
  const isFarFromWhole = (await scan.countMissing()) > MANY_MISSING;
  return createTerm({ options, lease, state, scan, writer, isFarFromWhole });
}

interface TermParts {
  readonly options: PublisherOptions;
  readonly lease: Lease;
  readonly state: FeedState;
  readonly scan: ChangeScan;
  readonly writer: FeedWriter;
  readonly isFarFromWhole: boolean;
}

function createTerm({ options, lease, state, scan, writer, isFarFromWhole }: TermParts): Term {
  const { payload, clock } = options;
  const scanEveryMs = options.scanEveryMs ?? SCAN_EVERY_MS;
  const pending = createPendingKeys();
  const stepOfClock = createClockStep(clock, steady);
  let sweep: AsyncGenerator<void> | undefined = sweepEverything({ payload, state, writer });
  let isSweepWanted = false;
  let isMissedWanted = false;
  /** The last scan found nothing new. */
  let isQuiet = false;
  let sweptAtMs: number | undefined;
  let nextScanMs = 0;
  const missedEveryMs = scanEveryMs * MISSED_EVERY_SCANS;
  let nextMissedMs = steady() + missedEveryMs;
  let nextSweepMs = steady() + SWEEP_EVERY_MS;

  const keepLease = async (): Promise<void> => {
    if (!(await lease.renewWhenDue())) throw new LeaseLostError();
  };
  const noteClock = (): void => {
    const stepMs = stepOfClock();
    if (stepMs === 0) return;
    options.log({ level: 'warn', event: 'ClockStepped', stepMs });
    scan.lookBack(clock() - Math.abs(stepMs));
    nextScanMs = 0;
    nextMissedMs = 0;
    isSweepWanted = true;
  };
  const converge = async (): Promise<void> => {
    const untilMs = performance.now() + TURN_MS;
    while (pending.size() > 0 && performance.now() < untilMs) {
      await keepLease();
      const keys = pending.takeSome(AT_ONCE);
      const before = writer.written();
      await writer.converge(keys, createPayloadSources(payload, keys));
      // At once: the site can make a warning's page while the next ones are being written.
      if (writer.written() > before) options.onWritten?.();
    }
  };
  const stepSweep = async (): Promise<void> => {
    if (!sweep && (isSweepWanted || steady() >= nextSweepMs)) {
      isSweepWanted = false;
      sweep = sweepEverything({ payload, state, writer });
    }
    if (!sweep || !(await sweep.next()).done) return;
    sweep = undefined;
    sweptAtMs = clock();
    nextSweepMs = steady() + SWEEP_EVERY_MS;
    options.log({ level: 'info', event: 'FeedSwept' });
  };

  return {
    lease,
    state,
    work: async (wasNudged) => {
      noteClock();
      await keepLease();
      isMissedWanted ||= wasNudged;
      if (wasNudged || steady() >= nextScanMs) {
        const found = await scan.findChanged();
        pending.add(found);
        isQuiet = found.changed.length === 0;
        // A little less, so that a pause that ends a millisecond early is not for nothing.
        nextScanMs = steady() + scanEveryMs * 0.9;
      }
      await converge();
      if (pending.size() > 0) return true;
      if (isMissedWanted || steady() >= nextMissedMs) {
        isMissedWanted = false;
        // What was published since the scan is none that was missed, and to tell them apart all are listed.
        const isSurplusExpected = sweep !== undefined || !isQuiet;
        pending.add(await scan.findMissed(isSurplusExpected));
        if (isQuiet || sweep) nextMissedMs = steady() + missedEveryMs;
        await converge();
      }
      const beforeSweep = writer.written();
      await stepSweep();
      if (writer.written() > beforeSweep) options.onWritten?.();
      return sweep !== undefined || pending.size() > 0;
    },
    sweepSoon: () => {
      isSweepWanted = true;
    },
    sweptAtMs: () => sweptAtMs,
    isSweeping: () => sweep !== undefined || isSweepWanted,
    isFilling: () => isFarFromWhole && sweptAtMs === undefined,
  };
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
