/** Payload's own messages as our JSON lines on standard error, so that standard output stays free for answers. */
import { z } from 'zod';
import type { Log, LogEntry } from 'shared/kernel/log';

/** An error that was an answer to a person: refused, not found, wrong. Payload logs it as if the program had failed. */
const Refusal = z.object({ status: z.number().min(400).max(499) });
/** Whoever asked went away in the middle of the request, as Node says it. */
const BrokenOff = z.object({ code: z.literal('ECONNRESET'), message: z.literal('aborted') });
const NoFailure = z.union([Refusal, BrokenOff]);

const PinoLine = z.looseObject({ level: z.number(), msg: z.string().optional() });

export function payloadLogTo(log: Log): { write: (line: string) => void } {
  return {
    write: (line) => {
      const parsed = PinoLine.safeParse(JSON.parse(line));
      if (!parsed.success) return;
      const { level, msg, time: _time, pid: _pid, hostname: _hostname, name: _name, ...fields } = parsed.data;
      log({
        event: 'PayloadMessage',
        ...fields,
        level: NoFailure.safeParse(fields['err']).success ? 'info' : levelOf(level),
        ...(msg === undefined ? {} : { message: msg }),
      });
    },
  };
}

/** Pino counts 20 debug, 30 info, 40 warn, 50 error, 60 fatal. */
function levelOf(level: number): LogEntry['level'] {
  if (level >= 50) return 'error';
  if (level >= 40) return 'warn';
  return level >= 30 ? 'info' : 'debug';
}
