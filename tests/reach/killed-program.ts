/** Starts a program of ours with plain Node, to be killed without warning. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface RunningProgram {
  readonly process: ChildProcessByStdio<null, Readable, null>;
  /** Everything it has said so far. */
  output(): string;
  /** Resolves once it has said at least this much. */
  said(lines: number): Promise<readonly string[]>;
  /** `kill -9`, then waits until it is gone and everything it said has arrived. */
  kill(): Promise<void>;
}

export function startProgram(file: URL, args: readonly string[]): RunningProgram {
  const child = spawn(process.execPath, [fileURLToPath(file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const wholeLines = (): readonly string[] => text.split('\n').slice(0, -1);
  return {
    process: child,
    output: () => text,
    said: async (lines) => {
      while (wholeLines().length < lines) {
        if (child.exitCode !== null) throw new Error(`${file.pathname} ended with ${child.exitCode}`);
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
      return wholeLines();
    },
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const closed = once(child, 'close');
        child.kill('SIGKILL');
        await closed;
      }
    },
  };
}
