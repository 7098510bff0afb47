/** Whether a unit's items wait for an editor before they wait for an approver. */
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const UnitRow = z.object({
  parent: z
    .union([z.string(), z.object({ id: z.string() }).transform((unit) => unit.id)])
    .nullish()
    .transform((id) => id ?? undefined),
  skipsEditing: z
    .boolean()
    .nullish()
    .transform((skips) => skips ?? false),
});

/** A unit that switched the stage off switched it off for the units below it too. */
export async function isEditingSkipped(req: PayloadRequest, unitId: string | undefined): Promise<boolean> {
  const seen = new Set<string>();
  let id = unitId;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const row = UnitRow.safeParse(
      await req.payload.db.findOne({ collection: 'units', where: { id: { equals: id } }, req }),
    );
    if (!row.success) return false;
    if (row.data.skipsEditing) return true;
    id = row.data.parent;
  }
  return false;
}
