/** The program of `cms-program.ts` as a test starts, nudges and kills it. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface CmsProcess {
  isRunning(): boolean;
  /** Does not wait: it is there when it is there. */
  start(): void;
  nudge(): void;
  /** With SIGKILL, at any moment, also before it has come up. */
  kill(): Promise<void>;
}

export function createCmsProcess(ports: { readonly doors: number; readonly site: number }): CmsProcess {
  let child: ChildProcess | undefined;
  return {
    isRunning: () => child !== undefined,
    start: () => {
      const args = [String(ports.doors), String(ports.site)];
      child = fork(join(import.meta.dirname, 'cms-program.ts'), args, {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
    },
    nudge: () => {
      // Where it is just dying, the nudge is lost, as nudges may be.
      if (child?.connected) child.send('nudge', () => undefined);
    },
    kill: async () => {
      const running = child;
      child = undefined;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await ended;
    },
  };
}
