/** What an administrator asked of the site servers, kept as a growing number: each carries out the newest one once. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';

const COLLECTION = 'line-orders';
const REBUILD = 'rebuild';
const OrderDoc = z.object({ number: z.number().int().nonnegative() });

export async function readRebuildOrder(payload: Payload): Promise<number> {
  const found: unknown = await payload.db.findOne({ collection: COLLECTION, where: { id: { equals: REBUILD } } });
  return found ? OrderDoc.parse(found).number : 0;
}

/** `carriedOut` is the order that every site server has finished: while one is under way, asking again adds none. */
export async function orderRebuild(payload: Payload, carriedOut: number | undefined): Promise<number> {
  const newest = await readRebuildOrder(payload);
  if (carriedOut !== undefined && newest > carriedOut) return newest;
  const number = newest + 1;
  const data = { number };
  const isFirst = newest === 0 && (await insertIfAbsent({ payload, collection: COLLECTION, id: REBUILD, data }));
  if (!isFirst) {
    // Somebody pressed at the same moment: theirs is the same order.
    const expected = { number: { equals: newest } };
    await compareAndSet({ payload, collection: COLLECTION, id: REBUILD, expected, data });
  }
  return readRebuildOrder(payload);
}
