/** Fetches pictures beside the line: first for changes that wait for them, and now and then for pages that lost theirs. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { HeldBackChange } from '../store/feed-position.ts';
import type { HeldChanges } from './held-changes.ts';

const LOST_MEDIA_PAUSE_MS = 60_000;

export interface MediaErrands {
  /** Sets out where something is due, without waiting. */
  goWhenDue(): void;
  /** The changes whose errand is over, whether or not everything was found. */
  take(): readonly HeldBackChange[];
  isUnderWay(): boolean;
  /** Files may be gone that were there. */
  lookForLost(): void;
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

  async function go(due: readonly HeldBackChange[], looksForLost: boolean): Promise<void> {
    try {
      await held.prepare(due);
      if (looksForLost) {
        const missing = await held.restoreLostMedia();
        lostMediaDueMs = missing > 0 ? steady() + LOST_MEDIA_PAUSE_MS : undefined;
      }
    } catch (error) {
      log({ level: 'error', event: 'MediaErrandBroke', reason: String(error) });
      lostMediaDueMs = steady() + LOST_MEDIA_PAUSE_MS;
    }
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
    },
    isUnderWay: () => underWay !== undefined || brought.length > 0,
  };
}
