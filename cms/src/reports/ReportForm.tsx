import type { ReportedUnit } from 'shared/reports/report';
import { ReportDay } from './ReportDay.tsx';
import type { ReportFormValues } from './report-form-values.ts';

interface ReportFormProps {
  readonly units: readonly ReportedUnit[];
  readonly values: ReportFormValues;
}

export function ReportForm({ units, values }: ReportFormProps) {
  return (
    <form action="/admin/bao-cao" className="report-form" method="get">
      <label className="report-form__unit">
        Đơn vị
        <select defaultValue={values.unit} name="unit">
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      </label>
      <ReportDay label="Từ ngày" name="from" value={values.from} />
      <ReportDay label="Đến hết ngày" name="to" value={values.to} />
      <label className="report-form__subunits">
        <input defaultChecked={values.withSubunits} name="subunits" type="checkbox" value="1" />
        Cộng cả đơn vị trực thuộc
      </label>
      <button type="submit">Xem báo cáo</button>
    </form>
  );
}
