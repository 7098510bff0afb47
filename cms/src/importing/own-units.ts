/** The units a person may import for, by name. */
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Staff } from '../people/staff.ts';
import { findOwnUnit } from '../units/find-unit.ts';
import { unitsUnder } from '../units/unit-tree.ts';

const Unit = z.object({ id: z.string(), name: z.string() });

/** From the person's unit downwards, else from the installation's; without either, all of them. */
export async function listOwnUnits(req: PayloadRequest, staff: Staff): Promise<readonly z.infer<typeof Unit>[]> {
  const top = staff.unit ?? (await findOwnUnit(req.payload))?.id;
  const { docs } = await req.payload.find({
    collection: 'units',
    where: top === undefined ? {} : { id: { in: [...(await unitsUnder(req, top))] } },
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'name',
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return z.array(Unit).parse(docs);
}
