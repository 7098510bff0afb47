/** Who may see the figures of which unit. */
import type { PayloadRequest } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import type { ReportedUnit } from 'shared/reports/report';
import { z } from 'zod';
import { isInUnits } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';

export async function mayReportOn(req: PayloadRequest, unitId: string): Promise<boolean> {
  const staff = staffOf(req.user);
  if (!staff) return false;
  const scope = scopeOf(staff.role, 'figures', 'read');
  if (scope === 'all') return true;
  return scope === 'unit' && isInUnits(req, staff, unitId);
}

const UnitRow = z.object({ id: z.string(), slug: z.string(), name: z.string() });

/** The units the person may choose, by name. */
export async function listReportableUnits(req: PayloadRequest): Promise<readonly ReportedUnit[]> {
  const found = await req.payload.find({
    collection: 'units',
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: true,
    req,
  });
  const units: ReportedUnit[] = [];
  for (const doc of found.docs) {
    const unit = UnitRow.parse(doc);
    if (await mayReportOn(req, unit.id)) units.push(unit);
  }
  return units;
}
