/** What the person of a request may know of the item of its address: whoever may not learns nothing of it at any door. */
import type { PayloadRequest } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { isInUnits } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';
import { COLLECTION_OF_KIND, resourceOfKind } from './collections.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';

/** The newest version of an item; nothing of one that the person of the request may not read. `select` as Payload's own. */
export function findReadable(
  req: PayloadRequest,
  { kind, id, select }: { readonly kind: EditorialKind; readonly id: string; readonly select?: Record<string, true> },
): Promise<unknown> {
  return req.payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    ...(select && { select }),
    req,
  });
}

export async function mayReadItem(req: PayloadRequest, kind: EditorialKind, id = idOfRoute(req)): Promise<boolean> {
  if (!staffOf(req.user)) return false;
  const found = await findReadable(req, { kind, id, select: { headline: true } });
  return found !== null && found !== undefined;
}

/**
 * Also what does not stand on the page: the newest text, the log, what the lint was answered. Of an item that is live
 * everybody may read what residents read, and its own units the rest.
 */
export async function mayReadInside(req: PayloadRequest, kind: EditorialKind, id = idOfRoute(req)): Promise<boolean> {
  const staff = staffOf(req.user);
  const scope = staff ? scopeOf(staff.role, resourceOfKind(kind), 'read') : 'none';
  if (!staff || scope === 'none') return false;
  const latest = await findLatest(req, kind, id);
  if (!latest) return false;
  return scope === 'all' || isInUnits(req, staff, parseEditorialDoc(latest).unit);
}

export function idOfRoute(req: PayloadRequest): string {
  const id = req.routeParams?.['id'];
  return typeof id === 'string' ? id : '';
}
