/** Parts of a page that are no running text: tables of figures, and the footnotes a Word file becomes. */
import { isPlaceAndDay } from 'shared/importing/find-date';
import type { SourceLink } from 'shared/importing/place-links';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { linksIn, linkTargetOf } from './html-links.ts';
import { attribute, childrenOf, isElement, listElements, textInside, type Element, type Node } from './html-tree.ts';

const LONGEST_CELL_SYLLABLES = 25;

/** Rows of short cells; a table that only lays out the page holds paragraphs, pictures or tables. */
export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const inside = listElements(element).slice(1);
  if (inside.some(({ tagName }) => tagName === 'table' || tagName === 'img')) return false;
  const rows = rowsOf(element);
  return (
    rows.length >= 2 &&
    rows.some((cells) => cells.length >= 2) &&
    rows.flat().every((cell) => countSyllables(cell) <= LONGEST_CELL_SYLLABLES)
  );
}

interface TableRow {
  readonly line: string;
  readonly links: readonly SourceLink[];
}

/** One line a row: `Tổ 1 | 20 hộ | 3 điểm`. */
export function readRows(table: Element): readonly TableRow[] {
  return cellsByRow(table)
    .map((cells) => {
      let line = '';
      const linked: { start: number; end: number; href: string }[] = [];
      for (const cell of cells) {
        const text = textInside(cell);
        if (text === '') continue;
        if (line !== '') line += ' | ';
        linked.push(...linkedIn(cell, text, line.length));
        line += text;
      }
      return { line, links: linksIn(line, linked) };
    })
    .filter(({ line }) => line !== '');
}

function linkedIn(cell: Element, text: string, offset: number) {
  let from = 0;
  return listElements(cell).flatMap((one) => {
    const href = one.tagName === 'a' ? linkTargetOf(attribute(one, 'href')) : undefined;
    const words = textInside(one);
    const at = href === undefined || words === '' ? -1 : text.indexOf(words, from);
    if (href === undefined || at === -1) return [];
    from = at + words.length;
    return [{ start: offset + at, end: offset + from, href }];
  });
}

/** The two columns above an official text: who wrote it, and the name and motto of the state. */
export function isLetterhead(table: Element): boolean {
  return /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/iu.test(textInside(table).replace(/OÀ/gu, 'ÒA'));
}

/** Of a letterhead only the place and day: `Suối Rao, ngày 25 tháng 3 năm 2026`. */
export function dayInLetterhead(table: Element): readonly string[] {
  const day = rowsOf(table).flat().find(isPlaceAndDay);
  return day === undefined ? [] : [day];
}

function rowsOf(table: Element): readonly (readonly string[])[] {
  return cellsByRow(table).map((cells) => cells.map(textInside));
}

function cellsByRow(table: Element): readonly (readonly Element[])[] {
  return listElements(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      childrenOf(row)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
    );
}

const NOTE = /^(?:footnote|endnote)-\d+$/u;
const REFERENCE = /^(?:footnote|endnote)-ref-\d+$/u;

/** The raised number in the text, or the note at the end. */
export function isFootnotePart(element: Element): boolean {
  const id = attribute(element, 'id');
  return NOTE.test(id) || REFERENCE.test(id);
}

export function listFootnotes(content: Node): readonly string[] {
  return listElements(content)
    .filter((element) => NOTE.test(attribute(element, 'id')))
    .map((element) => textInside(element).replace(/\s*↑$/u, ''));
}
