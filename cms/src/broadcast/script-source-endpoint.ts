/** `GET /api/scripts/:id/source`: whether the item behind a script was corrected or withdrawn since. */
import type { Endpoint } from 'payload';
import { SOURCE_WARNINGS } from 'shared/broadcast/source-state';
import { staffOf } from '../people/staff.ts';
import { findScriptSource } from './script-source.ts';

export const scriptSourceEndpoint: Endpoint = {
  path: '/:id/source',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req.user)) return refusal(401, 'Hãy đăng nhập rồi thử lại.');
    const id = req.routeParams?.['id'];
    const script: unknown =
      typeof id === 'string' &&
      (await req.payload.findByID({
        collection: 'scripts',
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      }));
    if (!script) return refusal(404, 'Không tìm thấy bài phát thanh này.');
    const source = await findScriptSource(req, script);
    if (!source) return Response.json({ state: 'current', warning: '', notes: [] });
    return Response.json({ ...source, warning: SOURCE_WARNINGS[source.state] });
  },
};

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
