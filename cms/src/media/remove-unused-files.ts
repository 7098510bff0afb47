/** A deleted picture must not stay on the disk: removes what no media document names any more. */
import { readdir, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { orUndefined } from '../publishing/stored-fields.ts';

/** Begins the second name of a file that is being replaced: see `hold-replaced-file.ts`, which removes it. */
export const HELD_MARK = '.thay-';

/** Uploads write files before their document: younger ones are left alone. */
const YOUNGEST_MS = 24 * 3_600_000;

const MediaFiles = z.object({
  filename: orUndefined(z.string()),
  renditions: orUndefined(z.array(z.object({ file: z.string() }))),
});

/** Names of the removed files. */
export async function removeUnusedFiles(options: {
  readonly payload: Payload;
  readonly folder: string;
  readonly nowMs: number;
}): Promise<readonly string[]> {
  const { payload, folder, nowMs } = options;
  const present = await readdir(folder).catch(() => []);
  const used = await listUsedFiles(payload);
  const removed: string[] = [];
  for (const name of present.filter((file) => !used.has(file) && !file.startsWith(HELD_MARK))) {
    const path = join(folder, name);
    const found = await stat(path);
    if (!found.isFile() || nowMs - found.mtimeMs < YOUNGEST_MS) continue;
    await unlink(path);
    removed.push(name);
  }
  return removed;
}

/** Of a picture that was deleted: Payload removes the original alone. Files that another document names stay. */
export async function removeFilesOf(options: {
  readonly payload: Payload;
  readonly folder: string;
  readonly doc: unknown;
  readonly req?: PayloadRequest;
}): Promise<void> {
  const { payload, folder, doc, req } = options;
  const { renditions } = MediaFiles.parse(doc);
  const used = await listUsedFiles(payload, req);
  for (const { file } of renditions ?? []) {
    if (!used.has(file)) await rm(join(folder, file), { force: true });
  }
}

/** Every file that a media document names. */
export async function listUsedFiles(payload: Payload, req?: PayloadRequest): Promise<ReadonlySet<string>> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'media',
    limit: 0,
    pagination: false,
    select: { filename: true, renditions: true },
    req,
  });
  const files = found.docs
    .map((doc) => MediaFiles.parse(doc))
    .flatMap(({ filename, renditions }) => [filename, ...(renditions ?? []).map(({ file }) => file)]);
  return new Set(files.filter((file) => file !== undefined));
}
