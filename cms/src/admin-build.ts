/** Builds the admin (Next) when its sources changed since the last build; two starts never build at once. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { environmentOfChild } from './platform/env.ts';

const cms = path.join(import.meta.dirname, '..');
const root = path.join(cms, '..');
const lock = path.join(cms, '.cache', 'next-build.lock');
const stamp = path.join(cms, '.next', 'tieng-mo-stamp');
/** A build takes one to three minutes. */
const LOCK_STALE_MS = 10 * 60_000;
const INPUTS = ['cms/src', 'cms/next.config.ts', 'cms/package.json', 'cms/tsconfig.json', 'shared', 'pnpm-lock.yaml'];

interface AdminBuild {
  /** Told before a build begins; not called where the last one still stands. */
  readonly onBuilding?: () => void;
  readonly signal?: AbortSignal;
}

/** Resolves when a build of the present sources stands in `cms/.next`. Throws with the builder's output where it failed. */
export async function buildAdminWhenChanged({ onBuilding, signal }: AdminBuild = {}): Promise<'built' | 'unchanged'> {
  const wanted = await digestOfSources();
  if ((await readStamp()) === wanted) return 'unchanged';
  await takeLock(signal);
  try {
    // Whoever held the lock may have built exactly this.
    if ((await readStamp()) === wanted) return 'unchanged';
    onBuilding?.();
    await rm(stamp, { force: true });
    await runNextBuild(signal);
    await writeFile(stamp, wanted);
    return 'built';
  } finally {
    await rm(lock, { force: true });
  }
}

function nextCli(): string {
  return path.join(cms, 'node_modules', 'next', 'dist', 'bin', 'next');
}

export const adminFolder: string = cms;

/** At low priority, so that the doors and the site answer quickly meanwhile. */
async function runNextBuild(signal: AbortSignal | undefined): Promise<void> {
  // The config is loaded while building and wants a data folder; the installation's own is none of the build's business.
  const scratch = await mkdtemp(path.join(tmpdir(), 'admin-build-'));
  const child = spawn(process.execPath, [nextCli(), 'build'], {
    cwd: cms,
    env: environmentOfChild({
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: scratch,
      DATABASE_URL: '',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  }).finally(() => rm(scratch, { recursive: true, force: true }));
  if (child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
    // It outlives us if we are killed, and two builds must not write the same folder.
    await writeFile(lock, `${process.pid} ${child.pid}`);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`next build ended with ${code}\n${output.slice(-6000)}`);
}

async function takeLock(signal: AbortSignal | undefined): Promise<void> {
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    signal?.throwIfAborted();
    const isMine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (isMine) return;
    if (await isAbandoned()) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Whoever took it was killed, and the build it had begun is over; or it is so old that the number of its process belongs to another by now. */
async function isAbandoned(): Promise<boolean> {
  const [owners, ageMs] = await Promise.all([
    readFile(lock, 'utf8').catch(() => ''),
    stat(lock).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    ),
  ]);
  if (ageMs > LOCK_STALE_MS) return true;
  return owners !== '' && !owners.split(' ').some((pid) => isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Signal 0 only asks; no such process is the answer "no".
    return false;
  }
}

async function readStamp(): Promise<string | undefined> {
  return readFile(stamp, 'utf8').catch(() => undefined);
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of await listFiles(path.join(root, input))) {
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function listFiles(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return isSource(place) ? [place] : [];
  const names = (await readdir(place)).filter((name) => name !== 'node_modules' && name !== 'dist').toSorted();
  return (await Promise.all(names.map((name) => listFiles(path.join(place, name))))).flat();
}

/** Tests and the import map that the build writes itself change nothing that is built. */
function isSource(file: string): boolean {
  return !/\.test\.tsx?$/.test(file);
}
