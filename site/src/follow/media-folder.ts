/** The pictures below `/media/`: fetched from the CMS once, checked against the hash in their name, then never changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DOORS } from 'shared/contract/feed';
import { MediaFileName } from 'shared/contract/published-image';
import { failure, success, type Result } from 'shared/kernel/result';
import type { DoorsClient, DoorsFailure } from './doors-client.ts';

export type MediaFailure = DoorsFailure | { readonly kind: 'wrongContent' };

export interface MediaFolder {
  has(file: string): boolean;
  /** On disk under its name when it succeeds; nothing is left behind when it does not. */
  fetch(file: string): Promise<Result<void, MediaFailure>>;
  /** Removes every file that is not among those to keep: a withdrawn picture must not stay reachable. */
  keepOnly(files: readonly string[]): readonly string[];
}

interface MediaFolderOptions {
  readonly folder: string;
  readonly temporaryFolder: string;
  readonly doors: Pick<DoorsClient, 'download'>;
}

export function createMediaFolder({ folder, temporaryFolder, doors }: MediaFolderOptions): MediaFolder {
  mkdirSync(temporaryFolder, { recursive: true });
  return {
    has: (file) => existsSync(join(folder, file)),
    fetch: async (file) => {
      const answer = await doors.download(DOORS.media + file);
      if (!answer.ok) return answer;
      const hash = createHash('sha256').update(answer.value).digest('hex').slice(0, 32);
      // A second document of the same file has a mark behind it: `<content>-<mark>.mp3`.
      if (file.slice(0, hash.length) !== hash) return failure({ kind: 'wrongContent' });
      const temporary = join(temporaryFolder, `media-${file}`);
      await writeToDisk(temporary, answer.value);
      renameSync(temporary, join(folder, file));
      return success(undefined);
    },
    keepOnly: (files) => {
      if (!existsSync(folder)) return [];
      const kept = new Set(files);
      const superfluous = readdirSync(folder).filter(
        (name) => MediaFileName.safeParse(name).success && !kept.has(name),
      );
      for (const name of superfluous) unlinkSync(join(folder, name));
      return superfluous;
    },
  };
}

/** The CMS may be away when this file is needed next, so it is forced to the disk. */
async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}
