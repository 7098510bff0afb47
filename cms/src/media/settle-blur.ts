/**
 * The record of a blur comes first: from then on it is carried out, whatever is killed. The picture's document follows,
 * then the old files go; and a save that was under way meanwhile and brought the old files back is put right.
 */
import { randomUUID } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { PublishedImage } from 'shared/contract/published-image';
import { nameOf, type Staff } from '../people/staff.ts';
import { compareAndSet } from '../platform/atomic-update.ts';
import { orUndefined } from '../publishing/stored-fields.ts';
import { REGION_KINDS } from './blur-region.ts';
import { contentOf, writeCopy } from './content-file.ts';
import { writePictureFiles } from './picture-files.ts';
import { listUsedFiles } from './remove-unused-files.ts';

const BlurredFile = z.object({
  filename: z.string(),
  mimeType: z.string(),
  filesize: z.number(),
  renditions: PublishedImage.shape.renditions,
});
type BlurredFile = z.infer<typeof BlurredFile>;

const BlurRecord = z.object({
  id: z.string(),
  mediaId: z.string(),
  by: z.string(),
  byName: orUndefined(z.string()),
  kinds: z.array(z.enum(REGION_KINDS)),
  fileBefore: z.string(),
  filesBefore: z.array(z.string()),
  after: BlurredFile,
});
type BlurRecord = z.infer<typeof BlurRecord>;

interface Place {
  readonly payload: Payload;
  readonly folder: string;
  readonly req?: PayloadRequest | undefined;
}

/** From here on the picture is blurred. Resolves when every document of it says so and the old files are gone. */
export async function recordBlur(options: {
  readonly payload: Payload;
  readonly folder: string;
  readonly staff: Staff;
  readonly blur: Omit<BlurRecord, 'id' | 'by' | 'byName'>;
}): Promise<void> {
  const { payload, folder, staff, blur } = options;
  await carryOut({ payload, folder }, { ...blur, by: staff.id, byName: nameOf(staff) });
}

async function carryOut(place: Place, blur: Omit<BlurRecord, 'id'>): Promise<void> {
  const record = { ...blur, id: randomUUID() };
  await place.payload.db.create({
    collection: 'media-log',
    data: { ...record, at: new Date().toISOString(), action: 'blur', settled: false },
    req: place.req,
  });
  await settleBlur(place, record);
}

/** Carries out what a crash interrupted; at start, and now and then. */
export async function settleBlurs(payload: Payload, folder: string): Promise<number> {
  const open = await findBlurs({ payload, folder }, { settled: { equals: false }, action: { equals: 'blur' } });
  for (const record of open) await settleBlur({ payload, folder }, record);
  return open.length;
}

/** After every save: one that began before a blur must not bring the old files back. */
export function keepBlurred(folder: string): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const place = { payload: req.payload, folder, req };
    const found = await findBlurOfFile(place, String(doc.filename));
    return found ? { ...doc, ...(await settleBlur(place, found.record)) } : doc;
  };
}

const NamedPicture = z.object({ id: z.string(), alt: orUndefined(z.string()) });

/** The picture that was made of this file by blurring, as long as it is there. */
export async function findBlurOfFile(
  place: Place,
  filename: string,
): Promise<{ readonly record: BlurRecord; readonly picture: z.infer<typeof NamedPicture> } | undefined> {
  for (const record of await findBlurs(place, { fileBefore: { contains: contentOf(filename) } })) {
    const stored: unknown = await place.payload.db.findOne({
      collection: 'media',
      where: { id: { equals: record.mediaId } },
      req: place.req,
    });
    const picture = NamedPicture.safeParse(stored);
    if (picture.success) return { record, picture: picture.data };
  }
  return undefined;
}

/** Oldest first. */
async function findBlurs({ payload, req }: Place, where: Where): Promise<readonly BlurRecord[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'media-log',
    where,
    sort: 'at',
    limit: 0,
    pagination: false,
    req,
  });
  return z.array(BlurRecord).parse(found.docs);
}

/** What the picture consists of now. */
async function settleBlur(place: Place, record: BlurRecord): Promise<BlurredFile> {
  const { payload, folder, req } = place;
  const after = await findNewestFile(place, record);
  await compareAndSet({
    payload,
    collection: 'media',
    id: record.mediaId,
    expected: { filename: { equals: record.fileBefore } },
    data: { ...after, updatedAt: new Date().toISOString() },
    ...(req && { req }),
  });
  await blurCopies(place, record, after);
  const used = await listUsedFiles(payload, req);
  for (const file of record.filesBefore.filter((name) => !used.has(name))) {
    await unlink(join(folder, file)).catch(ignoreMissing);
  }
  await payload.db.updateOne({
    collection: 'media-log',
    id: record.id,
    data: { settled: true },
    req,
    returning: false,
  });
  return after;
}

/** A picture blurred twice has no file of its first blur any more. */
async function findNewestFile(place: Place, { mediaId, after }: BlurRecord): Promise<BlurredFile> {
  const [next] = await findBlurs(place, { mediaId: { equals: mediaId }, fileBefore: { equals: after.filename } });
  return next && next.after.filename !== after.filename ? findNewestFile(place, next) : after;
}

const Copy = z.object({
  id: z.string(),
  filename: z.string(),
  provenance: z.string().nullish(),
  renditions: PublishedImage.shape.renditions,
});

/** The same picture may have been uploaded twice: the people in it are the same, and its file must go. */
async function blurCopies(place: Place, record: BlurRecord, after: BlurredFile): Promise<void> {
  const content = contentOf(record.fileBefore);
  if (contentOf(after.filename) === content) return;
  const found: { docs: unknown[] } = await place.payload.db.find({
    collection: 'media',
    where: { and: [{ filename: { contains: content } }, { id: { not_equals: record.mediaId } }] },
    limit: 1,
    pagination: false,
    req: place.req,
  });
  const copy = Copy.safeParse(found.docs[0]);
  if (!copy.success) return;
  const { id, filename, renditions, provenance } = copy.data;
  const { folder } = place;
  const bytes = await readFile(join(folder, after.filename));
  const blurred = {
    ...after,
    filename: await writeCopy({ folder, name: after.filename, bytes, mark: id }),
    renditions: [
      ...(await writePictureFiles({
        folder,
        original: { data: bytes, mimetype: after.mimeType },
        isMachineMade: provenance === 'machine',
      })),
    ],
  };
  // Which looks for the next copy in its turn.
  await carryOut(place, {
    by: record.by,
    byName: record.byName,
    kinds: record.kinds,
    mediaId: id,
    fileBefore: filename,
    filesBefore: [filename, ...renditions.map(({ file }) => file)],
    after: blurred,
  });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
