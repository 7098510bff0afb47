/** Fetches pictures beside the line: first for changes that wait for them, and now and then for pages that lost theirs. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { HeldBackChange } from '../store/feed-position.ts';
import type { HeldChanges } from './held-changes.ts';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

export interface MediaErrands {
  /** Sets out where something is due, without waiting. */
  goWhenDue(): void;
  /** The changes whose errand is over, whether or not everything was found. */
  take(): readonly HeldBackChange[];
  isUnderWay(): boolean;
  /** Files may be gone that were there, or may be had now that could not be. */
  lookForLost(): void;
  /** Whether pages still lack a file that was on the disk once, as far as anybody has looked. */
  lacksFiles(): boolean;
  /** When the next look for them is due, by the steady clock. */
  findNextMs(): number | undefined;
}

interface MediaErrandsOptions {
  readonly held: HeldChanges;
  /** Never set: what is planned by it comes, however the wall clock is set. */
  readonly steady: Clock;
  readonly log: Log;
  readonly onReturn: () => void;
}

export function createMediaErrands({ held, steady, log, onReturn }: MediaErrandsOptions): MediaErrands {
  let underWay: Promise<void> | undefined;
  let brought: readonly HeldBackChange[] = [];
  let lostMediaDueMs: number | undefined = 0;
  let looksInVain = 0;
  /** Asked while an errand was under way: what that one found does not answer it. */
  let isAskedAgain = false;

  function lookLater(): void {
    lostMediaDueMs = steady() + Math.min(2 ** looksInVain * FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    looksInVain += 1;
  }

  async function go(due: readonly HeldBackChange[], looksForLost: boolean): Promise<void> {
    isAskedAgain = false;
    try {
      await held.prepare(due);
      if (looksForLost) {
        const missing = await held.restoreLostMedia();
        if (missing > 0) lookLater();
        else lostMediaDueMs = undefined;
      }
    } catch (error) {
      log({ level: 'error', event: 'MediaErrandBroke', reason: String(error) });
      lookLater();
    }
    if (isAskedAgain) lostMediaDueMs = 0;
    brought = due;
    underWay = undefined;
    onReturn();
  }

  return {
    goWhenDue: () => {
      if (underWay || brought.length > 0) return;
      const due = held.listDue();
      const looksForLost = lostMediaDueMs !== undefined && steady() >= lostMediaDueMs;
      if (due.length > 0 || looksForLost) underWay = go(due, looksForLost);
    },
    take: () => {
      const over = brought;
      brought = [];
      return over;
    },
    lookForLost: () => {
      lostMediaDueMs = 0;
      looksInVain = 0;
      isAskedAgain = true;
    },
    lacksFiles: () => lostMediaDueMs !== undefined,
    findNextMs: () => (underWay ? undefined : lostMediaDueMs),
    isUnderWay: () => underWay !== undefined || brought.length > 0,
  };
}
