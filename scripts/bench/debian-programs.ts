/** Programs of Debian unpacked from their packages into a folder, without installing anything. */
import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The folder they lie below as on a system's root; undefined where packages cannot be had here. */
export async function unpackDebianPackages(folder: string, packages: readonly string[]): Promise<string | undefined> {
  const downloads = join(folder, 'packages');
  const root = join(folder, 'root');
  await mkdir(downloads, { recursive: true });
  await mkdir(root, { recursive: true });
  try {
    await download(downloads, packages);
    for (const file of await readdir(downloads)) await run('dpkg', ['-x', join(downloads, file), root]);
    return root;
  } catch {
    // Not Debian, or no way to its archive: whoever asked says what it leaves out.
    return undefined;
  }
}

async function download(cwd: string, packages: readonly string[]): Promise<void> {
  try {
    await run('apt-get', ['download', '-qq', ...packages], { cwd });
  } catch {
    // A machine that has never asked for the list of packages.
    await run('apt-get', ['update', '-qq'], { cwd });
    await run('apt-get', ['download', '-qq', ...packages], { cwd });
  }
}
