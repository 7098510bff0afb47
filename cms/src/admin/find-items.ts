/** Items of every kind that a person may read and that answer a question, newest first. */
import type { PayloadRequest, Where } from 'payload';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { parseEditorialDoc, type EditorialDoc } from '../editorial/editorial-doc.ts';

/** Of all kinds together at most two hundred. */
export const MOST_ITEMS_PER_KIND = 25;
const AnyDoc = z.looseObject({ id: z.string() });

export interface FoundItem {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly doc: EditorialDoc;
  /** The fields of the kind, unparsed. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function findItems(
  req: PayloadRequest,
  where: Where,
  kinds: readonly EditorialKind[] = EDITORIAL_KINDS,
): Promise<readonly FoundItem[]> {
  return findItemsOfKinds({ req, where, kinds, perKind: MOST_ITEMS_PER_KIND });
}

interface ItemsAsked {
  readonly req: PayloadRequest;
  readonly where: Where;
  readonly kinds?: readonly EditorialKind[];
  readonly perKind: number;
}

export async function findItemsOfKinds({
  req,
  where,
  kinds = EDITORIAL_KINDS,
  perKind,
}: ItemsAsked): Promise<readonly FoundItem[]> {
  const found = await Promise.all(kinds.map((kind) => findItemsOfKind({ req, kind, where, perKind })));
  return found.flat().toSorted((a, b) => (a.doc.updatedAt < b.doc.updatedAt ? 1 : -1));
}

interface KindAsked {
  readonly req: PayloadRequest;
  readonly kind: EditorialKind;
  readonly where: Where;
  readonly perKind: number;
}

async function findItemsOfKind({ req, kind, where, perKind }: KindAsked): Promise<FoundItem[]> {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND[kind],
    draft: true,
    where,
    depth: 0,
    limit: perKind,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  });
  return z
    .array(AnyDoc)
    .parse(docs)
    .map((fields) => ({ kind, id: fields.id, doc: parseEditorialDoc(fields), fields }));
}
