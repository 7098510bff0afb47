/** REST doors of the workflow: make a move, and ask which moves are open and how far the page is. */
import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { isPageKind, pathOfDocument } from 'shared/contract/paths';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import {
  ACTIONS,
  decideMove,
  isReasonAsked,
  labelOfAction,
  STAGE_LABELS,
  type Action,
} from 'shared/editorial/workflow';
import { z } from 'zod';
import { staffOf, type Staff } from '../people/staff.ts';
import { readCmsEnv } from '../platform/env.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import { listRecords } from './editorial-log.ts';
import { loadLiveStatus } from './live-status.ts';
import { explainMoveFailure, loadMoveState, moveStage, type MoveFailure, type MoveState } from './move-stage.ts';
import { labelOfLogAction, type MovesAnswer } from './moves-answer.ts';

const MoveBody = z.object({
  action: z.enum(ACTIONS),
  reason: z.string().max(2000).default(''),
  moveId: z.uuid().default(() => randomUUID()),
  seenAt: z.string().optional(),
});

export function moveEndpoints(kind: EditorialKind): readonly Endpoint[] {
  return [
    { path: '/:id/move', method: 'post', handler: (req) => answerMove(req, kind) },
    { path: '/:id/moves', method: 'get', handler: (req) => answerMoves(req, kind) },
  ];
}

async function answerMove(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  if (!(await mayRead(req, kind)))
    return refusal(staffOf(req.user) ? 404 : 401, { kind: staffOf(req.user) ? 'notFound' : 'notSignedIn' });
  await addDataAndFileToRequest(req);
  const body = MoveBody.safeParse(req.data);
  if (!body.success) {
    return Response.json(
      { errors: [{ message: 'Yêu cầu chuyển bước không hợp lệ. Hãy tải lại trang.' }] },
      { status: 400 },
    );
  }
  const moved = await moveStage({ payload: req.payload, user: req.user, kind, id: idOf(req), ...body.data });
  if (!moved.ok) return refusal(statusOf(moved.failure), moved.failure);
  return Response.json({
    stage: moved.value.stage,
    message: `Đã ${labelOfAction(body.data.action).toLowerCase()}. Mục đang ở bước “${STAGE_LABELS[moved.value.stage]}”.`,
  });
}

async function answerMoves(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, { kind: 'notSignedIn' });
  const id = idOf(req);
  const state = (await mayRead(req, kind)) ? await loadMoveState(req, staff, { kind, id }) : undefined;
  if (!state) return refusal(404, { kind: 'notFound' });
  return Response.json(await buildAnswer(req, { kind, id, staff, state }));
}

async function buildAnswer(
  req: PayloadRequest,
  item: { readonly kind: EditorialKind; readonly id: string; readonly staff: Staff; readonly state: MoveState },
): Promise<MovesAnswer> {
  const { kind, id, state } = item;
  const { doc } = state;
  const env = readCmsEnv();
  const records = await listRecords(req, { where: { documentId: { equals: id } }, limit: 50 });
  const isPublic = doc.firstPublishedAt !== undefined;
  return {
    stage: doc.stage,
    stageLabel: STAGE_LABELS[doc.stage],
    updatedAt: doc.updatedAt,
    missing: [...state.missing],
    actions: ACTIONS.flatMap((action) => offered(action, state)),
    revisedAt: doc.revisedAt,
    log: records.map((record) => ({
      at: record.at,
      label: labelOfLogAction(record.action),
      byName: record.byName,
      reason: record.reason,
    })),
    live: isPublic ? await loadLiveStatus({ kind, id }) : undefined,
    pageUrl: isPublic && isPageKind(kind) ? env.siteUrl + pathOfDocument({ kind, slug: doc.slug }) : undefined,
  };
}

/** The action as the panel offers it; nothing where it belongs to another stage. */
function offered(action: Action, state: MoveState): MovesAnswer['actions'] {
  // A reason is asked for when the button is pressed, so a missing one does not grey the button out.
  const decided = decideMove({ ...state.request, action, reason: 'lý do' });
  if (!decided.ok && decided.failure.kind === 'wrongStage') return [];
  const whyNot = decided.ok
    ? {}
    : { whyNot: explainMoveFailure(decided.failure), isIncomplete: decided.failure.kind === 'incomplete' };
  return [{ action, label: labelOfAction(action), asksReason: isReasonAsked(action), ...whyNot }];
}

/** Whoever may not read an item learns nothing of it here either. */
async function mayRead(req: PayloadRequest, kind: EditorialKind): Promise<boolean> {
  if (!staffOf(req.user)) return false;
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id: idOf(req),
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { headline: true },
    req,
  });
  return found !== null && found !== undefined;
}

function idOf(req: PayloadRequest): string {
  const id = req.routeParams?.['id'];
  return typeof id === 'string' ? id : '';
}

function refusal(status: number, reason: MoveFailure): Response {
  return Response.json({ errors: [{ message: explainMoveFailure(reason), data: reason }] }, { status });
}

function statusOf(reason: MoveFailure): number {
  switch (reason.kind) {
    case 'notSignedIn':
      return 401;
    case 'notFound':
      return 404;
    case 'wrongRole':
    case 'otherUnit':
    case 'ownContent':
      return 403;
    case 'wrongStage':
    case 'changedMeanwhile':
    case 'changedSinceApproval':
    case 'moveIdReused':
      return 409;
    case 'incomplete':
    case 'reasonMissing':
      return 400;
  }
}
