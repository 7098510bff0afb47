/** Whether a preview is still open to whoever asked for it: asked anew at every look at it, so that nothing has to be told. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { PreviewPermit } from 'shared/contract/preview';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { findReadable } from '../editorial/readable-item.ts';
import { staffOf } from '../people/staff.ts';

const SignedIn = z.object({ _sid: z.string() }).transform(({ _sid: id }) => id);
const Account = z.looseObject({
  sessions: z.array(z.object({ id: z.string(), expiresAt: z.union([z.string(), z.date()]) })).nullish(),
});
const Staged = z.object({ stage: z.string().nullish() });
/** A preview of something that lies there already may be looked at; one that came there since may not. */
const CLOSING_STAGES: readonly string[] = ['withdrawn', 'archived'];

/** Undefined for whoever is not signed in with a session. */
export function permitOf(
  req: PayloadRequest,
  item: { readonly kind: EditorialKind; readonly id: string; readonly draft: unknown },
): PreviewPermit | undefined {
  const staff = staffOf(req.user);
  const session = SignedIn.safeParse(req.user);
  if (!staff || !session.success) return undefined;
  const { kind, id } = item;
  return { accountId: staff.id, sessionId: session.data, kind, id, stage: stageOf(item.draft) };
}

export async function isPreviewOpen(payload: Payload, permit: PreviewPermit, nowMs: number): Promise<boolean> {
  const { accountId, sessionId, kind, id, stage } = permit;
  const user = await payload.findByID({
    collection: 'users',
    id: accountId,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  });
  const session = Account.safeParse(user).data?.sessions?.find((one) => one.id === sessionId);
  if (!user || !staffOf(user) || !session || new Date(session.expiresAt).getTime() <= nowMs) return false;
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  const draft = await findReadable(req, { kind, id });
  if (draft === null || draft === undefined) return false;
  return stageOf(draft) === stage || !CLOSING_STAGES.includes(stageOf(draft));
}

function stageOf(draft: unknown): string {
  return Staged.safeParse(draft).data?.stage ?? '';
}
