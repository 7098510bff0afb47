/** Pictures laid out in a table with their captions in the row below: how blogs, portals and Word files keep them in place. */
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { childrenOf, isElement, listElements, textInside, type Element, type Node } from './html-tree.ts';

export interface PictureTables {
  readonly captionOf: ReadonlyMap<Node, string>;
  /** The cells that the captions stand in. */
  readonly captionCells: ReadonlySet<Node>;
}

const LONGEST_CAPTION_SYLLABLES = 40;

export function readPictureTables(content: Node): PictureTables {
  const captionOf = new Map<Node, string>();
  const captionCells = new Set<Node>();
  for (const row of listElements(content)) {
    if (row.tagName !== 'tr') continue;
    const below = rowBelow(row);
    const pictures = cellsOf(row).map(onlyPicture);
    const captions = below ? cellsOf(below) : [];
    if (pictures.length !== captions.length || !captions.every(isCaptionCell)) continue;
    for (const [column, picture] of pictures.entries()) {
      const cell = captions[column];
      if (!picture || !cell) continue;
      captionOf.set(picture, textInside(cell));
      captionCells.add(cell);
    }
  }
  return { captionOf, captionCells };
}

function rowBelow(row: Element): Element | undefined {
  const rows = row.parentNode ? childrenOf(row.parentNode).filter(isElement) : [];
  return rows[rows.indexOf(row) + 1];
}

function cellsOf(row: Element): readonly Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Undefined where the cell holds words or several pictures. */
function onlyPicture(cell: Element): Element | undefined {
  const pictures = listElements(cell).filter(({ tagName }) => tagName === 'img');
  return pictures.length === 1 && textInside(cell) === '' ? pictures[0] : undefined;
}

function isCaptionCell(cell: Element): boolean {
  const text = textInside(cell);
  const hasParts = listElements(cell).some(({ tagName }) => tagName === 'img' || tagName === 'table');
  return text !== '' && !hasParts && countSyllables(text) <= LONGEST_CAPTION_SYLLABLES;
}
