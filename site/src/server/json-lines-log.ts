import type { Clock } from 'shared/kernel/clock';
import type { Log, LogEntry } from 'shared/kernel/log';

const RANKS = { debug: 0, info: 1, warn: 2, error: 3 } as const;

/** One JSON line an event on standard error, from the wanted level upwards. */
export function createJsonLinesLog({
  level,
  clock,
}: {
  readonly level: LogEntry['level'];
  readonly clock: Clock;
}): Log {
  return (entry) => {
    if (RANKS[entry.level] < RANKS[level]) return;
    process.stderr.write(`${JSON.stringify({ at: new Date(clock()).toISOString(), program: 'site', ...entry })}\n`);
  };
}
