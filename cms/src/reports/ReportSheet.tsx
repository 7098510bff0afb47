import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { describeDays, toEvidenceLines, type EvidenceLine } from 'shared/reports/evidence-lines';
import type { Figure } from 'shared/reports/figures';
import { formatCount } from 'shared/reports/format-count';
import { describePeriod } from 'shared/reports/period';
import type { Report } from 'shared/reports/report';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { CopySentence } from './CopySentence.tsx';

interface ReportSheetProps {
  readonly report: Report;
  readonly docxHref: string;
}

/** The figures of one period. Each figure opens into what it was counted from. */
export function ReportSheet({ report, docxHref }: ReportSheetProps) {
  const scope = report.withSubunits ? ' và các đơn vị trực thuộc' : '';
  return (
    <section aria-labelledby="report-title" className="report-sheet">
      <h2 id="report-title">
        {report.unit.name}
        {scope}, {describePeriod(report.period)}
      </h2>
      <div className="report-sheet__sentence">
        <p id="report-sentence">{report.sentence}</p>
        <div className="report-sheet__actions">
          <CopySentence sentence={report.sentence} />
          <a className="report-sheet__download" href={docxHref}>
            Tải văn bản .docx
          </a>
        </div>
      </div>
      <ul className="report-figures">
        {report.figures.map((figure) => (
          <li key={figure.code}>
            <FigureRow figure={figure} />
          </li>
        ))}
      </ul>
      {report.notes.length > 0 && (
        <aside className="report-sheet__notes">
          <h3>Ghi chú</h3>
          <ul>
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  );
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const head = (
    <>
      <span className="report-figure__label">{figure.label}</span>
      <span className="report-figure__value">
        <strong>{formatCount(figure.value)}</strong> {figure.unit}
      </span>
    </>
  );
  if (figure.evidence.length === 0) return <div className="report-figure report-figure--none">{head}</div>;
  return (
    <details className="report-figure">
      <summary>{head}</summary>
      <ol className="report-evidence">
        {toEvidenceLines(figure).map((line) => (
          <li key={`${line.kind}:${line.documentId}:${line.place}`}>
            <EvidenceItem
              isCounted={figure.code === 'views' || figure.code === 'airings'}
              line={line}
              unit={figure.unit}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface EvidenceItemProps {
  readonly line: EvidenceLine;
  readonly unit: string;
  /** Several of the figure's units stand behind one line. */
  readonly isCounted: boolean;
}

function EvidenceItem({ line, unit, isCounted }: EvidenceItemProps) {
  const href = hrefOf(line);
  return (
    <>
      {href ? <a href={href}>{line.headline}</a> : line.headline}
      <span className="report-evidence__facts">
        {line.place && `${line.place} · `}
        {describeDays(line)}
        {isCounted && ` · ${formatCount(line.count)} ${unit}`}
      </span>
    </>
  );
}

function hrefOf({ kind, documentId }: EvidenceLine): string | undefined {
  const editorial = EDITORIAL_KINDS.find((candidate): candidate is EditorialKind => candidate === kind);
  return editorial && documentId ? `/admin/collections/${COLLECTION_OF_KIND[editorial]}/${documentId}` : undefined;
}
