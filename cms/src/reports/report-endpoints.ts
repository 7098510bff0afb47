/** `GET /api/bao-cao.docx?unit=…&from=…&to=…&subunits=1`: the report as a document, for those who may see its figures. */
import type { Endpoint, PayloadRequest } from 'payload';
import { staffOf } from '../people/staff.ts';
import { loadOrganisation } from './load-organisation.ts';
import { makeReport } from './make-report.ts';
import { renderReportDocx } from './render-docx.ts';
import { explainRequestFailure, parseReportRequest } from './report-request.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const reportEndpoints: Endpoint[] = [
  { path: '/bao-cao.docx', method: 'get', handler: async (req) => answerDocx(req) },
];

async function answerDocx(req: PayloadRequest): Promise<Response> {
  if (!staffOf(req.user)) return refuse(401, 'Hãy đăng nhập để tải báo cáo.');
  const query = req.searchParams;
  const request = await parseReportRequest(req, {
    unit: query.get('unit') ?? '',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    withSubunits: query.get('subunits') === '1',
  });
  if (!request.ok)
    return refuse(request.failure.kind === 'unitNotAllowed' ? 403 : 400, explainRequestFailure(request.failure));
  const report = await makeReport(req, request.value);
  const bytes = await renderReportDocx({ report, organisation: await loadOrganisation(req.payload) });
  const { unit, period } = request.value;
  return new Response(bytes, {
    headers: {
      'Content-Type': DOCX_TYPE,
      'Content-Disposition': `attachment; filename="bao-cao-${unit.slug}-${period.from}-${period.to}.docx"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } });
}
