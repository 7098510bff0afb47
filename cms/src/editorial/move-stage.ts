/** The only way to change a stage: decide by the workflow table, record by one insert, apply, tell the doors. */
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { missingFor, type EditorialKind } from 'shared/editorial/publish-checklist';
import { decideMove, explainRefusal, type Action, type MoveRefusal, type Stage } from 'shared/editorial/workflow';
import { failure, success, type Result } from 'shared/kernel/result';
import { lacksOfPictures } from '../media/pictures-of-item.ts';
import { isInUnits } from '../people/access.ts';
import { nameOf, staffOf, type Staff } from '../people/staff.ts';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { nudgeDoors } from '../publishing/nudge.ts';
import { applyMove, type ApplyFailure } from './apply-move.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import { contentDigest } from './content-digest.ts';
import { findLatest, isContributor, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import { appendRecord, findRecord, listRecords } from './editorial-log.ts';
import type { LogRecord } from './log-record.ts';

export type MoveFailure =
  | MoveRefusal
  | ApplyFailure
  | { readonly kind: 'notSignedIn' }
  /** The id of the move was used for another one. */
  | { readonly kind: 'moveIdReused' };

export interface MoveOrder {
  readonly payload: Payload;
  /** Whoever makes the move, as Payload knows them. */
  readonly user: unknown;
  readonly kind: EditorialKind;
  readonly id: string;
  readonly action: Action;
  readonly reason?: string;
  /** Made by the caller: the same id again is the same move. */
  readonly moveId?: string;
  /** `updatedAt` of the version the person was looking at; a newer one is not approved unseen. */
  readonly seenAt?: string;
}

/** The stage after the move, or why it was refused. */
export async function moveStage(order: MoveOrder): Promise<Result<{ readonly stage: Stage }, MoveFailure>> {
  const staff = staffOf(order.user);
  if (!staff) return failure({ kind: 'notSignedIn' });
  const req = await createLocalReq({}, order.payload);
  const result = await inOneTransaction(
    req,
    (moved) => moved.ok,
    () => moveInTransaction(req, staff, order),
  );
  if (result.ok) nudgeDoors();
  return result;
}

async function moveInTransaction(
  req: PayloadRequest,
  staff: Staff,
  order: MoveOrder,
): Promise<Result<{ readonly stage: Stage }, MoveFailure>> {
  const { kind, id, action } = order;
  const moveId = order.moveId ?? randomUUID();
  const repeated = await findRecord(req, { moveId: { equals: moveId } });
  if (repeated) return resumeMove(req, repeated, order);
  await finishInterruptedMove(req, id);

  const state = await loadMoveState(req, staff, { kind, id });
  if (!state) return failure({ kind: 'notFound' });
  const reason = (order.reason ?? '').trim();
  const decided = decideMove({ ...state.request, action, reason });
  if (!decided.ok) return decided;
  if (order.seenAt !== undefined && order.seenAt !== state.doc.updatedAt) return failure({ kind: 'changedMeanwhile' });

  const record: LogRecord = {
    id: `${id}-${state.doc.lastMove + 1}`,
    kind,
    documentId: id,
    number: state.doc.lastMove + 1,
    moveId,
    headline: state.doc.headline,
    unitId: state.doc.unit ?? '',
    action,
    from: state.doc.stage,
    to: decided.value,
    by: staff.id,
    byName: nameOf(staff),
    at: new Date().toISOString(),
    reason,
    changeNote: decided.value === 'published' ? await changeNoteFor(req, { id, action, reason, doc: state.doc }) : '',
    digest: state.digest,
    firstLive: decided.value === 'published' && state.doc.firstPublishedAt === undefined,
    demo: state.doc.demo,
    applied: false,
  };
  if (!(await appendRecord(req, record))) {
    const quicker = await findRecord(req, { moveId: { equals: moveId } });
    return quicker ? resumeMove(req, quicker, order) : failure({ kind: 'changedMeanwhile' });
  }
  const applied = await applyMove(req, record);
  return applied.ok ? success({ stage: decided.value }) : applied;
}

/** The move was asked for before: it is completed if need be and answered with what it did. */
async function resumeMove(
  req: PayloadRequest,
  record: LogRecord,
  order: MoveOrder,
): Promise<Result<{ readonly stage: Stage }, MoveFailure>> {
  const isSame = record.kind === order.kind && record.documentId === order.id && record.action === order.action;
  if (!isSame) return failure({ kind: 'moveIdReused' });
  if (!record.applied) {
    const applied = await applyMove(req, record);
    if (!applied.ok) return applied;
  }
  return success({ stage: record.to });
}

/** A process died between the record and the document's write: the move stands, so it is carried out first. */
async function finishInterruptedMove(req: PayloadRequest, documentId: string): Promise<void> {
  const open = await listRecords(req, {
    where: { documentId: { equals: documentId }, applied: { not_equals: true } },
    limit: 0,
  });
  for (const record of open.toReversed()) await applyMove(req, record);
}

export interface MoveState {
  readonly doc: EditorialDoc;
  readonly digest: string;
  readonly missing: readonly string[];
  /** Everything `decideMove` asks but the action and its reason. */
  readonly request: Omit<Parameters<typeof decideMove>[0], 'action' | 'reason'>;
}

/** What the workflow table needs to know about a document and a person; undefined where there is no such document. */
export async function loadMoveState(
  req: PayloadRequest,
  staff: Staff,
  target: { readonly kind: EditorialKind; readonly id: string },
): Promise<MoveState | undefined> {
  const latest = await findLatest(req, target.kind, target.id);
  if (!latest) return undefined;
  const doc = parseEditorialDoc(latest);
  const fields = req.payload.collections[COLLECTION_OF_KIND[target.kind]]?.config.fields ?? [];
  const digest = contentDigest(fields, latest);
  const missing = [...missingFor(target.kind, latest), ...(await lacksOfPictures(req, fields, latest))];
  return {
    doc,
    digest,
    missing,
    request: {
      stage: doc.stage,
      isLive: await isLive(req, target),
      role: staff.role,
      inOwnUnit: await isInUnits(req, staff, doc.unit),
      isContributor: isContributor(doc, staff.id),
      isAsApproved: doc.approvedDigest === digest,
      missing,
    },
  };
}

async function isLive(req: PayloadRequest, target: { readonly kind: EditorialKind; readonly id: string }) {
  const { totalDocs } = await req.payload.count({
    collection: COLLECTION_OF_KIND[target.kind],
    where: { id: { equals: target.id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/** What is printed under a page whose text changed: the reason given now, or that of the correction. */
async function changeNoteFor(
  req: PayloadRequest,
  move: { readonly id: string; readonly action: Action; readonly reason: string; readonly doc: EditorialDoc },
): Promise<string> {
  if (move.doc.firstPublishedAt === undefined) return '';
  if (move.reason !== '') return move.reason;
  const records = await listRecords(req, { where: { documentId: { equals: move.id } }, limit: 50 });
  const sinceLive = records.slice(
    0,
    records.findIndex((record) => record.to === 'published'),
  );
  return sinceLive.find((record) => record.action === 'correct')?.reason || 'Cập nhật nội dung.';
}

/** The refusal as a sentence that says what to do. */
export function explainMoveFailure(refusal: MoveFailure): string {
  switch (refusal.kind) {
    case 'notSignedIn':
      return 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.';
    case 'notFound':
      return 'Không tìm thấy mục này. Có thể mục đã bị xóa.';
    case 'moveIdReused':
      return 'Lần bấm này đã được dùng cho việc khác. Hãy tải lại trang rồi thử lại.';
    case 'changedMeanwhile':
      return 'Mục vừa được người khác lưu hoặc chuyển bước. Hãy tải lại trang, xem lại rồi quyết định.';
    case 'wrongStage':
    case 'wrongRole':
    case 'otherUnit':
    case 'ownContent':
    case 'changedSinceApproval':
    case 'incomplete':
    case 'reasonMissing':
      return explainRefusal(refusal);
  }
}
