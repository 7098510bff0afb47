/** `GET /api/scripts/lexicon-proposals`: for administrators, who keep the station's readings. */
import type { Endpoint } from 'payload';
import { staffOf } from '../people/staff.ts';
import { listLexiconProposals } from './lexicon-proposals.ts';

export const lexiconProposalsEndpoint: Endpoint = {
  path: '/lexicon-proposals',
  method: 'get',
  handler: async (req) => {
    const staff = staffOf(req.user);
    if (!staff) return refusal(401, 'Hãy đăng nhập rồi thử lại.');
    if (staff.role !== 'administrator') return refusal(403, 'Chỉ quản trị xem các cách đọc được đề nghị.');
    return Response.json({ proposals: await listLexiconProposals(req) });
  },
};

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
