/** Counts what went wrong for each address, within a memory that does not grow. */
import type { Clock } from 'shared/kernel/clock';

interface AttemptLimitOptions {
  readonly clock: Clock;
  readonly maxFailures: number;
  readonly windowMs: number;
  /** Of addresses remembered at once; the ones longest without a failure are forgotten first. */
  readonly maxAddresses?: number;
}

export interface AttemptLimit {
  /** Seconds to wait, or 0. */
  waitSeconds(address: string): number;
  recordFailure(address: string): void;
}

interface Failures {
  readonly count: number;
  readonly untilMs: number;
}

/** A window begins with the first failure and ends by itself: nobody is shut out longer than `windowMs`. */
export function createAttemptLimit(options: AttemptLimitOptions): AttemptLimit {
  const { clock, maxFailures, windowMs, maxAddresses = 10_000 } = options;
  const failures = new Map<string, Failures>();
  const current = (address: string): Failures | undefined => {
    const found = failures.get(address);
    if (found && found.untilMs <= clock()) failures.delete(address);
    return failures.get(address);
  };
  return {
    waitSeconds: (address) => {
      const found = current(address);
      return found && found.count >= maxFailures ? Math.ceil((found.untilMs - clock()) / 1000) : 0;
    },
    recordFailure: (address) => {
      const found = current(address) ?? { count: 0, untilMs: clock() + windowMs };
      failures.delete(address);
      failures.set(address, { ...found, count: found.count + 1 });
      for (const oldest of failures.keys()) {
        if (failures.size <= maxAddresses) break;
        failures.delete(oldest);
      }
    },
  };
}
