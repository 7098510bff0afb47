/** `GET /api/scripts/reading?unit=…`: how this installation reads and how fast the unit's stations are, for the preview. */
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';
import { loadLexicon } from './load-lexicon.ts';

const Station = z.object({
  id: z.string(),
  name: z.string(),
  syllablesPerMinute: z.number(),
  region: z
    .enum(['north', 'south'])
    .nullish()
    .transform((region) => region ?? 'north'),
  jingleSeconds: z
    .number()
    .nullish()
    .transform((seconds) => seconds ?? 0),
});

export const readingEndpoint: Endpoint = {
  path: '/reading',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req.user))
      return Response.json({ errors: [{ message: 'Hãy đăng nhập rồi thử lại.' }] }, { status: 401 });
    const unit = req.searchParams.get('unit') ?? '';
    const { docs } = await req.payload.find({
      collection: 'stations',
      where: unit === '' ? {} : { unit: { equals: unit } },
      depth: 0,
      limit: 50,
      sort: 'name',
      overrideAccess: false,
      user: req.user,
      req,
    });
    const stations = docs.flatMap((doc: unknown) => {
      const station = Station.safeParse(doc);
      return station.success ? [station.data] : [];
    });
    return Response.json({ lexicon: await loadLexicon(req.payload, req), stations });
  },
};
