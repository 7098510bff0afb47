/** The only way to change a stage: decide by the workflow table, record by one insert, apply, tell the doors. */
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { decideMove } from 'shared/editorial/workflow';
import type { Action, Stage, WithdrawReason } from 'shared/editorial/workflow-table';
import { failure, success, type Result } from 'shared/kernel/result';
import { nameOf, staffOf, type Staff } from '../people/staff.ts';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { nudgeDoors } from '../publishing/nudge.ts';
import { applyMove } from './apply-move.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import { loadContentChanges } from './content-changes.ts';
import { contentDigest } from './content-digest.ts';
import { findLatest, findLive, type EditorialDoc } from './editorial-doc.ts';
import { appendRecord, findRecord, listRecords } from './editorial-log.ts';
import type { MoveFailure } from './explain-move-failure.ts';
import { noteMove, wasMovedSince } from './last-moves.ts';
import type { LogRecord } from './log-record.ts';
import { mailAboutMove } from './mail-about-move.ts';
import { loadMoveState, type MoveState } from './move-state.ts';
import { contextOfMoment, momentOf } from './moment.ts';
import { isGoodReplacement } from './replacement.ts';
import { endSaveTurn, takeSaveTurn } from './save-turns.ts';

export interface MoveOrder {
  readonly payload: Payload;
  /** Whoever makes the move, as Payload knows them. */
  readonly user: unknown;
  readonly kind: EditorialKind;
  readonly id: string;
  readonly action: Action;
  readonly reason?: string | undefined;
  /** Of a withdrawal; without one everything is taken away. */
  readonly withdrawReason?: WithdrawReason | undefined;
  /** Of a withdrawal: `<kind>:<id>` of the page that takes its place. */
  readonly replacedBy?: string | undefined;
  /** Of a schedule: an ISO instant. */
  readonly scheduledFor?: string | undefined;
  /** Made by the caller: the same id again is the same move. */
  readonly moveId?: string | undefined;
  /** `updatedAt` of the version the person was looking at; a newer one is not approved unseen. */
  readonly seenAt?: string | undefined;
  /** By the clock of `performance.now()`: when the order came to the server; now where it was given here. */
  readonly arrivedAtMs?: number | undefined;
  /** Of the made-up ward: the ISO instant at which the move is told to have been made. */
  readonly toldAt?: string | undefined;
}

/** `record` only of a move made now, not of one asked for again. */
type Moved = Result<{ readonly stage: Stage; readonly record?: LogRecord }, MoveFailure>;

/** The stage after the move, or why it was refused. */
export async function moveStage(order: MoveOrder): Promise<Moved> {
  const staff = staffOf(order.user);
  if (!staff) return failure({ kind: 'notSignedIn' });
  const { moveId = randomUUID(), arrivedAtMs = performance.now() } = order;
  const req = await createLocalReq({ context: contextOfMoment(order.toldAt) }, order.payload);
  const result = await inOneTransaction(
    req,
    (moved) => moved.ok,
    () => moveInTurn(req, staff, { ...order, moveId, arrivedAtMs }),
  );
  if (result.ok) {
    nudgeDoors();
    if (result.value.record) mailAboutMove(order.payload, result.value.record);
  }
  return result;
}

interface IdentifiedOrder extends MoveOrder {
  readonly moveId: string;
  readonly arrivedAtMs: number;
}

async function moveInTurn(req: PayloadRequest, staff: Staff, order: IdentifiedOrder): Promise<Moved> {
  await takeSaveTurn(req, order.id);
  try {
    const moved = (await repeatMove(req, order)) ?? (await makeMove(req, staff, order));
    // Another process may have made the same move since: to whoever clicked twice, it is one.
    return moved.ok ? moved : ((await repeatMove(req, order)) ?? moved);
  } finally {
    endSaveTurn(req.context);
  }
}

async function makeMove(req: PayloadRequest, staff: Staff, order: IdentifiedOrder): Promise<Moved> {
  const { kind, id } = order;
  if (wasMovedSince(req.payload, id, order.arrivedAtMs)) return failure({ kind: 'changedMeanwhile' });
  await finishInterruptedMove(req, id);
  const state = await loadMoveState(req, staff, { kind, id });
  if (!state) return failure({ kind: 'notFound' });
  const decided = await decide(req, order, state);
  if (!decided.ok) return decided;
  if (order.seenAt !== undefined && order.seenAt !== state.doc.updatedAt) return failure({ kind: 'changedMeanwhile' });

  const record = await recordOf(req, { order, staff, state, to: decided.value });
  if (!(await appendRecord(req, record))) return failure({ kind: 'changedMeanwhile' });
  // Once for whoever waits for the turn, which a save ends, and once for whoever came while this was carried out.
  noteMove(req.payload, id);
  const applied = await applyMove(req, record);
  noteMove(req.payload, id);
  return applied.ok ? success({ stage: decided.value, record }) : applied;
}

