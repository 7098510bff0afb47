/** Public items that still show a picture whose people no longer agree. */
import type { PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { listLiveItems } from './picture-uses.ts';

const Pictures = z.array(z.object({ id: z.string() }));

export async function listItemsWithWithdrawnPictures(
  req: PayloadRequest,
): Promise<readonly { readonly kind: EditorialKind; readonly documentId: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { consent: { equals: 'withdrawn' } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return listLiveItems(
    req.payload,
    Pictures.parse(docs).map(({ id }) => id),
  );
}
