/** A report as the draft of an official document (Nghị định 30/2020/NĐ-CP): number, date and signature are left to people. */
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import { describeDays, toEvidenceLines } from 'shared/reports/evidence-lines';
import type { Figure } from 'shared/reports/figures';
import { formatCount } from 'shared/reports/format-count';
import { describePeriod } from 'shared/reports/period';
import type { Report } from 'shared/reports/report';
import {
  bodyParagraph,
  centred,
  dataTable,
  FONT,
  heading,
  MARGINS,
  rule,
  run,
  sideBySide,
  SIZE,
  type Column,
} from './docx-elements.ts';

export interface ReportDocx {
  readonly report: Report;
  /** Who issues it, as the head of the document names it. */
  readonly organisation: string;
}

export async function renderReportDocx({ report, organisation }: ReportDocx): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    creator: 'Tiếng Mõ',
    title: `Báo cáo ${describePeriod(report.period)} – ${report.unit.name}`,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
    sections: [
      {
        // The page number stands in the middle of the upper margin, but not on the first page.
        properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin: MARGINS } },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          documentHead(report, organisation),
          ...title(report),
          ...results(report),
          ...blanks(),
          signatures(),
          ...appendix(report.figures),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.table })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function documentHead(report: Report, organisation: string): Table {
  const issuer = [
    centred(report.unit.name.toUpperCase(), { size: SIZE.receivers }),
    centred(organisation.toUpperCase(), { size: SIZE.receivers, bold: true }),
    rule(1250),
    centred('Số:         /BC-………', { size: SIZE.table }),
  ];
  const state = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.receivers, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.table, bold: true }),
    rule(1050),
    centred('……………, ngày …… tháng …… năm ………', { size: SIZE.table, italics: true }),
  ];
  return sideBySide(issuer, state, 40);
}

function title(report: Report): readonly Paragraph[] {
  return [
    centred('BÁO CÁO', { bold: true }, { spacing: { before: 360 } }),
    centred('Kết quả tuyên truyền phong trào Toàn dân bảo vệ an ninh Tổ quốc', { bold: true }),
    centred(describePeriod(report.period), { bold: true }),
    rule(3300),
  ];
}

const FIGURE_COLUMNS: readonly Column[] = [
  { title: 'TT', width: 8, alignment: AlignmentType.CENTER },
  { title: 'Chỉ tiêu', width: 52, alignment: AlignmentType.LEFT },
  { title: 'Đơn vị tính', width: 20, alignment: AlignmentType.CENTER },
  { title: 'Số lượng', width: 20, alignment: AlignmentType.RIGHT },
];

function results(report: Report): readonly (Paragraph | Table)[] {
  const rows = report.figures.map((figure, index) => [
    String(index + 1),
    figure.label,
    figure.unit,
    formatCount(figure.value),
  ]);
  const notes =
    report.notes.length === 0
      ? []
      : [bodyParagraph('Ghi chú:', { italics: true }), ...report.notes.map((note) => bodyParagraph(`- ${note}`))];
  return [
    heading('I. KẾT QUẢ'),
    bodyParagraph(report.sentence),
    bodyParagraph('Số liệu cụ thể như sau:'),
    dataTable(FIGURE_COLUMNS, rows),
    ...notes,
  ];
}

/** What only people can write. */
function blanks(): readonly Paragraph[] {
  const dots = '…'.repeat(46);
  return [
    heading('II. NHẬN XÉT, ĐÁNH GIÁ'),
    bodyParagraph(dots),
    heading('III. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
    bodyParagraph(`${dots}./.`),
  ];
}

function signatures(): Table {
  const small = { size: SIZE.small } as const;
  const receivers = [
    new Paragraph({
      spacing: { before: 240 },
      children: [run('Nơi nhận:', { size: SIZE.receivers, bold: true, italics: true })],
    }),
    new Paragraph({ children: [run('- ………………;', small)] }),
    new Paragraph({ children: [run('- Lưu: VT, ………', small)] }),
  ];
  const signature = [
    centred('…………………………', { bold: true }, { spacing: { before: 240 } }),
    centred('(Ký tên, đóng dấu)', { italics: true, size: SIZE.table }),
    ...[1, 2, 3].map(() => new Paragraph({})),
    centred('…………………………', { bold: true }),
  ];
  return sideBySide(receivers, signature, 50);
}

const EVIDENCE_COLUMNS: readonly Column[] = [
  { title: 'TT', width: 8, alignment: AlignmentType.CENTER },
  { title: 'Nội dung', width: 54, alignment: AlignmentType.LEFT },
  { title: 'Ngày', width: 22, alignment: AlignmentType.CENTER },
  { title: 'Số lượng', width: 16, alignment: AlignmentType.RIGHT },
];

function appendix(figures: readonly Figure[]): readonly (Paragraph | Table)[] {
  const proven = figures.filter((figure) => figure.evidence.length > 0);
  if (proven.length === 0) return [];
  return [
    centred('PHỤ LỤC', { bold: true }, { pageBreakBefore: true }),
    centred('Căn cứ của từng số liệu', { bold: true }),
    rule(3600),
    ...proven.flatMap((figure) => [
      heading(`${figure.label}: ${formatCount(figure.value)} ${figure.unit}`),
      evidenceTable(figure),
    ]),
  ];
}

function evidenceTable(figure: Figure): Table {
  const rows = toEvidenceLines(figure).map((line, index) => [
    String(index + 1),
    line.place ? `${line.headline} (${line.place})` : line.headline,
    describeDays(line),
    formatCount(line.count),
  ]);
  return dataTable(EVIDENCE_COLUMNS, rows);
}
