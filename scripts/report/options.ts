/** What the report command was asked for. */
import { parseArgs } from 'node:util';
import { failure, success, type Result } from 'shared/kernel/result';
import { explainPeriodFailure, parsePeriod, type Period } from 'shared/reports/period';

export const REPORT_FORMATS = ['json', 'text', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** Named by the commands' description, built later. */
const LATER_FORMATS: readonly string[] = ['xlsx', 'csv'];

export interface ReportOptions {
  readonly unit: string | undefined;
  readonly period: Period;
  readonly withSubunits: boolean;
  readonly format: ReportFormat;
  readonly out: string | undefined;
}

const REPORT_USAGE =
  'Cách dùng: npm run report -- [--unit MÃ|ĐƯỜNG-DẪN] --from 2026-11-01 --to 2026-11-30 [--with-subunits] --format json|text|docx [--out TỆP]';

export function parseReportOptions(args: readonly string[]): Result<ReportOptions, string> {
  const values = readArguments(args);
  if (!values) return failure(`Có tham số không đúng. ${REPORT_USAGE}`);
  if (values.compare) return failure('Chưa làm được so sánh với cùng kỳ (--compare). Hãy bỏ tham số này.');
  const format = REPORT_FORMATS.find((name) => name === values.format);
  if (!format) return failure(explainFormat(values.format));
  if (values.from === undefined || values.to === undefined) {
    return failure(`Chưa nêu kỳ báo cáo: cần cả --from và --to. ${REPORT_USAGE}`);
  }
  const period = parsePeriod(values.from, values.to);
  if (!period.ok) return failure(explainPeriodFailure(period.failure));
  if (format === 'docx' && values.out === undefined) {
    return failure('Văn bản .docx phải ghi ra tệp: hãy thêm --out, ví dụ --out bao-cao.docx.');
  }
  const { unit, out } = values;
  return success({ unit, period: period.value, withSubunits: values['with-subunits'], format, out });
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        unit: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        'with-subunits': { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function explainFormat(format: string): string {
  return LATER_FORMATS.includes(format)
    ? `Chưa xuất được định dạng ${format}. Hiện có: ${REPORT_FORMATS.join(', ')}.`
    : `Không có định dạng “${format}”. Hiện có: ${REPORT_FORMATS.join(', ')}.`;
}
