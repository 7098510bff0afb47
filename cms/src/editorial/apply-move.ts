/** Carries a recorded move out on its document. A pure function of the record, so a repair does exactly the same. */
import { ValidationError, type PayloadRequest } from 'payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { COLLECTION_OF_KIND } from './collections.ts';
import { findLatest, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import { markApplied, removeRecord } from './editorial-log.ts';
import type { LogRecord } from './log-record.ts';
import { ContentChanged, contextWithGrant, MoveGrant, revokeGrant } from './move-grant.ts';

export type ApplyFailure =
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'notFound' };

/** Writes the document, then marks the record. A record that can not be carried out any more is removed. */
export async function applyMove(req: PayloadRequest, record: LogRecord): Promise<Result<undefined, ApplyFailure>> {
  const latest = await findLatest(req, record.kind, record.documentId);
  if (!latest) return abandon(req, record, { kind: 'notFound' });
  const doc = parseEditorialDoc(latest);
  if (doc.lastMove < record.number) {
    const written = await write(req, record, doc);
    if (!written.ok) return abandon(req, record, written.failure);
  }
  await markApplied(req, record.id);
  return success(undefined);
}

async function write(
  req: PayloadRequest,
  record: LogRecord,
  doc: EditorialDoc,
): Promise<Result<undefined, ApplyFailure>> {
  const grant = new MoveGrant({
    documentId: record.documentId,
    expectedDigest: record.digest,
    data: { ...dataOf(record, doc), stage: record.to, lastMove: record.number },
  });
  try {
    await req.payload.update({
      collection: COLLECTION_OF_KIND[record.kind],
      id: record.documentId,
      data: isLiveWrite(record) ? { _status: liveStatusAfter(record) } : {},
      draft: !isLiveWrite(record),
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      context: contextWithGrant(grant),
      req,
    });
    return success(undefined);
  } catch (error) {
    if (error instanceof ContentChanged) return failure({ kind: 'changedMeanwhile' });
    if (error instanceof ValidationError) return failure({ kind: 'incomplete', missing: messagesOf(error) });
    throw error;
  } finally {
    revokeGrant(req.context);
  }
}

/** These moves change what residents see; the others are saved as drafts and leave the live version alone. */
function isLiveWrite(record: LogRecord): boolean {
  return record.to === 'published' || record.action === 'withdraw';
}

function liveStatusAfter(record: LogRecord): 'published' | 'draft' {
  return record.to === 'published' ? 'published' : 'draft';
}

/** What the move writes besides the stage. */
function dataOf(record: LogRecord, doc: EditorialDoc): Record<string, unknown> {
  if (record.action === 'approve') return { _status: 'draft', approvedDigest: record.digest, contributors: [] };
  if (record.to !== 'published') return { _status: 'draft' };
  return {
    _status: 'published',
    firstPublishedAt: doc.firstPublishedAt ?? record.at,
    revisedAt: record.at,
    changeNotes:
      record.changeNote === '' ? doc.changeNotes : [...doc.changeNotes, { at: record.at, note: record.changeNote }],
  };
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
