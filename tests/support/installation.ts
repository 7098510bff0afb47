/** A whole installation in a folder of its own: started by the same program as `npm start`, used over its ports, ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestInstallation } from './databases.ts';
import { findFreePort } from './mongodb-server.ts';
import { repositoryRoot } from './source-files.ts';

export interface Installation {
  readonly dataDir: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly doorsUrl: string;
  readonly env: NodeJS.ProcessEnv;
  /** Everything it printed so far. */
  output(): string;
  /** Of the program that runs; waits where it is being started again. */
  pidOf(program: 'site' | 'cms'): Promise<number>;
  /** Resolves when the address answers 200. */
  untilServed(url: string, withinMs?: number): Promise<void>;
  stop(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
  /** Starts it again on the same folder and ports. */
  start(): void;
}

/** Starts the product on a database and folder made by `databases.ts`; `more` are further settings. */
export async function createInstallation(
  given: TestInstallation,
  more: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const { dataDir } = given;
  const [site, cms, doors] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SITE_PORT: String(site),
    CMS_PORT: String(cms),
    DOORS_PORT: String(doors),
    SITE_URL: `http://localhost:${site}`,
    CMS_URL: `http://localhost:${cms}`,
    ...given.env,
    ...more,
  };
  let child: ChildProcess | undefined;
  let printed = '';

  const start = (): void => {
    const args = ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'scripts/start.ts')];
    child = spawn(process.execPath, args, { cwd: repositoryRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  };

  const stop = async (): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill('SIGTERM');
    await ended;
  };

  start();
  return {
    dataDir,
    siteUrl: `http://localhost:${site}`,
    cmsUrl: `http://localhost:${cms}`,
    doorsUrl: `http://127.0.0.1:${doors}`,
    env,
    output: () => printed,
    pidOf: (program) => pidOfLiving(join(dataDir, 'run', `${program}.pid`)),
    untilServed: (url, withinMs = 120_000) => untilServed({ url, withinMs, output: () => printed }),
    stop,
    remove: async () => {
      await stop();
      await given.remove();
    },
    start,
  };
}

/** After a kill the file names the dead program until the next one is started. */
async function pidOfLiving(file: string, withinMs = 60_000): Promise<number> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const pid = Number((await readFile(file, 'utf8')).trim());
    if (isAlive(pid)) return pid;
    if (Date.now() > deadline) throw new Error(`${file} names ${pid}, which does not run`);
    await pause(100);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilServed(wait: { url: string; withinMs: number; output: () => string }): Promise<void> {
  const deadline = Date.now() + wait.withinMs;
  for (;;) {
    const status = await fetch(wait.url, { redirect: 'manual' }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > deadline)
      throw new Error(`${wait.url} was not served in time (last: ${status})\n${wait.output().slice(-6000)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the repository's commands (`report`, `import`, …) with the installation's settings. */
export function runCommand(env: NodeJS.ProcessEnv, command: string, args: readonly string[]): Promise<CommandResult> {
  const script = join(repositoryRoot, 'scripts', `${command}.ts`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: repositoryRoot,
    env,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}
