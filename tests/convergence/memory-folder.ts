/** Where a history keeps its thousands of small files: in memory where there is room, or the disk is what each one waits for. */
import { statfsSync } from 'node:fs';

const MEMORY_FOLDER = '/dev/shm';
const WANTED_BYTES = 1024 ** 3;

/** For all temporary folders of this process from now on. */
export function useMemoryFolder(): void {
  if (hasRoom()) process.env['TMPDIR'] = MEMORY_FOLDER;
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    return bavail * bsize >= WANTED_BYTES;
  } catch {
    // Not on Linux: the ordinary place.
    return false;
  }
}
