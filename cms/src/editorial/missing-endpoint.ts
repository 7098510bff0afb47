/** `POST /api/<collection>/:id/missing`: what a text lacks that stands in a form and is not saved yet. Nothing is kept. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';
import { resourceOfKind } from './collections.ts';
import { listMissing } from './list-missing.ts';
import type { MissingAnswer } from './missing-answer.ts';
import { idOfRoute, mayReadItem } from './readable-item.ts';

const Body = z.object({ data: z.record(z.string(), z.unknown()) });
/** In the place of an id while the first save is still to come. */
const NEW_ITEM = 'moi';

export function missingEndpoint(kind: EditorialKind): Endpoint {
  return { path: '/:id/missing', method: 'post', handler: (req) => answerMissing(req, kind) };
}

async function answerMissing(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.');
  const isWriter = scopeOf(staff.role, resourceOfKind(kind), 'create') !== 'none';
  const isOpen = idOfRoute(req) === NEW_ITEM ? isWriter : await mayReadItem(req, kind);
  if (!isOpen) return refusal(404, 'Không tìm thấy mục này. Có thể mục đã bị xóa.');
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal(400, 'Yêu cầu không hợp lệ. Hãy tải lại trang.');
  const { data } = body.data;
  // Each save settles the address by itself, so its lack is nothing that a writer could mend.
  const missing = await listMissing(req, kind, { ...data, slug: data['slug'] || NEW_ITEM });
  return Response.json({ missing: [...missing] } satisfies MissingAnswer);
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
