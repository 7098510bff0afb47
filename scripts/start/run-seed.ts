import { join } from 'node:path';
import { spawn } from 'node:child_process';
import type { ScriptEnv } from '../env.ts';

interface SeedRun {
  readonly root: string;
  readonly settings: ScriptEnv;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Migrates and fills the database in a process of its own, so that its memory is given back before serving begins. */
export function runSeed({ root, settings, env, say, signal }: SeedRun): Promise<void> {
  say(settings.demo ? 'Đang chuẩn bị cơ sở dữ liệu và dữ liệu minh họa…' : 'Đang chuẩn bị cơ sở dữ liệu…');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts/seed.ts')], {
    cwd: root,
    // A person follows this: the database's own messages would stand in the way.
    env: { ...env, LOG_LEVEL: settings.logLevel === 'info' ? 'warn' : settings.logLevel },
    signal,
    stdio: ['inherit', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('Không chuẩn bị được cơ sở dữ liệu; xem thông báo ở trên.')),
    );
  });
}
