/**
 * A person whose unit is gone would belong to no unit, and its pages to nobody who may take them down. What is in use is
 * ended (a last day, units that follow), never deleted.
 */
import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { staffOf } from '../people/staff.ts';

const USES: readonly (readonly [collection: CollectionSlug, field: string])[] = [
  ['users', 'unit'],
  ['units', 'parent'],
  ['units', 'predecessors'],
  ['stations', 'unit'],
  ['exemplars', 'originUnit'],
  ...EDITORIAL_KINDS.map((kind) => [COLLECTION_OF_KIND[kind], 'unit'] as const),
];

export const refuseUsedUnit: CollectionBeforeDeleteHook = async ({ req, id }) => {
  // Programs that clear everything away (the end of the demonstration) know what they do.
  if (!staffOf(req.user)) return;
  for (const [collection, field] of USES) {
    if (await isUsed(req, { collection, field, id: String(id) })) throw new APIError(IN_USE, 409, undefined, true);
  }
};

const IN_USE =
  'Đơn vị này còn người, đơn vị trực thuộc hoặc tin bài nên không xóa được. Đơn vị đã sáp nhập thì ghi ngày thôi hoạt động, và thêm nó vào ô “Hợp thành từ các đơn vị cũ” của đơn vị mới.';

async function isUsed(
  req: PayloadRequest,
  { collection, field, id }: { readonly collection: CollectionSlug; readonly field: string; readonly id: string },
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    where: { [field]: { equals: id } },
    // The newest version counts: the row of what was never published is as old as its first save.
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.length > 0;
}
