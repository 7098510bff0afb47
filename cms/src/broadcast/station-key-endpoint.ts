/** `POST /api/stations/:id/key`: makes a new key and shows it this once; the address with the old one stops working. */
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isInUnits } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';
import { readCmsEnv } from '../platform/env.ts';
import { nudgeDoors } from '../publishing/nudge.ts';
import { digestOfStationKey, makeStationKey } from './station-key.ts';

const Station = z.object({ id: z.string(), unit: z.string().nullish() });

export const stationKeyEndpoint: Endpoint = { path: '/:id/key', method: 'post', handler: answer };

async function answer(req: PayloadRequest): Promise<Response> {
  const staff = staffOf(req.user);
  if (!staff) return refusal(401, 'Hãy đăng nhập để cấp khóa cho đài.');
  const found: unknown = await req.payload.findByID({
    collection: 'stations',
    id: z.string().catch('').parse(req.routeParams?.['id']),
    depth: 0,
    disableErrors: true,
    req,
  });
  const station = Station.safeParse(found);
  const mayKnow = station.success && (await isInUnits(req, staff, station.data.unit ?? undefined));
  if (staff.role !== 'administrator' && !mayKnow) return refusal(404, 'Không tìm thấy đài này.');
  if (!station.success) return refusal(404, 'Không tìm thấy đài này.');
  if (staff.role !== 'administrator' && staff.role !== 'broadcaster') {
    return refusal(403, 'Chỉ quản trị và cán bộ đài của đơn vị được cấp khóa.');
  }
  const key = makeStationKey();
  await req.payload.update({
    collection: 'stations',
    id: station.data.id,
    data: { keyDigest: digestOfStationKey(key) },
    overrideAccess: true,
    req,
  });
  nudgeDoors();
  return Response.json(
    { key, address: `${readCmsEnv().siteUrl}/dai/${key}/` },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
