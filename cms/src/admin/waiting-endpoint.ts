/** `GET /api/viec-dang-cho`: this person's work of today, and how many of the items somebody else waits for. */
import type { Endpoint } from 'payload';
import { staffOf } from '../people/staff.ts';
import { countWaiting, listMyWork } from './my-work.ts';

export const waitingEndpoint: Endpoint = {
  path: '/viec-dang-cho',
  method: 'get',
  handler: async (req) => {
    const staff = staffOf(req.user);
    if (!staff) return Response.json({ errors: [{ message: 'Hãy đăng nhập.' }] }, { status: 401 });
    const sections = await listMyWork({ req, staff, nowMs: Date.now() });
    return Response.json({ waiting: countWaiting(sections), sections }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
