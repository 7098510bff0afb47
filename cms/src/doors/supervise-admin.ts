/** The admin (Next) as a child process: restarted with growing pauses when it dies, never in the way of the doors. */
import { fork, type ChildProcess } from 'node:child_process';
import { z } from 'zod';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A child that ran this long was healthy: the next pause starts from the shortest again. */
const HEALTHY_AFTER_MS = 60_000;
const POLITE_STOP_MS = 8_000;

const AdminMessage = z.object({ event: z.string() });

export function superviseAdmin(options: {
  readonly script: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with what the child reports, such as `AdminReady`. */
  readonly onEvent: (event: string) => void;
}): { stop: () => Promise<void> } {
  const { script, clock, log, onEvent } = options;
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let pauseMs = FIRST_PAUSE_MS;

  const start = (): void => {
    const startedAtMs = clock();
    // With an IPC channel: the child ends when it closes, so that a killed parent leaves no orphan.
    const started = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child = started;
    started.on('message', (message) => {
      const parsed = AdminMessage.safeParse(message);
      if (parsed.success) onEvent(parsed.data.event);
    });
    started.on('exit', (code, signal) => {
      child = undefined;
      if (isStopping) return;
      if (clock() - startedAtMs > HEALTHY_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      log({ level: 'warn', event: 'AdminStopped', code, signal, retryMs: pauseMs });
      timer = setTimeout(start, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
  };
  start();

  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      const running = child;
      if (!running) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGTERM');
      const force = setTimeout(() => running.kill('SIGKILL'), POLITE_STOP_MS);
      await ended;
      clearTimeout(force);
    },
  };
}
