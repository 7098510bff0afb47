import type { PayloadRequest } from 'payload';
import type { Staff } from '../people/staff.ts';
import { z } from 'zod';
import { FIRST_VISIT_KEY } from './first-visit-key.ts';

const Preference = z.object({ value: z.object({ seen: z.boolean() }) });

/** Whether the person has put the guide of the first visit away. */
export async function wasFirstVisitSeen(req: PayloadRequest, staff: Staff): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: FIRST_VISIT_KEY } },
        { 'user.relationTo': { equals: 'users' } },
        { 'user.value': { equals: staff.id } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const preference = Preference.safeParse(docs[0]);
  return preference.success && preference.data.value.seen;
}
