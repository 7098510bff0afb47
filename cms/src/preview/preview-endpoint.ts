/** `POST /api/<collection>/:id/preview`: the newest version as residents would see it, on the site's own page, for a while. */
import type { Endpoint, PayloadRequest } from 'payload';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import type { PublishedDocument } from 'shared/contract/documents';
import { DOORS } from 'shared/contract/feed';
import { PreviewAnswer, type PreviewPermit, type PreviewRequest } from 'shared/contract/preview';
import { missingFor, type EditorialKind } from 'shared/editorial/publish-checklist';
import { failure, success, type Result } from 'shared/kernel/result';
import { z } from 'zod';
import { findReadable } from '../editorial/readable-item.ts';
import { staffOf } from '../people/staff.ts';
import { readCmsEnv } from '../platform/env.ts';
import { loadOrCreateSecrets } from '../platform/secrets.ts';
import { createPayloadSources } from '../publishing/payload-sources.ts';
import { projectStored } from '../publishing/project-document.ts';
import { permitOf } from './preview-permit.ts';

const TIMEOUT_MS = 10_000;
const Draft = z.looseObject({ firstPublishedAt: z.string().nullish() });

export function previewEndpoint(kind: EditorialKind): Endpoint {
  return {
    path: '/:id/preview',
    method: 'post',
    handler: async (req) => {
      if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập rồi thử lại.');
      const id = req.routeParams?.['id'];
      const draft = typeof id === 'string' ? await findDraft(req, kind, id) : undefined;
      if (typeof id !== 'string' || draft === undefined) return refusal(404, 'Không tìm thấy mục này.');
      const missing = missingFor(kind, draft);
      if (missing.length > 0) return refusal(422, `Chưa xem trước được vì còn thiếu: ${missing.join('; ')}.`);
      const projected = await projectStored({
        sources: createPayloadSources(req.payload),
        kind,
        id,
        stored: draft,
      });
      if (!projected.ok) return refusal(422, `Chưa xem trước được. ${projected.failure.sentence}`);
      const permit = permitOf(req, { kind, id, draft });
      if (!permit) return refusal(401, 'Hãy đăng nhập rồi thử lại.');
      const path = await handToSite(projected.value.document, permit);
      if (!path.ok) return refusal(503, 'Trang tin chưa trả lời nên chưa xem trước được. Hãy thử lại sau ít phút.');
      return Response.json({ url: readCmsEnv().siteUrl + path.value });
    },
  };
}

/** The newest version, with the dates it would get if it were published now. */
async function findDraft(req: PayloadRequest, kind: EditorialKind, id: string) {
  const draft = Draft.safeParse(await findReadable(req, { kind, id }));
  if (!draft.success) return undefined;
  const now = new Date().toISOString();
  return { ...draft.data, firstPublishedAt: draft.data.firstPublishedAt ?? now, revisedAt: now };
}

async function handToSite(document: PublishedDocument, permit: PreviewPermit): Promise<Result<string, undefined>> {
  const env = readCmsEnv();
  const secret = env.doorsSecret ?? (await loadOrCreateSecrets(env.dataDir)).doorsSecret;
  const body = JSON.stringify({ document, permit, shownIn: env.cmsUrl } satisfies PreviewRequest);
  const signature = signDoorRequest({ secret, method: 'POST', path: DOORS.preview, body, nowMs: Date.now() });
  try {
    const response = await fetch(`http://127.0.0.1:${env.sitePort}${DOORS.preview}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [SIGNATURE_HEADER]: signature },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer = PreviewAnswer.safeParse(await response.json());
    return response.ok && answer.success ? success(answer.data.path) : failure(undefined);
  } catch {
    // Not ignored: the editor reads that the site did not answer.
    return failure(undefined);
  }
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
