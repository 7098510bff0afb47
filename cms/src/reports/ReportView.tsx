import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import { AdminPage } from '../admin/AdminPage.tsx';
import { staffOf, type Staff } from '../people/staff.ts';
import { findOwnUnit } from '../units/find-unit.ts';
import { makeReport } from './make-report.ts';
import { listReportableUnits } from './report-access.ts';
import { ReportForm } from './ReportForm.tsx';
import { toFormValues, toReportQuery, type ReportFormValues } from './report-form-values.ts';
import { explainRequestFailure, parseReportRequest } from './report-request.ts';
import { ReportSheet } from './ReportSheet.tsx';
import './report-view.css';

const NOT_ALLOWED = 'Vai trò của bạn không xem được số liệu. Hãy nhờ người làm báo cáo hoặc quản trị.';

/** `/admin/bao-cao`: choose unit and days, read the figures down to their evidence, copy the sentence, take the document. */
export async function ReportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const staff = staffOf(req.user);
  const isAllowed = staff !== undefined && scopeOf(staff.role, 'figures', 'read') !== 'none';
  return (
    <AdminPage view={view} path="/admin/bao-cao" className="report" heading="Báo cáo">
      {isAllowed ? <Report req={req} searchParams={view.searchParams ?? {}} staff={staff} /> : <p>{NOT_ALLOWED}</p>}
    </AdminPage>
  );
}

interface ReportProps {
  readonly req: PayloadRequest;
  readonly staff: Staff;
  readonly searchParams: Readonly<Record<string, string | string[] | undefined>>;
}

async function Report({ req, staff, searchParams }: ReportProps) {
  const units = await listReportableUnits(req);
  if (units.length === 0) return <p>Chưa có đơn vị nào. Hãy tạo đơn vị trong phần Thiết lập rồi quay lại.</p>;
  const ownUnitId = staff.unit ?? (await findOwnUnit(req.payload))?.id;
  const values = toFormValues({ searchParams, units, ownUnitId, nowMs: Date.now() });
  return (
    <>
      <ReportForm units={units} values={values} />
      <Answer req={req} values={values} />
    </>
  );
}

async function Answer({ req, values }: { readonly req: PayloadRequest; readonly values: ReportFormValues }) {
  const request = await parseReportRequest(req, values);
  if (!request.ok) {
    return (
      <p className="report__refusal" role="alert">
        {explainRequestFailure(request.failure)}
      </p>
    );
  }
  const report = await makeReport(req, request.value);
  return <ReportSheet docxHref={`/api/bao-cao.docx?${toReportQuery(values)}`} report={report} />;
}
