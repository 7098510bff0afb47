/** Carries a recorded move out on its document. A pure function of the record, so a repair does exactly the same. */
import { ValidationError, type PayloadRequest } from 'payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { COLLECTION_OF_KIND } from './collections.ts';
import { findLatest, findLive, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import { markApplied, removeRecord } from './editorial-log.ts';
import type { LogRecord } from './log-record.ts';
import { dataOfMove, liveStatusAfter } from './move-data.ts';
import { ContentChanged, contextWithGrant, MoveGrant, revokeGrant } from './move-grant.ts';

export type ApplyFailure =
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'notFound' };

/**
 * Payload fills what a save leaves out from the newest version, except in this context, which its own restoring of
 * versions sets: an empty field of the live text must not be filled from a correction that is being dropped. The digest
 * of the grant stands behind it, and the tests of dropping a correction on both databases.
 */
const NOTHING_FILLED_IN = { isRestoringVersion: true } as const;

/** Writes the document, then marks the record. A record that can not be carried out any more is removed. */
export async function applyMove(req: PayloadRequest, record: LogRecord): Promise<Result<undefined, ApplyFailure>> {
  const latest = await findLatest(req, record.kind, record.documentId);
  if (!latest) return abandon(req, record, { kind: 'notFound' });
  const doc = parseEditorialDoc(latest);
  if (doc.lastMove < record.number) {
    const written = await write(req, record, doc);
    if (!written.ok && !(await isApplied(req, record))) return abandon(req, record, written.failure);
  }
  await markApplied(req, record.id);
  return success(undefined);
}

/** Somebody else may have carried the same move out while this one was being written. */
async function isApplied(req: PayloadRequest, { kind, documentId, number }: LogRecord): Promise<boolean> {
  const latest = await findLatest(req, kind, documentId);
  return latest !== undefined && parseEditorialDoc(latest).lastMove >= number;
}

async function write(
  req: PayloadRequest,
  record: LogRecord,
  doc: EditorialDoc,
): Promise<Result<undefined, ApplyFailure>> {
  const liveStatus = liveStatusAfter(record);
  const live = record.action === 'discardCorrection' ? await findLive(req, record) : undefined;
  const grant = new MoveGrant({
    documentId: record.documentId,
    expectedDigest: record.digest,
    data: { ...dataOfMove(record, live ? parseEditorialDoc(live) : doc), stage: record.to, lastMove: record.number },
  });
  try {
    await req.payload.update({
      collection: COLLECTION_OF_KIND[record.kind],
      id: record.documentId,
      // A move that leaves the page alone is saved as a draft.
      data: liveStatus === undefined ? {} : { ...live, _status: liveStatus },
      draft: liveStatus === undefined,
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      context: { ...contextWithGrant(grant), ...(live ? NOTHING_FILLED_IN : {}) },
      req,
    });
    return success(undefined);
  } catch (error) {
    if (error instanceof ContentChanged) return failure({ kind: 'changedMeanwhile' });
    if (error instanceof ValidationError) return failure({ kind: 'incomplete', missing: messagesOf(error) });
    throw error;
  } finally {
    revokeGrant(req.context);
    delete req.context['isRestoringVersion'];
  }
}

async function abandon(
  req: PayloadRequest,
  record: LogRecord,
  reason: ApplyFailure,
): Promise<Result<undefined, ApplyFailure>> {
  await removeRecord(req, record.id);
  return failure(reason);
}

function messagesOf(error: ValidationError): string[] {
  return error.data.errors.map(({ label, path, message }) =>
    [typeof label === 'string' ? label : path, message].filter(Boolean).join(': '),
  );
}
