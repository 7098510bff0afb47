/** A build that runs only when its sources changed since the last one, and never twice at once over the same folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';

/** Longer than any build; a lock so old belongs to nobody. */
const LOCK_STALE_MS = 10 * 60_000;

export interface Build {
  readonly root: string;
  /** Files and folders below the root whose content decides. */
  readonly inputs: readonly string[];
  /** Holds the digest of the sources that were built; part of what the build makes. */
  readonly stamp: string;
  /** Beside what the build makes, never in it. */
  readonly lock: string;
  /** A script for Node and its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told before a build begins; not called where the last one still stands. */
  readonly onBuilding?: () => void;
  readonly signal?: AbortSignal;
}

/** Resolves when a build of the present sources stands. Throws with the builder's output where it failed. */
export async function buildWhenChanged(build: Build): Promise<'built' | 'unchanged'> {
  const wanted = await digestOfSources(build);
  if ((await readStamp(build)) === wanted) return 'unchanged';
  await takeLock(build);
  try {
    // Whoever held the lock may have built exactly this.
    if ((await readStamp(build)) === wanted) return 'unchanged';
    build.onBuilding?.();
    await rm(build.stamp, { force: true });
    await run(build);
    await writeFile(build.stamp, wanted);
    return 'built';
  } finally {
    await rm(build.lock, { force: true });
  }
}

/** At low priority, so that the doors and the site answer quickly meanwhile. */
async function run({ args, cwd, env, signal, lock }: Build): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], signal });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (child.pid !== undefined) {
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
    // It outlives us if we are killed, and two builds must not write the same folder.
    await writeFile(lock, `${process.pid} ${child.pid}`);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${output.slice(-6000)}`);
}

async function takeLock({ lock, signal }: Build): Promise<void> {
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    signal?.throwIfAborted();
    const isMine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (isMine) return;
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Whoever took it was killed and the build it had begun is over, or it is so old that its numbers belong to others. */
async function isAbandoned(lock: string): Promise<boolean> {
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

async function readStamp({ stamp }: Build): Promise<string | undefined> {
  return readFile(stamp, 'utf8').catch(() => undefined);
}

async function digestOfSources({ root, inputs }: Build): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
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

/** Tests change nothing that is built. */
function isSource(file: string): boolean {
  return !/\.test\.tsx?$/.test(file);
}
