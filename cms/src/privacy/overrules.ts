/** The answers given for findings of one item. */
import type { PayloadRequest } from 'payload';
import { ITEM_FINDING_KINDS } from 'shared/privacy/item-finding-table';
import { z } from 'zod';

const Overrule = z.object({
  key: z.string(),
  kind: z.enum(ITEM_FINDING_KINDS),
  text: z.string(),
  reason: z.string(),
  byName: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
  at: z.string(),
});
export type Overrule = z.infer<typeof Overrule>;

export async function listOverrules(req: PayloadRequest, documentId: string): Promise<readonly Overrule[]> {
  const { docs } = await req.payload.find({
    collection: 'privacy-overrules',
    where: { documentId: { equals: documentId } },
    sort: '-at',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return z.array(Overrule).parse(docs);
}
