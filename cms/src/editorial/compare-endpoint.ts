/** `POST /api/<collection>/:id/compare`: the text in a person's form beside the newest one, field by field. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import type { ComparedField, Comparison } from './comparison.ts';
import { loadTitles } from './content-changes.ts';
import { contentDigest } from './content-digest.ts';
import { listChangedFields } from './content-fields.ts';
import { contentText } from './content-text.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
import { listRecords } from './editorial-log.ts';
import { idOfRoute, mayReadInside } from './readable-item.ts';
import { findVersion } from './stale-save.ts';

const Body = z.object({ base: z.string().default(''), mine: z.record(z.string(), z.unknown()) });

export function compareEndpoint(kind: EditorialKind): Endpoint {
  return { path: '/:id/compare', method: 'post', handler: (req) => answerCompare(req, kind) };
}

async function answerCompare(req: PayloadRequest, kind: EditorialKind): Promise<Response> {
  if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập lại trong một thẻ khác; chữ bạn gõ vẫn còn ở đây.');
  const id = idOfRoute(req);
  const latest = (await mayReadInside(req, kind)) ? await findLatest(req, kind, id) : undefined;
  if (!latest) return refusal(404, 'Không tìm thấy mục này. Có thể mục đã bị xóa.');
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data);
  if (!body.success) return refusal(400, 'Không đọc được nội dung cần so. Hãy thử lại.');
  return Response.json(await compare(req, { kind, id, latest, ...body.data }));
}

interface CompareQuestion {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly latest: Readonly<Record<string, unknown>>;
  readonly base: string;
  readonly mine: Readonly<Record<string, unknown>>;
}

async function compare(req: PayloadRequest, question: CompareQuestion): Promise<Comparison> {
  const { kind, id, latest, mine } = question;
  const fields = req.payload.collections[COLLECTION_OF_KIND[kind]]?.config.fields ?? [];
  const base = await findVersion(req, kind, id, question.base);
  const changed = listChangedFields(fields, latest, mine);
  const titleOf = await loadTitles(req, changed, [latest, mine]);
  const [record] = await listRecords(req, {
    where: { documentId: { equals: id }, action: { in: ['change', 'create'] } },
    limit: 1,
  });
  return {
    updatedAt: parseEditorialDoc(latest).updatedAt,
    byName: record?.byName ?? '',
    fields: changed.map(({ name, label, field }): ComparedField => {
      const isMine = base && contentDigest([field], base) === contentDigest([field], latest);
      const isTheirs = base && contentDigest([field], base) === contentDigest([field], mine);
      return {
        field: name,
        label,
        changedBy: isMine ? 'me' : isTheirs ? 'them' : 'both',
        mine: contentText(field, mine[name], titleOf),
        theirs: contentText(field, latest[name], titleOf),
        theirValue: latest[name] ?? null,
      };
    }),
  };
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
