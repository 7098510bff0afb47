/** A report as commands print it, evidence as ids. */
import type { Report } from 'shared/reports/report';

export function toReportJson(report: Report) {
  return {
    unit: report.unit,
    from: report.period.from,
    to: report.period.to,
    withSubunits: report.withSubunits,
    figures: report.figures.map((figure) => ({
      code: figure.code,
      label: figure.label,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      evidence: figure.evidence.map((item) => item.id),
    })),
    sentence: report.sentence,
    notes: report.notes,
  };
}
