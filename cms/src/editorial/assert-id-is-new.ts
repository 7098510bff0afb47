/**
 * A caller may bring the id, so that trying again after a lost answer makes nothing twice: the second try is told so. The
 * log and what the lint was answered know an item by its id alone, so an id belongs to one item, whatever its kind.
 */
import { APIError, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { isPlainId, NO_PLAIN_ID } from '../fields/id-field.ts';
import { COLLECTION_OF_KIND } from './collections.ts';

export async function assertIdIsNew(req: PayloadRequest, kind: EditorialKind, id: unknown): Promise<void> {
  if (!isPlainId(id)) throw new APIError(NO_PLAIN_ID, 400);
  const ofKind = await req.payload.count({
    collection: COLLECTION_OF_KIND[kind],
    where: { id: { equals: id } },
    overrideAccess: true,
    req,
  });
  // Every item has a line of its creation.
  const ofOthers = await req.payload.count({
    collection: 'editorial-log',
    where: { documentId: { equals: id }, kind: { not_equals: kind } },
    overrideAccess: true,
    req,
  });
  if (ofKind.totalDocs + ofOthers.totalDocs > 0) {
    throw new APIError('Mục này đã được tạo rồi. Hãy mở lại danh sách để xem.', 409);
  }
}
