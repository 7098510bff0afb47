/** Parts of a page that are no running text: tables of figures, and the footnotes a Word file becomes. */
import { isPlaceAndDay } from 'shared/importing/find-date';
import { countSyllables } from 'shared/kernel/vietnamese-text';
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

/** One line a row: `Tổ 1 | 20 hộ | 3 điểm`. */
export function readRows(table: Element): readonly string[] {
  return rowsOf(table)
    .map((cells) => cells.filter((cell) => cell !== '').join(' | '))
    .filter((line) => line !== '');
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
  return listElements(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      childrenOf(row)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map(textInside),
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
