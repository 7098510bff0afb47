/** `POST /api/<collection>/bulk-move`: one move for many items, each decided and made by itself; says per item what happened. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { STAGE_LABELS } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { arrivalOf } from '../gate/arrival.ts';
import { staffOf } from '../people/staff.ts';
import { MoveBody } from './move-body.ts';
import type { BulkAnswer } from './bulk-answer.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
import { explainMoveFailure } from './explain-move-failure.ts';
import { moveStage } from './move-stage.ts';
import { namelessTitle } from './nameless-title.ts';
import { mayReadInside } from './readable-item.ts';

const MOST_AT_ONCE = 500;
/** The id of each item's move is made from that of the order, so that sending the order twice moves nothing twice. */
const Body = MoveBody.omit({ seenAt: true }).extend({
  ids: z.array(z.string().min(1)).min(1).max(MOST_AT_ONCE),
  /** `updatedAt` of the items as the list showed them; what has been saved since is not decided unseen. */
  seen: z.record(z.string(), z.string()).default({}),
});

export function bulkMoveEndpoint(kind: EditorialKind): Endpoint {
  return { path: '/bulk-move', method: 'post', handler: (req) => answerBulkMove(req, kind) };
}

async function answerBulkMove(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.');
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal(400, `Hãy chọn từ 1 đến ${MOST_AT_ONCE} mục và một việc cần làm.`);
  const { ids, moveId, seen, ...order } = body.data;
  // Of the whole order: what somebody else moves while the first of many are made is not moved a second time.
  const arrivedAtMs = arrivalOf(req.headers) ?? performance.now();
  const items: BulkAnswer['items'] = [];
  // One after the other: what one of them changes counts for the next.
  for (const id of new Set(ids)) {
    items.push(
      await moveOne(req, { kind, id, order: { ...order, arrivedAtMs, moveId: `${moveId}-${id}`, seenAt: seen[id] } }),
    );
  }
  return Response.json({ items } satisfies BulkAnswer);
}

interface BulkItem {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly order: Omit<z.infer<typeof Body>, 'ids' | 'seen'> & {
    readonly arrivedAtMs: number;
    readonly seenAt: string | undefined;
  };
}

async function moveOne(req: PayloadRequest, { kind, id, order }: BulkItem): Promise<BulkAnswer['items'][number]> {
  const latest = (await mayReadInside(req, kind, id)) ? await findLatest(req, kind, id) : undefined;
  const headline = latest ? parseEditorialDoc(latest).headline || namelessTitle(latest) : '';
  if (!latest) return { id, headline, ok: false, message: explainMoveFailure({ kind: 'notFound' }) };
  try {
    const moved = await moveStage({ payload: req.payload, user: req.user, kind, id, ...order });
    return moved.ok
      ? { id, headline, ok: true, message: `Đã chuyển sang “${STAGE_LABELS[moved.value.stage]}”.` }
      : { id, headline, ok: false, message: explainMoveFailure(moved.failure) };
  } catch (error) {
    req.payload.logger.error({ event: 'BulkMoveFailed', id, message: String(error) });
    return { id, headline, ok: false, message: 'Máy chủ không thực hiện được với mục này. Hãy thử lại.' };
  }
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
