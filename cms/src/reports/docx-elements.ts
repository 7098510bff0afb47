/** Pieces of a document in the layout of Nghị định 30/2020/NĐ-CP, appendix I: fonts, spacing, tables, headings. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/** Half points, as Word counts. */
export const SIZE = { body: 28, table: 26, small: 22, receivers: 24 } as const;
export const FONT = 'Times New Roman';
/** A4 without the margins below, in twentieths of a point. */
export const TEXT_WIDTH_TWIPS = 11_906 - 1701 - 1134;
/** 20 mm above and below, 30 mm left, 20 mm right: within the decree's 20–25, 30–35 and 15–20 mm. */
export const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 } as const;

const FIRST_LINE_TWIPS = 720;
const PARAGRAPH_GAP_TWIPS = 120;
const LINE_TWIPS = 312;

export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ text, font: FONT, size: SIZE.body, ...options });
}

/** Running text: justified, first line indented by 1.27 cm, at least 6 pt between paragraphs. */
export function bodyParagraph(text: string, options: IRunOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE_TWIPS },
    spacing: { before: PARAGRAPH_GAP_TWIPS, after: PARAGRAPH_GAP_TWIPS / 2, line: LINE_TWIPS },
    children: [run(text, options)],
  });
}

export function centred(text: string, options: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...paragraph, children: [run(text, options)] });
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine: FIRST_LINE_TWIPS },
    spacing: { before: PARAGRAPH_GAP_TWIPS * 2, line: LINE_TWIPS },
    children: [run(text, { bold: true })],
  });
}

/** The short rule under a name or a title, as wide as the given share of its column. */
export function rule(indentTwips: number): Paragraph {
  return new Paragraph({
    indent: { left: indentTwips, right: indentTwips },
    spacing: { before: 80, after: 60, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Two columns side by side without lines: head of the document, receivers and signature. */
export function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], leftPercent: number): Table {
  const leftWidth = Math.round((TEXT_WIDTH_TWIPS * leftPercent) / 100);
  const widths = [leftWidth, TEXT_WIDTH_TWIPS - leftWidth];
  const cells = [left, right].map(
    (children, index) =>
      new TableCell({
        children: [...children],
        margins: { left: 0, right: 0 },
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
      }),
  );
  return new Table({
    borders: NO_BORDERS,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    rows: [new TableRow({ children: cells })],
  });
}

export interface Column {
  readonly title: string;
  /** Share of the text's width in percent. */
  readonly width: number;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** A ruled table whose head is repeated on every page. */
export function dataTable(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map((column) => Math.round((TEXT_WIDTH_TWIPS * column.width) / 100));
  const cell = (text: string, index: number, isHead: boolean): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: isHead ? AlignmentType.CENTER : (columns[index]?.alignment ?? AlignmentType.LEFT),
          children: [run(text, { size: SIZE.table, bold: isHead })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((column, index) => cell(column.title, index, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, false)) }),
      ),
    ],
  });
}
