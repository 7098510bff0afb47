/**
 * The record of a blur comes first: from then on it is carried out, whatever is killed. The picture's document follows,
 * then the old files go; and a save that was under way meanwhile and brought the old files back is put right.
 */
import { randomUUID } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { PublishedImage } from 'shared/contract/published-image';
import { nameOf, staffOf, type Staff } from '../people/staff.ts';
import { compareAndSet } from '../platform/atomic-update.ts';
import { orUndefined } from '../publishing/stored-fields.ts';
import type { RegionKind } from './blur-region.ts';
import { MEDIA_LOG_ACTIONS } from './media-log-collection.ts';
import { listUsedFiles } from './remove-unused-files.ts';

const BlurredFile = z.object({
  filename: z.string(),
  mimeType: z.string(),
  filesize: z.number(),
  renditions: PublishedImage.shape.renditions,
});
export type BlurredFile = z.infer<typeof BlurredFile>;

const BlurRecord = z.object({
  id: z.string(),
  mediaId: z.string(),
  fileBefore: z.string(),
  filesBefore: z.array(z.string()),
  after: BlurredFile,
});
type BlurRecord = z.infer<typeof BlurRecord>;

const LogLine = z.object({
  id: z.string(),
  action: z.enum(MEDIA_LOG_ACTIONS),
  byName: orUndefined(z.string()),
  at: z.string(),
  from: orUndefined(z.string()),
  to: orUndefined(z.string()),
  kinds: orUndefined(z.array(z.string())),
});
export type LogLine = z.infer<typeof LogLine>;

/** From here on the picture is blurred. Resolves when the document says so and the old files are gone. */
export async function recordBlur(options: {
  readonly payload: Payload;
  readonly folder: string;
  readonly staff: Staff;
  readonly blur: Omit<BlurRecord, 'id'> & { readonly kinds: readonly RegionKind[] };
}): Promise<void> {
  const { payload, folder, staff, blur } = options;
  const record = { ...blur, id: randomUUID() };
  const who = { by: staff.id, byName: nameOf(staff), at: new Date().toISOString() };
  await payload.db.create({
    collection: 'media-log',
    data: { ...record, ...who, kinds: [...blur.kinds], action: 'blur', settled: false },
  });
  await settleBlur({ payload, folder, record });
}

/** Carries out what a crash interrupted; at start, and now and then. */
export async function settleBlurs(payload: Payload, folder: string): Promise<number> {
  const open = await findBlurs(payload, { settled: { equals: false }, action: { equals: 'blur' } });
  for (const record of open) await settleBlur({ payload, folder, record });
  return open.length;
}

/** After every other change of a picture: a save that began before a blur must not bring the old files back. */
export function keepBlurred(folder: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation !== 'update' || req.file) return doc;
    const [record] = await findBlurs(
      req.payload,
      { mediaId: { equals: String(doc.id) }, fileBefore: { equals: String(doc.filename) } },
      req,
    );
    if (!record) return doc;
    await settleBlur({ payload: req.payload, folder, record, req });
    return { ...doc, ...record.after };
  };
}

export const recordConsent: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const staff = staffOf(req.user);
  const from = textOf(previousDoc?.consent);
  const to = textOf(doc.consent);
  if (!staff || from === to) return doc;
  await req.payload.db.create({
    collection: 'media-log',
    data: {
      id: randomUUID(),
      mediaId: String(doc.id),
      action: 'consent',
      by: staff.id,
      byName: nameOf(staff),
      at: new Date().toISOString(),
      from,
      to,
      settled: true,
    },
    req,
  });
  return doc;
};

/** Newest first. */
export async function listMediaLog(req: PayloadRequest, mediaId: string): Promise<readonly LogLine[]> {
  const { docs } = await req.payload.find({
    collection: 'media-log',
    where: { mediaId: { equals: mediaId } },
    sort: '-at',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return z.array(LogLine).parse(docs);
}

async function findBlurs(payload: Payload, where: Where, req?: PayloadRequest): Promise<readonly BlurRecord[]> {
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

async function settleBlur(options: {
  readonly payload: Payload;
  readonly folder: string;
  readonly record: BlurRecord;
  readonly req?: PayloadRequest;
}): Promise<void> {
  const { payload, folder, record, req } = options;
  await compareAndSet({
    payload,
    collection: 'media',
    id: record.mediaId,
    expected: { filename: { equals: record.fileBefore } },
    data: { ...record.after, updatedAt: new Date().toISOString() },
    ...(req && { req }),
  });
  // The same picture may stand in another document, which keeps its files.
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
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
