/** A report as plain text: the sentence to copy, a table, the evidence. */
import { describeDays, toEvidenceLines } from 'shared/reports/evidence-lines';
import type { Figure } from 'shared/reports/figures';
import { formatCount } from 'shared/reports/format-count';
import { describePeriod } from 'shared/reports/period';
import type { Report } from 'shared/reports/report';

export function renderReportText(report: Report): string {
  const head = `BÁO CÁO ${describePeriod(report.period)}: ${report.unit.name}${report.withSubunits ? ' và các đơn vị trực thuộc' : ''}`;
  const notes = report.notes.length === 0 ? [] : ['Ghi chú:', ...report.notes.map((note) => `- ${note}`), ''];
  return [head, '', report.sentence, '', ...tableOf(report.figures), '', ...notes, ...appendixOf(report.figures)]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function tableOf(figures: readonly Figure[]): readonly string[] {
  const rows = [
    ['Chỉ tiêu', 'Số lượng', 'Đơn vị tính'],
    ...figures.map((figure) => [figure.label, formatCount(figure.value), figure.unit]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([label = '', value = '', unit = '']) =>
    `${label.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${unit}`.trimEnd(),
  );
}

function appendixOf(figures: readonly Figure[]): readonly string[] {
  const proven = figures.filter((figure) => figure.evidence.length > 0);
  if (proven.length === 0) return [];
  return ['PHỤ LỤC: căn cứ của từng số liệu', ...proven.flatMap(evidenceOf)];
}

function evidenceOf(figure: Figure): readonly string[] {
  const lines = toEvidenceLines(figure).map((line) => {
    const place = line.place ? ` · ${line.place}` : '';
    return `- ${line.headline}${place} · ${describeDays(line)} · ${formatCount(line.count)} ${figure.unit}`;
  });
  return ['', `${figure.label}: ${formatCount(figure.value)} ${figure.unit}`, ...lines];
}
