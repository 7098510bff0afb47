/**
 * The name of what a document belongs to, in a list. Payload asks for names only when a row has come into view, and
 * shows a dash until they are there: on a slow machine a list looked as if nothing had a unit.
 */
import type { DefaultServerCellComponentProps, Payload } from 'payload';
import { cache } from 'react';
import { z } from 'zod';

const Ids = z
  .union([z.string().transform((id) => [id]), z.array(z.string())])
  .nullish()
  .catch([]);
const Named = z.object({ name: z.string() });
/** More names than this make a row a paragraph. */
const MOST_NAMES = 3;

export async function RelationCell({ cellData, field, payload }: DefaultServerCellComponentProps) {
  const collection = field.type === 'relationship' && typeof field.relationTo === 'string' ? field.relationTo : '';
  const ids = Ids.parse(cellData) ?? [];
  const names = await Promise.all(ids.slice(0, MOST_NAMES).map((id) => loadName(payload, collection, id)));
  if (names.length === 0) return <span>–</span>;
  const more = ids.length - names.length;
  return (
    <span>
      {names.join(', ')}
      {more > 0 && ` và ${more} mục khác`}
    </span>
  );
}

/** Once for all rows of an answer. */
const loadName = cache(async (payload: Payload, collection: string, id: string): Promise<string> => {
  const found = await payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true });
  return Named.safeParse(found).data?.name ?? 'đã xóa';
});
