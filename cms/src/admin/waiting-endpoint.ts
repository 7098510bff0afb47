/** `GET /api/viec-dang-cho`: how many items somebody else waits for this person to act on. */
import type { Endpoint } from 'payload';
import { staffOf } from '../people/staff.ts';
import { countWaiting, listMyWork } from './my-work.ts';

export const waitingEndpoint: Endpoint = {
  path: '/viec-dang-cho',
  method: 'get',
  handler: async (req) => {
    const staff = staffOf(req.user);
    if (!staff) return Response.json({ errors: [{ message: 'Hãy đăng nhập.' }] }, { status: 401 });
    const waiting = countWaiting(await listMyWork({ req, staff, nowMs: Date.now() }));
    return Response.json({ waiting }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
