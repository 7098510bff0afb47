/** The commands that make and remove the ward, run as processes of their own, and killed where that is asked for. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { TestInstallation } from '../support/databases.ts';
import { repositoryRoot } from '../support/source-files.ts';

interface Run {
  readonly installation: TestInstallation;
  readonly script: 'seed' | 'demo-remove';
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Killed with SIGKILL so many milliseconds after it printed this. */
  readonly killAfter?: { readonly words: string; readonly ms: number };
}

export function run({
  installation,
  script,
  args = [],
  env = {},
  killAfter,
}: Run): Promise<{ code: number | null; said: string }> {
  const program = path.join(repositoryRoot, 'scripts', `${script}.ts`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, LOG_LEVEL: 'error', ...installation.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (killAfter && timer === undefined && said.includes(killAfter.words)) {
      timer = setTimeout(() => child.kill('SIGKILL'), killAfter.ms);
    }
  });
  child.stdout.resume();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    });
  });
}

/** Seeds as it goes where the power fails at each of its steps: only the last of four runs comes to its end. */
export async function seedInterrupted(installation: TestInstallation): Promise<number | null> {
  const kills = [
    { words: 'đang tạo tài khoản', ms: 150 },
    { words: 'đang vẽ tranh', ms: 1500 },
    { words: 'đang soạn', ms: 600 },
  ];
  for (const killAfter of kills) await run({ installation, script: 'seed', killAfter });
  return (await run({ installation, script: 'seed' })).code;
}

const Line = z.object({ name: z.string(), secret: z.string(), note: z.string() });

/** What the accounts file tells its owner. */
export async function readAccountsFile(installation: TestInstallation) {
  const text = await readFile(path.join(installation.dataDir, 'accounts.txt'), 'utf8');
  const lines = text.split('\n').map((line) => /^(?<name>\S+) {2}(?<secret>\S+) {2}(?<note>.*)$/u.exec(line)?.groups);
  return lines.filter((groups) => groups !== undefined).map((groups) => Line.parse(groups));
}
