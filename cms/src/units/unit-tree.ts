/** Which units stand below a unit: the reach of a person's rights. */
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const UnitRow = z.object({
  id: z.string(),
  parent: z
    .union([z.string(), z.object({ id: z.string() }).transform((unit) => unit.id)])
    .nullish()
    .transform((id) => id ?? undefined),
});
type UnitRow = z.infer<typeof UnitRow>;

/** The unit itself and everything below it. Read once per request. */
export async function unitsUnder(req: PayloadRequest, unitId: string): Promise<readonly string[]> {
  const rows = await loadUnits(req);
  return listUnder(rows, unitId);
}

/** Pure part of `unitsUnder`; a circle of parents ends. */
export function listUnder(rows: readonly UnitRow[], unitId: string): string[] {
  const found = new Set([unitId]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const row of rows) {
      if (row.parent !== undefined && found.has(row.parent) && !found.has(row.id)) {
        found.add(row.id);
        grew = true;
      }
    }
  }
  return [...found];
}

async function loadUnits(req: PayloadRequest): Promise<readonly UnitRow[]> {
  const kept = z.array(UnitRow).safeParse(req.context['unitRows']);
  if (kept.success) return kept.data;
  const { docs } = await req.payload.db.find({
    collection: 'units',
    pagination: false,
    limit: 0,
    select: { parent: true },
    req,
  });
  const rows = z.array(UnitRow).parse(docs);
  req.context['unitRows'] = rows;
  return rows;
}
