/** REST doors of the privacy lint: what it must know, and an answer for one finding. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { ITEM_FINDING_KINDS } from 'shared/privacy/item-finding-table';
import { findInItem, keyOfFinding } from 'shared/privacy/item-findings';
import { z } from 'zod';
import { findLatest, parseEditorialDoc } from '../editorial/editorial-doc.ts';
import { idOfRoute, mayReadInside } from '../editorial/readable-item.ts';
import { nameOf, staffOf, type Staff } from '../people/staff.ts';
import { privacyContext } from './open-findings.ts';
import { listOverrules } from './overrules.ts';
import type { PrivacyAnswer } from './privacy-answer.ts';

const OverruleBody = z.object({
  kind: z.enum(ITEM_FINDING_KINDS),
  text: z.string().min(1).max(500),
  paragraph: z.string().max(50_000),
  reason: z.string().trim().min(5).max(2000),
});

export function privacyEndpoints(kind: EditorialKind): readonly Endpoint[] {
  return [
    { path: '/:id/privacy', method: 'get', handler: (req) => answerPrivacy(req, kind) },
    { path: '/:id/privacy-overrules', method: 'post', handler: (req) => acceptOverrule(req, kind) },
  ];
}

/** Readable also before the first save: then there is an installation to know and nothing answered yet. */
async function answerPrivacy(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.');
  const id = idOfRoute(req);
  const overrules = (await mayReadInside(req, kind)) ? await listOverrules(req, id) : [];
  const context = await privacyContext(req);
  const answer: PrivacyAnswer = {
    context: { hotlines: [...context.hotlines], ownHosts: [...context.ownHosts], year: context.year },
    overrules: [...overrules],
  };
  return Response.json(answer);
}

async function acceptOverrule(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, 'Hãy đăng nhập lại, và đổi mật khẩu nếu được nhắc.');
  const latest = (await mayReadInside(req, kind)) ? await findLatest(req, kind, idOfRoute(req)) : undefined;
  if (!latest) return refusal(404, 'Không tìm thấy mục này. Có thể mục đã bị xóa.');
  if (staff.role === 'analyst') return refusal(403, 'Người làm báo cáo không trả lời cảnh báo thay người soạn.');
  await addDataAndFileToRequest(req);
  const body = OverruleBody.safeParse(req.data);
  if (!body.success) return refusal(400, 'Hãy ghi rõ lý do giữ nguyên (ít nhất vài chữ).');
  const key = keyOfFinding(body.data.kind, body.data.text, body.data.paragraph);
  const isThere = findInItem(kind, latest, await privacyContext(req)).some((finding) => finding.key === key);
  if (!isThere) return refusal(409, 'Bản đã lưu không còn đoạn này. Hãy lưu bản nháp rồi ghi lý do lại.');
  await recordOverrule(req, { kind, staff, key, latest, body: body.data });
  return Response.json({ message: 'Đã ghi lý do giữ nguyên.' });
}

interface Answered {
  readonly kind: EditorialKind;
  readonly staff: Staff;
  readonly key: string;
  readonly latest: Record<string, unknown>;
  readonly body: z.infer<typeof OverruleBody>;
}

async function recordOverrule(req: PayloadRequest, { kind, staff, key, latest, body }: Answered): Promise<void> {
  const documentId = idOfRoute(req);
  if ((await listOverrules(req, documentId)).some((overrule) => overrule.key === key)) return;
  await req.payload.create({
    collection: 'privacy-overrules',
    data: {
      id: `${documentId}-${key}`,
      documentKind: kind,
      documentId,
      unitId: parseEditorialDoc(latest).unit ?? '',
      key,
      ...body,
      by: staff.id,
      byName: nameOf(staff),
      at: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
