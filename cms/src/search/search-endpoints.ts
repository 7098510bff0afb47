/** `GET /api/tim-noi-dung?q=` and `GET /api/canh-bao-gan-giong?van-ban=&tru=`: what the admin's boxes ask. */
import type { Endpoint } from 'payload';
import { STAGE_LABELS } from 'shared/editorial/workflow-table';
import { markMatches } from 'shared/search/excerpt';
import { LONGEST_MESSAGE } from 'shared/search/message-match';
import { limitQuery } from 'shared/search/query-analysis';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { namelessTitle } from '../editorial/nameless-title.ts';
import { staffOf } from '../people/staff.ts';
import { findAnything } from './find-anything.ts';
import { findSimilarWarnings } from './find-similar-warnings.ts';

const NO_STORE = { headers: { 'Cache-Control': 'no-store' } } as const;

export const searchEndpoints: readonly Endpoint[] = [
  {
    path: '/tim-noi-dung',
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req.user)) return refused();
      const found = await findAnything(req, limitQuery(req.searchParams.get('q') ?? ''));
      const items = found.map(({ item, words }) => ({
        kind: item.kind,
        id: item.id,
        collection: COLLECTION_OF_KIND[item.kind],
        stage: STAGE_LABELS[item.doc.stage],
        headline: markMatches(item.doc.headline || namelessTitle(item.fields), words),
      }));
      return Response.json({ items }, NO_STORE);
    },
  },
  {
    path: '/canh-bao-gan-giong',
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req.user)) return refused();
      const text = (req.searchParams.get('van-ban') ?? '').slice(0, LONGEST_MESSAGE);
      const warnings = await findSimilarWarnings(req, { text, except: req.searchParams.get('tru') ?? '' });
      return Response.json({ warnings }, NO_STORE);
    },
  },
];

function refused(): Response {
  return Response.json({ errors: [{ message: 'Hãy đăng nhập.' }] }, { status: 401 });
}
