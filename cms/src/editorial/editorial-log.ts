/** Reading and writing the editorial log inside a request's transaction. */
import { randomUUID } from 'node:crypto';
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, Field, PayloadRequest, Where } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { Stage } from 'shared/editorial/workflow-table';
import { nameOf, signedInOf, type Staff } from '../people/staff.ts';
import { loadContentChanges, type ContentChange } from './content-changes.ts';
import { contentDigest } from './content-digest.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
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
    if (!staff) return doc;
    const before = operation === 'create' ? {} : toRecord(previousDoc);
    const changes = await loadContentChanges(req, collection.fields, { before, after: toRecord(doc) });
    // A save that changes nothing is no event.
    if (operation !== 'create' && changes.length === 0) return doc;
    const action = operation === 'create' ? 'create' : 'change';
    const from = operation === 'create' ? undefined : parseEditorialDoc(previousDoc).stage;
    const event = { kind, staff, action, from, doc: toRecord(doc), changes } as const;
    const record = recordOfEvent(req, collection.fields, event);
    await appendRecord(req, record);
    if (from === 'approved' && record.to === 'approval') mailAboutMove(req.payload, record);
    return doc;
  };
}

/** Before the item goes: its text stays in the log, which outlives it. */
export function recordDeletion(kind: EditorialKind): CollectionBeforeDeleteHook {
  return async ({ req, id, collection }) => {
    const staff = signedInOf(req.user);
    const before = staff ? await findLatest(req, kind, String(id)) : undefined;
    if (!staff || !before) return;
    const changes = await loadContentChanges(req, collection.fields, { before, after: {} });
    const { stage } = parseEditorialDoc(before);
    const event = { kind, staff, action: 'delete', from: stage, doc: before, changes } as const;
    await appendRecord(req, recordOfEvent(req, collection.fields, event));
  };
}

interface ContentEvent {
  readonly kind: EditorialKind;
  readonly staff: Staff;
  readonly action: 'create' | 'change' | 'delete';
  readonly from: Stage | undefined;
  /** As it stands after the event, or stood before it was deleted. */
  readonly doc: Readonly<Record<string, unknown>>;
  readonly changes: readonly ContentChange[];
}

function recordOfEvent(req: PayloadRequest, fields: readonly Field[], event: ContentEvent): LogRecord {
  const { kind, staff, action, from, changes } = event;
  const item = parseEditorialDoc(event.doc);
  const id = randomUUID();
  return {
    id,
    kind,
    documentId: item.id ?? '',
    number: item.lastMove,
    moveId: id,
    headline: item.headline,
    unitId: item.unit ?? '',
    action,
    from,
    to: item.stage,
    by: staff.id,
    byName: nameOf(staff),
    at: momentOf(req.context),
    reason: '',
    changeNote: '',
    replacedBy: '',
    scheduledFor: '',
    digest: contentDigest(fields, event.doc),
    changes: [...changes],
    firstLive: false,
    demo: item.demo,
    applied: true,
  };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
