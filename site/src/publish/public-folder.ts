/**
 * The folder that readers are served from, and beside it, while new templates are being rendered, the one that will take
 * its place: `public` and `next`. The switch moves `media` over and renames the two; every state that a crash
 * can leave in between is recognised and finished at the next start.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from 'shared/kernel/log';

const run = promisify(execFile);

export interface PublicFolder {
  readonly current: string;
  readonly media: string;
  readonly temporary: string;
  /** What a web server in front reads, beside the pages. */
  readonly webServer: string;
  /** The folders that must be there, where somebody took them away. */
  make(): void;
  /** The folder in preparation, while there is one. */
  next(): string | undefined;
  beginNext(): string;
  abandonNext(): void;
  /** The prepared folder becomes the one that is served. */
  switchToNext(): Promise<void>;
}

interface PublicFolderOptions {
  readonly root: string;
  readonly log: Log;
  /** Ends when everything below the folder would survive a power cut. */
  readonly sync?: (folder: string) => Promise<void>;
}

export function openPublicFolder(options: PublicFolderOptions): PublicFolder {
  const { root, log, sync = (folder) => syncToDisk(folder, log) } = options;
  const folders = { current: join(root, 'public'), next: join(root, 'next'), old: join(root, 'old') };
  const temporary = join(root, 'tmp');
  finishInterruptedSwitch(folders);
  rmSync(temporary, { recursive: true, force: true });
  const make = (): void => {
    for (const folder of [folders.current, join(folders.current, 'media'), temporary])
      mkdirSync(folder, { recursive: true });
  };
  make();

  return {
    current: folders.current,
    media: join(folders.current, 'media'),
    temporary,
    webServer: join(root, 'nginx'),
    make,
    next: () => (existsSync(folders.next) ? folders.next : undefined),
    beginNext: () => {
      rmSync(folders.next, { recursive: true, force: true });
      mkdirSync(folders.next);
      return folders.next;
    },
    abandonNext: () => rmSync(folders.next, { recursive: true, force: true }),
    switchToNext: async () => {
      await sync(folders.next);
      switchNow(folders);
      rmSync(folders.old, { recursive: true, force: true });
    },
  };
}

interface Folders {
  readonly current: string;
  readonly next: string;
  readonly old: string;
}

/** Without a pause between the steps; the first one, moving `media`, marks `next` as complete. */
function switchNow(folders: Folders): void {
  renameSync(join(folders.current, 'media'), join(folders.next, 'media'));
  renameSync(folders.current, folders.old);
  renameSync(folders.next, folders.current);
}

function finishInterruptedSwitch(folders: Folders): void {
  if (existsSync(join(folders.next, 'media'))) {
    if (existsSync(folders.current)) {
      rmSync(folders.old, { recursive: true, force: true });
      renameSync(folders.current, folders.old);
    }
    renameSync(folders.next, folders.current);
  }
  rmSync(folders.old, { recursive: true, force: true });
}

/** One sync for the whole folder instead of one a file, which would cost a third of the pages a second. */
async function syncToDisk(folder: string, log: Log): Promise<void> {
  try {
    await run('sync', ['-f', folder]);
  } catch (error) {
    // Not every system has the command; a page that a power cut empties is found by its size at the next start.
    log({ level: 'warn', event: 'FolderNotSynced', reason: String(error) });
  }
}
