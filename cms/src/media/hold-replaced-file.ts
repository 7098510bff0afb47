/**
 * Payload deletes a picture's file before it asks whether the new one may take its place: a refused replacement, or a kill
 * in the middle, left a picture without its file. Until the save is over a second name on the disk holds it.
 */
import { access, link, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { HELD_MARK, listUsedFiles } from './remove-unused-files.ts';

/** A save that holds a file is over by then, or died. */
const LONGEST_SAVE_MS = 10 * 60_000;

const Stored = z.object({ filename: z.string() });

interface Place {
  readonly payload: Payload;
  readonly folder: string;
  readonly req?: PayloadRequest | undefined;
}

/** Before the file of this document is replaced. Gives back its name; undefined where there is nothing to lose. */
export async function holdFileOf({ payload, folder, req }: Place, id: unknown): Promise<string | undefined> {
  if (typeof id !== 'string') return undefined;
  const found: unknown = await payload.db.findOne({ collection: 'media', where: { id: { equals: id } }, req });
  const stored = Stored.safeParse(found);
  if (!stored.success || !(await exists(join(folder, stored.data.filename)))) return undefined;
  const { filename } = stored.data;
  await rm(heldPath(folder, filename), { force: true });
  await link(join(folder, filename), heldPath(folder, filename));
  return filename;
}

/** After the save, whether it was refused or not: the file comes back where a document still names it, or goes for good. */
export async function releaseFile({ payload, folder, req }: Place, filename: string): Promise<void> {
  const held = heldPath(folder, filename);
  if (!(await exists(held))) return;
  const isLost = !(await exists(join(folder, filename)));
  const used = await listUsedFiles(payload, req);
  if (isLost && used.has(filename)) await rename(held, join(folder, filename));
  else await rm(held, { force: true });
}

/** What a kill in the middle of a save left; `isStart` where no save can be under way. */
export async function releaseFiles(
  place: Place & { readonly nowMs: number; readonly isStart: boolean },
): Promise<void> {
  const { folder, nowMs, isStart } = place;
  for (const name of (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(HELD_MARK))) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    // The time of the second name, not of the content.
    if (found && (isStart || nowMs - found.ctimeMs > LONGEST_SAVE_MS))
      await releaseFile(place, name.slice(HELD_MARK.length));
  }
}

function heldPath(folder: string, filename: string): string {
  return join(folder, HELD_MARK + filename);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
