/** Keeps one program running: started again with growing pauses when it dies, ended politely and then firmly. */
import { fork, type ChildProcess } from 'node:child_process';
import { ProgramLog } from './program-log.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A program that ran this long was healthy: the next pause starts from the shortest again. */
const HEALTHY_AFTER_MS = 60_000;
const POLITE_STOP_MS = 12_000;

export interface ProgramOptions {
  readonly name: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly onEvent: (event: string) => void;
  readonly say: (text: string) => void;
}

export class SupervisedProgram {
  readonly #options: ProgramOptions;
  readonly #log: ProgramLog;
  #child: ChildProcess | undefined;
  #stopping = false;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ProgramOptions) {
    this.#options = options;
    this.#log = new ProgramLog(options.logFile, (line) => options.say(`${options.name}: ${line}`));
  }

  start(): void {
    const { name, script, cwd, env, onEvent, say } = this.#options;
    const startedAt = Date.now();
    const child = fork(script, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.#child = child;
    for (const output of [child.stdout, child.stderr]) if (output) this.#log.follow(output);
    child.on('message', (message) => {
      const event = eventOf(message);
      if (event) onEvent(event);
    });
    child.on('exit', (code, signal) => {
      this.#child = undefined;
      if (this.#stopping) return;
      if (Date.now() - startedAt > HEALTHY_AFTER_MS) this.#pauseMs = FIRST_PAUSE_MS;
      say(`${name} đã dừng (${signal ?? `mã ${code}`}); khởi động lại sau ${this.#pauseMs / 1000} giây…`);
      this.#timer = setTimeout(() => this.start(), this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (!child) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), POLITE_STOP_MS);
    await ended;
    clearTimeout(force);
  }
}

function eventOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('event' in message)) return undefined;
  return typeof message.event === 'string' ? message.event : undefined;
}
