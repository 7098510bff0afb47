/** The unit of an installation that was started with nobody there to be asked for its name. */
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

export const UNNAMED_UNIT = 'Đơn vị chưa đặt tên';

/** Its id while it still has no name of its own. */
export async function findUnnamedUnit(req: PayloadRequest): Promise<string | undefined> {
  const found: { docs: unknown[] } = await req.payload.find({
    collection: 'units',
    where: { name: { equals: UNNAMED_UNIT } },
    limit: 1,
    depth: 0,
    req,
  });
  return found.docs.map((doc) => z.object({ id: z.string() }).parse(doc).id)[0];
}
