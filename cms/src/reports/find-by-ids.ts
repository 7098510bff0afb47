/** Rows of a collection by their ids, in portions that every database takes (SQLite allows 32,766 values in a statement). */
import type { PayloadRequest } from 'payload';

const PORTION = 5000;

interface Wanted {
  readonly collection: string;
  readonly ids: readonly string[];
  /** The field that holds the ids. */
  readonly field?: string;
  readonly where?: Readonly<Record<string, { readonly in: string[] }>>;
  readonly select?: Readonly<Record<string, true>>;
}

export async function findByIds(req: PayloadRequest, wanted: Wanted): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (let start = 0; start < wanted.ids.length; start += PORTION) {
    const ids = { [wanted.field ?? 'id']: { in: wanted.ids.slice(start, start + PORTION) } };
    const found: { docs: unknown[] } = await req.payload.db.find({
      collection: wanted.collection,
      where: wanted.where ? { and: [ids, wanted.where] } : ids,
      limit: 0,
      pagination: false,
      ...(wanted.select ? { select: { ...wanted.select } } : {}),
      req,
    });
    rows.push(...found.docs);
  }
  return rows;
}
