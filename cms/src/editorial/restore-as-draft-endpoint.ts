/** Restoring an old version always gives a draft, whatever the button or the caller asked for. */
import { restoreVersionOperation, type Endpoint } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { COLLECTION_OF_KIND } from './collections.ts';

/** Stands before Payload's own endpoint of the same path. */
export function restoreAsDraftEndpoint(kind: EditorialKind): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.['id'];
      const collection = req.payload.collections[COLLECTION_OF_KIND[kind]];
      if (typeof id !== 'string' || !collection) {
        return Response.json({ errors: [{ message: 'Không tìm thấy phiên bản này.' }] }, { status: 404 });
      }
      const doc: unknown = await restoreVersionOperation({
        id,
        collection,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      });
      return Response.json({ message: 'Đã khôi phục thành bản nháp.', doc });
    },
  };
}
