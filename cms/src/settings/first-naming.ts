/** The first administrator of a new installation names it alone: nobody is there yet who could be the second person. */
import type { PayloadRequest } from 'payload';
import { ROLES, type Role } from 'shared/editorial/roles';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import type { Staff } from '../people/staff.ts';
import { SETTINGS_ID } from './settings-address.ts';

const APPROVING: readonly Role[] = ROLES.filter((role) => moveScopeOf(role, 'settings', 'approve') !== 'none');

/** True until the settings have been approved once, and only while no other person could approve them. */
export async function isFirstNaming(req: PayloadRequest, staff: Staff): Promise<boolean> {
  const approvals = await req.payload.count({
    collection: 'editorial-log',
    where: { and: [{ documentId: { equals: SETTINGS_ID } }, { action: { equals: 'approve' } }] },
    overrideAccess: true,
    req,
  });
  if (approvals.totalDocs > 0) return false;
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { in: [...APPROVING] } }, { id: { not_equals: staff.id } }] },
    overrideAccess: true,
    req,
  });
  return others.totalDocs === 0;
}
