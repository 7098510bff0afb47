/** The reading sheet as a Word document, for those who change the last word by hand. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { breathLines, withoutWordBreaks } from 'shared/broadcast/breath-lines';
import type { ScriptSheet } from './script-sheet.ts';

const FONT = 'Arial';
/** Half points, as Word counts: 20 pt can be read at arm's length. */
const SIZE = { text: 40, title: 48, small: 22, warning: 28 } as const;
/** Twentieths of a point: 20 mm above, below and right, 25 mm left. */
const MARGINS = { top: 1134, bottom: 1134, left: 1417, right: 1021 } as const;

export async function renderScriptDocx(sheet: ScriptSheet): Promise<Uint8Array<ArrayBuffer>> {
  const [title = sheet.title, ...paragraphs] = sheet.spoken;
  const document = new Document({
    creator: 'Tiếng Mõ',
    title: sheet.title,
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          line(sheet.facts.join(' · '), { size: SIZE.small }),
          ...(sheet.warning === '' ? [] : [line(sheet.warning, { size: SIZE.warning, bold: true })]),
          new Paragraph({
            keepNext: true,
            spacing: { before: 240, after: 360 },
            children: [new TextRun({ text: withoutWordBreaks(title), bold: true, font: FONT, size: SIZE.title })],
          }),
          ...paragraphs.flatMap(spokenParagraph),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 480 },
            children: [new TextRun({ text: 'Hết bài', font: FONT, size: SIZE.warning })],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A paragraph of Word for each breath; those of one sentence stay on one page. */
function spokenParagraph(spoken: string): Paragraph[] {
  const sentences = breathLines(withoutWordBreaks(spoken));
  return sentences.flatMap((breaths, sentence) =>
    breaths.map((text, breath) => {
      const endsSentence = breath === breaths.length - 1;
      const endsParagraph = endsSentence && sentence === sentences.length - 1;
      return new Paragraph({
        keepLines: true,
        keepNext: !endsSentence,
        indent: { left: 340, hanging: 340 },
        spacing: { line: 320, lineRule: 'auto', after: endsParagraph ? 320 : endsSentence ? 120 : 0 },
        children: [new TextRun({ text, font: FONT, size: SIZE.text })],
      });
    }),
  );
}

function line(text: string, options: { readonly size: number; readonly bold?: boolean }): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, font: FONT, ...options })] });
}

function pageNumbers(): Footer {
  const children = [
    new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], font: FONT, size: SIZE.small }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
