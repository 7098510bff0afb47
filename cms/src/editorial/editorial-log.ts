/** Reading and writing the editorial log inside a request's transaction. */
import { randomUUID } from 'node:crypto';
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { nameOf, signedInOf } from '../people/staff.ts';
import { loadContentChanges } from './content-changes.ts';
import { contentDigest } from './content-digest.ts';
import { parseEditorialDoc } from './editorial-doc.ts';
import { mailAboutMove } from './mail-about-move.ts';
import { momentOf } from './moment.ts';
import { grantOf } from './move-grant.ts';
import { LogRecord } from './log-record.ts';

/** Adds a line. False where its id is taken: someone else's move was quicker. */
export async function appendRecord(req: PayloadRequest, record: LogRecord): Promise<boolean> {
  if (await findRecord(req, { id: { equals: record.id } })) return false;
  try {
    await req.payload.create({ collection: 'editorial-log', data: { ...record }, depth: 0, req });
    return true;
  } catch (error) {
    if (await findRecord(req, { id: { equals: record.id } })) return false;
    throw error;
  }
}

/** Removes a line whose move could not be carried out: nothing of it has happened. */
export async function removeRecord(req: PayloadRequest, id: string): Promise<void> {
  // Through the adapter: where a failed write has already undone the transaction there is nothing left to remove.
  await req.payload.db.deleteOne({ collection: 'editorial-log', where: { id: { equals: id } }, req, returning: false });
}

export async function markApplied(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.updateOne({ collection: 'editorial-log', id, data: { applied: true }, req, returning: false });
}

export async function findRecord(req: PayloadRequest, where: Where): Promise<LogRecord | undefined> {
  return (await listRecords(req, { where, limit: 1 }))[0];
}

/** Newest first. `limit` 0 is all of them. */
export async function listRecords(
  req: PayloadRequest,
  query: { readonly where: Where; readonly limit: number },
): Promise<LogRecord[]> {
  const { docs } = await req.payload.find({
    collection: 'editorial-log',
    where: query.where,
    limit: query.limit,
    pagination: false,
    depth: 0,
    sort: ['-number', '-at'],
    overrideAccess: true,
    req,
  });
  return LogRecord.array().parse(docs);
}

/** Records the creation of an item and every change of its content, with the old and the new text. */
export function recordChanges(kind: EditorialKind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req, collection, context }) => {
    if (grantOf(context)) return doc;
    const staff = signedInOf(req.user);
    const after = parseEditorialDoc(doc);
    const from = operation === 'create' ? undefined : parseEditorialDoc(previousDoc).stage;
    if (!staff) return doc;
    const versions = { before: operation === 'create' ? {} : toRecord(previousDoc), after: toRecord(doc) };
    const changes = await loadContentChanges(req, collection.fields, versions);
    // A save that changes nothing is no event.
    if (operation !== 'create' && changes.length === 0) return doc;
    const id = randomUUID();
    const record: LogRecord = {
      id,
      kind,
      documentId: after.id ?? '',
      number: after.lastMove,
      moveId: id,
      headline: after.headline,
      unitId: after.unit ?? '',
      action: operation === 'create' ? 'create' : 'change',
      from,
      to: after.stage,
      by: staff.id,
      byName: nameOf(staff),
      at: momentOf(context),
      reason: '',
      changeNote: '',
      replacedBy: '',
      scheduledFor: '',
      digest: contentDigest(collection.fields, versions.after),
      changes: [...changes],
      firstLive: false,
      demo: after.demo,
      applied: true,
    };
    await appendRecord(req, record);
    if (from === 'approved' && after.stage === 'approval') mailAboutMove(req.payload, record);
    return doc;
  };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
