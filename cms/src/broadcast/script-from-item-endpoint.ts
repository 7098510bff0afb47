/** `POST /api/scripts/from-item` { kind, id, scriptId?, format?, seconds? }: a draft script from an approved or published item. */
import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { isScriptFormat, SCRIPT_FORMATS, SCRIPT_SECONDS, type ScriptFormat } from 'shared/broadcast/script-terms';
import { scopeOf } from 'shared/editorial/permissions';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { staffOf } from '../people/staff.ts';
import { proposeScript, type ScriptProposal } from './script-proposal.ts';

const Body = z.object({
  kind: z.enum(EDITORIAL_KINDS).exclude(['script']),
  id: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  /** Made by the browser, so that a repeated click is one script. */
  scriptId: z.uuid().default(() => randomUUID()),
  format: z.enum(Object.keys(SCRIPT_FORMATS).filter(isScriptFormat)).default('broadcast'),
  seconds: z.literal(SCRIPT_SECONDS).optional(),
});

export const scriptFromItemEndpoint: Endpoint = { path: '/from-item', method: 'post', handler: answer };

async function answer(req: PayloadRequest): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, 'Hãy đăng nhập để soạn bài phát thanh.');
  if (scopeOf(staff.role, 'scripts', 'create') === 'none') {
    return refusal(403, 'Vai trò của bạn không soạn bài phát thanh. Hãy nhờ cán bộ đài hoặc biên tập viên.');
  }
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal(400, 'Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.');
  const { kind, id, scriptId, format, seconds } = body.data;
  if (await exists(req, scriptId)) return Response.json({ id: scriptId });
  const item = await findApproved(req, kind, id);
  if (item === 'missing') return refusal(404, 'Không tìm thấy mục này.');
  if (item === 'notApproved') return refusal(409, 'Mục này chưa được duyệt nên chưa soạn bài phát thanh được.');
  const unit = staff.unit ?? item.unit;
  try {
    const proposal = proposeScript(kind, item.doc, { format, seconds });
    await createScript(req, { kind, id, scriptId, unit, format, proposal });
  } catch (error) {
    // Two clicks at once: the other one was first, and the script is there.
    if (!(await exists(req, scriptId))) throw error;
  }
  return Response.json({ id: scriptId }, { status: 201 });
}

interface NewScript {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly scriptId: string;
  readonly unit: string | undefined;
  readonly format: ScriptFormat;
  readonly proposal: ScriptProposal;
}

async function createScript(req: PayloadRequest, script: NewScript): Promise<void> {
  const { headline, lead, points, asked } = script.proposal;
  await req.payload.create({
    collection: COLLECTION_OF_KIND.script,
    data: {
      id: script.scriptId,
      headline,
      lead,
      format: script.format,
      points: points.map((text) => ({ text })),
      asked: asked.map((row) => ({ ...row })),
      sourceItem: { relationTo: COLLECTION_OF_KIND[script.kind], value: script.id },
      ...(script.unit === undefined ? {} : { unit: script.unit }),
    },
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

async function exists(req: PayloadRequest, scriptId: string): Promise<boolean> {
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND.script,
    id: scriptId,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  });
  return found !== null && found !== undefined;
}

const Item = z
  .looseObject({
    stage: z.string().nullish(),
    unit: z.string().nullish(),
  })
  .transform((doc) => ({ doc, stage: doc.stage ?? 'draft', unit: doc.unit ?? undefined }));

/** The newest version if that is approved, else the one that residents read while a correction is being written. */
async function findApproved(
  req: PayloadRequest,
  kind: EditorialKind,
  id: string,
): Promise<z.infer<typeof Item> | 'missing' | 'notApproved'> {
  let isThere = false;
  for (const draft of [true, false]) {
    const found: unknown = await req.payload.findByID({
      collection: COLLECTION_OF_KIND[kind],
      id,
      draft,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const item = Item.safeParse(found);
    if (!item.success) continue;
    isThere = true;
    if (item.data.stage === 'approved' || item.data.stage === 'published') return item.data;
  }
  return isThere ? 'notApproved' : 'missing';
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