async function decide(req: PayloadRequest, order: MoveOrder, { situation }: MoveState) {
  const { action, withdrawReason, replacedBy = '' } = order;
  return decideMove(action, situation, {
    reason: order.reason ?? '',
    withdrawReason,
    hasReplacement: replacedBy !== '' && (await isGoodReplacement(req, order, replacedBy)),
    scheduledForMs: instantOf(order.scheduledFor),
    nowMs: Date.now(),
  });
}

interface DecidedMove {
  readonly order: IdentifiedOrder;
  readonly staff: Staff;
  readonly state: MoveState;
  readonly to: Stage;
}

async function recordOf(req: PayloadRequest, { order, staff, state, to }: DecidedMove): Promise<LogRecord> {
  const { kind, id, action, moveId } = order;
  const { doc } = state;
  const number = doc.lastMove + 1;
  const reason = (order.reason ?? '').trim();
  const scheduledForMs = instantOf(order.scheduledFor);
  const withdrawReason = withdrawReasonOf(order);
  const isPublication = action === 'publish' || action === 'republish';
  return {
    id: `${id}-${number}`,
    kind,
    documentId: id,
    number,
    moveId,
    headline: doc.headline,
    unitId: doc.unit ?? '',
    action,
    from: doc.stage,
    to,
    by: staff.id,
    byName: nameOf(staff),
    at: momentOf(req.context),
    reason,
    changeNote: isPublication ? await changeNoteFor(req, { id, reason, doc }) : '',
    ...(action === 'discardCorrection' ? await whatIsPutBack(req, order) : { digest: state.digest, changes: [] }),
    withdrawReason,
    replacedBy: withdrawReason === 'replaced' ? (order.replacedBy ?? '') : '',
    scheduledFor: action === 'schedule' && scheduledForMs !== undefined ? new Date(scheduledForMs).toISOString() : '',
    firstLive: isPublication && doc.firstPublishedAt === undefined,
    demo: doc.demo,
    applied: false,
  };
}

/** The text that residents read takes the place of the correction; the log says what was dropped. */
async function whatIsPutBack(
  req: PayloadRequest,
  { kind, id }: MoveOrder,
): Promise<Pick<LogRecord, 'digest' | 'changes'>> {
  const fields = req.payload.collections[COLLECTION_OF_KIND[kind]]?.config.fields ?? [];
  const after = (await findLive(req, { kind, documentId: id })) ?? {};
  const before = (await findLatest(req, kind, id)) ?? {};
  return {
    digest: contentDigest(fields, after),
    changes: [...(await loadContentChanges(req, fields, { before, after }))],
  };
}

function withdrawReasonOf({ action, withdrawReason }: MoveOrder): WithdrawReason | undefined {
  if (action === 'withdraw') return withdrawReason ?? 'error';
  return action === 'withdrawUrgently' ? 'error' : undefined;
}

/** Milliseconds of an ISO instant; undefined where there is none. */
function instantOf(text: string | undefined): number | undefined {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

/** A move that was asked for before is completed if need be and answered with what it did. */
async function repeatMove(req: PayloadRequest, order: IdentifiedOrder): Promise<Moved | undefined> {
  const record = await findRecord(req, { moveId: { equals: order.moveId } });
  if (!record) return undefined;
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

/** What is printed under a page whose text changed: the reason given now, or that of the correction. */
async function changeNoteFor(
  req: PayloadRequest,
  move: { readonly id: string; readonly reason: string; readonly doc: EditorialDoc },
): Promise<string> {
  if (move.doc.firstPublishedAt === undefined) return '';
  if (move.reason !== '') return move.reason;
  const records = await listRecords(req, { where: { documentId: { equals: move.id } }, limit: 50 });
  const sinceLive = records.slice(
    0,
    records.findIndex(({ action }) => action === 'publish' || action === 'republish'),
  );
  return sinceLive.find((record) => record.action === 'correct')?.reason || 'Cập nhật nội dung.';
}
