import type { PayloadRequest } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import { formatVietnamDay } from 'shared/kernel/vietnam-date';
import type { Staff } from '../people/staff.ts';
import { findOwnUnit } from '../units/find-unit.ts';
import { makeReport } from './make-report.ts';
import { listReportableUnits } from './report-access.ts';
import { toFormValues, toReportQuery } from './report-form-values.ts';
import { parseReportRequest } from './report-request.ts';

/** The month so far for whoever works with the figures: the sentence, and the way to what stands behind it. */
export async function ReportTeaser({ req, staff }: { readonly req: PayloadRequest; readonly staff: Staff }) {
  if (staff.role !== 'analyst' || scopeOf(staff.role, 'figures', 'read') === 'none') return null;
  const units = await listReportableUnits(req);
  const ownUnitId = staff.unit ?? (await findOwnUnit(req.payload))?.id;
  const values = toFormValues({ searchParams: { subunits: '1' }, units, ownUnitId, nowMs: Date.now() });
  const request = await parseReportRequest(req, values);
  if (!request.ok) return null;
  const report = await makeReport(req, request.value);
  return (
    <section aria-labelledby="work-report" className="my-work__list my-work__list--report">
      <h2 id="work-report">
        Số liệu từ {formatVietnamDay(values.from)} đến {formatVietnamDay(values.to)}
      </h2>
      <p className="my-work__sentence">{report.sentence}</p>
      <ul>
        <li>
          <a href={`/admin/bao-cao?${toReportQuery(values)}`}>Mở báo cáo của kỳ này</a>
          <p>Từng con số mở ra danh sách mục đã đếm; sửa ngày để lấy kỳ khác.</p>
        </li>
      </ul>
    </section>
  );
}
