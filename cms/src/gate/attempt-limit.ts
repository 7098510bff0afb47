/** Counts what went wrong for each address or account, within a memory that does not grow. */
import type { Clock } from 'shared/kernel/clock';

interface AttemptLimitOptions {
  readonly clock: Clock;
  readonly maxFailures: number;
  readonly windowMs: number;
  /** Of keys remembered at once; the ones longest without a failure are forgotten first. */
  readonly maxKeys?: number;
}

export interface AttemptLimit {
  /** Seconds to wait, or 0. */
  waitSeconds(key: string): number;
  /** An attempt that is under way counts as failed until it ends: many at once are no more than many in turn. */
  begin(key: string): Attempt;
  /** No attempt is under way. */
  isIdle(key: string): boolean;
  forget(key: string): void;
}

export interface Attempt {
  /** The first of several calls counts. */
  end(outcome: 'failed' | 'passed'): void;
}

interface Failures {
  readonly count: number;
  readonly untilMs: number;
}

/** While attempts are under way nobody knows yet how long to wait. */
const SOON_SECONDS = 1;

/** What failed longer ago than `windowMs` is forgotten, and nobody is shut out longer than that. */
export function createAttemptLimit(options: AttemptLimitOptions): AttemptLimit {
  const { clock, maxFailures, windowMs, maxKeys = 10_000 } = options;
  const failures = new Map<string, Failures>();
  const underWay = new Map<string, number>();
  const current = (key: string): Failures | undefined => {
    const found = failures.get(key);
    if (found && found.untilMs <= clock()) failures.delete(key);
    return failures.get(key);
  };
  const recordFailure = (key: string): void => {
    const found = current(key);
    const count = (found?.count ?? 0) + 1;
    const startsAnew = found === undefined || count === maxFailures;
    failures.delete(key);
    failures.set(key, { count, untilMs: startsAnew ? clock() + windowMs : found.untilMs });
    for (const oldest of failures.keys()) {
      if (failures.size <= maxKeys) break;
      failures.delete(oldest);
    }
  };
  return {
    waitSeconds: (key) => {
      const found = current(key);
      if (found && found.count >= maxFailures) return Math.ceil((found.untilMs - clock()) / 1000);
      return (found?.count ?? 0) + (underWay.get(key) ?? 0) >= maxFailures ? SOON_SECONDS : 0;
    },
    begin: (key) => {
      let isOpen = true;
      underWay.set(key, (underWay.get(key) ?? 0) + 1);
      return {
        end: (outcome) => {
          if (!isOpen) return;
          isOpen = false;
          const left = (underWay.get(key) ?? 1) - 1;
          if (left > 0) underWay.set(key, left);
          else underWay.delete(key);
          if (outcome === 'failed') recordFailure(key);
        },
      };
    },
    isIdle: (key) => !underWay.has(key),
    forget: (key) => {
      failures.delete(key);
    },
  };
}
