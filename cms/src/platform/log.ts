/** The CMS's events as JSON lines on standard error, from the wanted level on. */
import type { Log, LogEntry } from 'shared/kernel/log';
import { redacted } from './redact.ts';

const RANKS = { debug: 0, info: 1, warn: 2, error: 3 } as const satisfies Record<LogEntry['level'], number>;

export function createLog(level: LogEntry['level'], write: (line: string) => void): Log {
  return (entry) => {
    if (RANKS[entry.level] >= RANKS[level]) write(`${JSON.stringify(redacted(entry))}\n`);
  };
}
