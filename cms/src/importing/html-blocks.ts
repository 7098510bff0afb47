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

/**
 * One item of a list a row, each to be understood, and read aloud, by itself: `- Tổ 1; Số hộ: 42` where the first
 * row names the columns, else `- Thời gian: 8 giờ`.
 */
export function readRows(table: Element): readonly TableRow[] {
  const rows = cellsByRow(table).filter((cells) => cells.some((cell) => textInside(cell) !== ''));
  const names = columnNames(rows);
  return (names ? rows.slice(1) : rows).map((cells) => {
    let line = '- ';
    const linked: { start: number; end: number; href: string }[] = [];
    for (const [column, cell] of cells.entries()) {
      const text = textInside(cell);
      const name = names?.[column] ?? '';
      if (text === '' || ROW_NUMBER.test(name)) continue;
      if (line !== '- ') line += names || cells.length > 2 ? '; ' : ': ';
      if (name !== '' && !text.toLowerCase().startsWith(name.toLowerCase())) line += `${name}: `;
      linked.push(...linkedIn(cell, text, line.length));
      line += text;
    }
    return { line, links: linksIn(line, linked) };
  });
}

const ROW_NUMBER = /^(?:stt|tt|số tt|số thứ tự)$/iu;

/** The first row, where it is marked as such or holds words only above rows with figures; not where cells are joined. */
function columnNames(rows: readonly (readonly Element[])[]): readonly string[] | undefined {
  const [first = [], ...others] = rows;
  const names = first.map(textInside);
  if (others.length === 0 || names.some((name) => name === '') || others.some((row) => row.length !== first.length))
    return undefined;
  const isMarked = first.every(({ tagName }) => tagName === 'th');
  const hasFigures = others.some((row) => row.some((cell) => /\d/u.test(textInside(cell))));
  return isMarked || (hasFigures && names.every((name) => !/\d/u.test(name))) ? names : undefined;
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

/** The two columns above an official text: who wrote it, and the name and motto of the state or of the Party. */
export function isLetterhead(element: Element): boolean {
  if (element.tagName !== 'table' || listElements(element).some(({ tagName }) => tagName === 'img')) return false;
  const words = textInside(element).replace(/OÀ/gu, 'ÒA');
  return (
    countSyllables(words) <= LONGEST_LETTERHEAD_SYLLABLES &&
    /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH/u.test(words)
  );
}

const LONGEST_LETTERHEAD_SYLLABLES = 80;

/** Of a letterhead only the place and day: `Suối Rao, ngày 25 tháng 3 năm 2026`. */
export function dayInLetterhead(table: Element): readonly string[] {
  const cells = rowsOf(table).flat();
  const day =
    cells.find(isPlaceAndDay) ?? cells.map((cell) => DAY.exec(cell)?.[0]).find((found) => found !== undefined);
  return day === undefined ? [] : [day];
}

/** Where motto and day share a cell. */
const DAY = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/u;

/** “Nơi nhận: …” beside the signature of an official text. */
export function isListOfCopies(element: Element): boolean {
  return element.tagName === 'td' && /^nơi nhận\s*:/iu.test(textInside(element));
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
