/** Whether the person of a request may read the item of its address: whoever may not learns nothing of it at any door. */
import type { PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { staffOf } from '../people/staff.ts';
import { COLLECTION_OF_KIND } from './collections.ts';

export async function mayReadItem(req: PayloadRequest, kind: EditorialKind, id = idOfRoute(req)): Promise<boolean> {
  if (!staffOf(req.user)) return false;
  const found: unknown = await req.payload.findByID({
    collection: COLLECTION_OF_KIND[kind],
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { headline: true },
    req,
  });
  return found !== null && found !== undefined;
}

export function idOfRoute(req: PayloadRequest): string {
  const id = req.routeParams?.['id'];
  return typeof id === 'string' ? id : '';
}
