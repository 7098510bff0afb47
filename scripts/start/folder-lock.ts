/** One `npm start` per data folder: a lock file with the process id, stale when that process is gone. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from 'shared/kernel/result';

export interface FolderLock {
  release(): Promise<void>;
}

export type LockFailure = { readonly kind: 'alreadyRunning'; readonly pid: number };

export async function lockFolder(dataDir: string, pid: number): Promise<Result<FolderLock, LockFailure>> {
  const folder = join(dataDir, 'run');
  const file = join(folder, 'start.lock');
  await mkdir(folder, { recursive: true });
  for (;;) {
    if (await createWith(file, `${pid}\n`)) return success({ release: () => rm(file, { force: true }) });
    const holder = await holderOf(file);
    if (holder !== undefined && isAlive(holder)) return failure({ kind: 'alreadyRunning', pid: holder });
    await rm(file, { force: true });
  }
}

async function createWith(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o644);
    await handle.writeFile(text);
    await handle.close();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<number | undefined> {
  try {
    const pid = Number((await readFile(file, 'utf8')).trim());
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
