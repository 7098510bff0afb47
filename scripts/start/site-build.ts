/** Builds the Astro app when its sources changed since the last build; two starts never build at once. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

const BUILD_LOCK_STALE_MS = 10 * 60_000;
const INPUTS = ['site/src', 'site/astro.config.ts', 'site/package.json', 'shared', 'pnpm-lock.yaml'];

interface SiteBuild {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export async function buildSiteWhenChanged({ root, env, signal }: SiteBuild): Promise<'built' | 'unchanged'> {
  const lock = join(root, 'site', '.build-lock');
  await takeBuildLock(lock);
  try {
    const wanted = await digestOfFiles(root, INPUTS);
    const stamp = join(root, 'site', 'dist', '.stamp');
    if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return 'unchanged';
    await runQuietly({
      program: process.execPath,
      args: [astroCli(root), 'build'],
      cwd: join(root, 'site'),
      env,
      signal,
    });
    await writeFile(stamp, wanted);
    return 'built';
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

function astroCli(root: string): string {
  return join(root, 'site', 'node_modules', 'astro', 'bin', 'astro.mjs');
}

async function takeBuildLock(lock: string): Promise<void> {
  for (;;) {
    const made = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (made) return;
    const age = await stat(lock).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > BUILD_LOCK_STALE_MS) await rm(lock, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** SHA-256 over names and contents of all files below the inputs, without what builds and installs make. */
export async function digestOfFiles(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await listFiles(root, input)) hash.update(file).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function listFiles(root: string, path: string): Promise<readonly string[]> {
  const found = await stat(join(root, path));
  if (found.isFile()) return [path];
  const entries = await readdir(join(root, path));
  const kept = entries.filter((entry) => !['node_modules', 'dist', '.astro', '.next'].includes(entry)).toSorted();
  return (await Promise.all(kept.map((entry) => listFiles(root, join(path, entry))))).flat();
}
