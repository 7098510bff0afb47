/** `POST /api/<collection>/:id/presence`: an open form says that it is open, and hears who else has the item open. */
import { addDataAndFileToRequest, type Endpoint } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { nameOf, staffOf } from '../people/staff.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
import { createPresence, type PresenceAnswer } from './presence.ts';
import { idOfRoute, mayReadItem } from './readable-item.ts';

const Body = z.object({ isTyping: z.boolean(), isLeaving: z.boolean() });

export function presenceEndpoint(kind: EditorialKind): Endpoint {
  const presence = createPresence();
  return {
    path: '/:id/presence',
    method: 'post',
    handler: async (req) => {
      const staff = staffOf(req.user);
      if (!staff) return refusal(401, 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.');
      const documentId = idOfRoute(req);
      const latest = (await mayReadItem(req, kind)) ? await findLatest(req, kind, documentId) : undefined;
      if (!latest) return refusal(404, 'Không tìm thấy mục này. Có thể mục đã bị xóa.');
      await addDataAndFileToRequest(req);
      const body = Body.safeParse(req.data);
      if (!body.success) return refusal(400, 'Yêu cầu không hợp lệ. Hãy tải lại trang.');
      const { isTyping, isLeaving } = body.data;
      const person = { documentId, personId: staff.id };
      if (isLeaving) presence.leave(person);
      return Response.json(
        {
          others: isLeaving
            ? []
            : [...presence.arrive({ ...person, name: nameOf(staff), isTyping, nowMs: Date.now() })],
          updatedAt: parseEditorialDoc(latest).updatedAt,
        } satisfies PresenceAnswer,
        { headers: { 'Cache-Control': 'no-store' } },
      );
    },
  };
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
