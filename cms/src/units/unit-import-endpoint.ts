/** `POST /api/units/import`: a CSV file of units, from the admin's list of units. `?dry-run=1` writes nothing. */
import type { Endpoint } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import { staffOf } from '../people/staff.ts';
import { importUnits } from './import-units.ts';

export const unitImportEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const staff = staffOf(req.user);
    if (!staff) return refusal(401, 'Hãy đăng nhập rồi thử lại.');
    if (scopeOf(staff.role, 'units', 'create') !== 'all')
      return refusal(403, 'Chỉ quản trị nhập được danh mục đơn vị.');
    const csv = new Uint8Array((await req.arrayBuffer?.()) ?? []);
    const isDryRun = new URL(req.url ?? '', 'http://localhost').searchParams.has('dry-run');
    return Response.json(await importUnits({ payload: req.payload, csv, isDryRun }));
  },
};

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
