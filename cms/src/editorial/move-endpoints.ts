/** REST doors of the workflow: make a move, and ask which moves are open and how far the page is. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { isPageKind, pathOfDocument } from 'shared/contract/paths';
import type { MoveRefusal } from 'shared/editorial/move-refusals';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { whoseTurn } from 'shared/editorial/whose-turn';
import { askedInput, labelOfMove, offerMove, targetOfMove } from 'shared/editorial/workflow';
import { ACTIONS, STAGE_LABELS, type Action } from 'shared/editorial/workflow-table';
import { arrivalOf } from '../gate/arrival.ts';
import { staffOf, type Staff } from '../people/staff.ts';
import { readCmsEnv } from '../platform/env.ts';
import { listRecords } from './editorial-log.ts';
import { loadLiveStatus } from './live-status.ts';
import { explainMoveFailure, statusOfMoveFailure, type MoveFailure } from './explain-move-failure.ts';
import { labelOfLogAction } from './log-actions.ts';
import { MoveBody } from './move-body.ts';
import { moveStage } from './move-stage.ts';
import { loadMoveState, type MoveState } from './move-state.ts';
import type { MovesAnswer } from './moves-answer.ts';
import { idOfRoute, mayReadInside, mayReadItem } from './readable-item.ts';

export function moveEndpoints(kind: EditorialKind): readonly Endpoint[] {
  return [
    { path: '/:id/move', method: 'post', handler: (req) => answerMove(req, kind) },
    { path: '/:id/moves', method: 'get', handler: (req) => answerMoves(req, kind) },
  ];
}

async function answerMove(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  if (!(await mayReadItem(req, kind)))
    return refusal(staffOf(req.user) ? 404 : 401, { kind: staffOf(req.user) ? 'notFound' : 'notSignedIn' });
  await addDataAndFileToRequest(req);
  const body = MoveBody.safeParse(req.data);
  if (!body.success) {
    return Response.json(
      { errors: [{ message: 'Yêu cầu chuyển bước không hợp lệ. Hãy tải lại trang.' }] },
      { status: 400 },
    );
  }
  const moved = await moveStage({
    payload: req.payload,
    user: req.user,
    kind,
    id: idOfRoute(req),
    arrivedAtMs: arrivalOf(req.headers),
    ...body.data,
  });
  if (!moved.ok) return refusal(statusOfMoveFailure(moved.failure), moved.failure);
  return Response.json({
    stage: moved.value.stage,
    message: `Đã ${labelOfMove(body.data.action, moved.value.stage).toLowerCase()}. Mục đang ở bước “${STAGE_LABELS[moved.value.stage]}”.`,
  });
}

async function answerMoves(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, { kind: 'notSignedIn' });
  const id = idOfRoute(req);
  const state = (await mayReadItem(req, kind)) ? await loadMoveState(req, staff, { kind, id }) : undefined;
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
  const isInside = await mayReadInside(req, kind, id);
  const records = isInside ? await listRecords(req, { where: { documentId: { equals: id } }, limit: 50 }) : [];
  const isPublic = doc.firstPublishedAt !== undefined;
  return {
    stage: doc.stage,
    stageLabel: STAGE_LABELS[doc.stage],
    updatedAt: doc.updatedAt,
    missing: [...state.situation.missing],
    actions: ACTIONS.flatMap((action) => offered(action, state)),
    notes: [...whoseTurn(state.situation)],
    revisedAt: doc.revisedAt,
    scheduledFor: doc.scheduledFor,
    scheduleProblem: doc.scheduleProblem,
    isOutdated: state.situation.isOutdated,
    withdrawReason: doc.stage === 'withdrawn' ? doc.withdrawal?.reason : undefined,
    isReviewOpen: state.situation.review !== 'none',
    hasPage: state.situation.hasPage,
    log: records.map((record) => ({
      at: record.at,
      label: labelOfLogAction(record.action, record.from ?? undefined, record.to),
      byName: record.byName,
      reason: record.reason,
    })),
    live: isPublic ? await loadLiveStatus({ kind, id }) : undefined,
    pageUrl: isPublic && isPageKind(kind) ? env.siteUrl + pathOfDocument({ kind, slug: doc.slug }) : undefined,
  };
}

/** The action as the panel offers it; nothing where it belongs to another stage or to other people. What it asks for is asked later. */
function offered(action: Action, { situation }: MoveState): MovesAnswer['actions'] {
  const decided = offerMove(action, situation);
  if (!decided.ok && !isOfItem(decided.failure)) return [];
  const to = targetOfMove(action, situation) ?? situation.stage;
  const whyNot = decided.ok
    ? {}
    : { whyNot: explainMoveFailure(decided.failure), isIncomplete: decided.failure.kind === 'incomplete' };
  return [{ action, label: labelOfMove(action, to), asks: askedInput(action), ...whyNot }];
}

/** Something about the item that can be mended: the button stays and says so. */
function isOfItem({ kind }: MoveRefusal): boolean {
  return OF_ITEM.some((known) => known === kind);
}

const OF_ITEM: readonly MoveRefusal['kind'][] = [
  'incomplete',
  'findingsOpen',
  'changedSinceApproval',
  'stillLive',
  'reviewOpen',
];

function refusal(status: number, reason: MoveFailure): Response {
  return Response.json({ errors: [{ message: explainMoveFailure(reason), data: reason }] }, { status });
}
