/** What of a page is never part of its article, known by tag, role, or the class name that portals give it. */
import { readDate } from 'shared/importing/find-date';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { attribute, childrenOf, isElement, listElements, textInside, type Element, type Node } from './html-tree.ts';

const DROPPED = new Set(
  'script style noscript template nav footer aside form button select input textarea iframe svg object embed video audio canvas dialog menu head'.split(
    ' ',
  ),
);
const DROPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
export const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Parts of class names and ids, in English and in Vietnamese without marks; only where nothing of the text is inside. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:related|lien-?quan|tin-?khac|other-?news|news-?other|cung-?chuyen-?muc|shar(?:e|ing|e-?daddy|edaddy)|addtoany|social|comments?|binh-?luan|breadcrumbs?|duong-?dan|menu|nav|navbar|navigation|sidebar|ads?|advert\w*|quang-?cao|banner|pag(?:ing|ination|er)|phan-?trang|tags?|tu-?khoa|print|tools?|toolbar|rating|vote|danh-?gia|copyright|thong-?ke|widget|(?:post|entry|article)-footer|(?:entry|post)-categor(?:y|ies))(?:$|[\s_-])/iu;

const BUTTON_ROW = /tool|print|shar|social/iu;

/** Where a system prints the column above the headline: `<span class="cat-links">Cảnh báo</span>`. */
const COLUMN_NAME =
  /(?:^|[\s_-])(?:cat-links|(?:post|entry|article|news|detail)-(?:category|cat|categories)|chuyen-?muc)(?:$|[\s_-])/iu;
const MOST_COLUMN_SYLLABLES = 8;

export function isColumnName(element: Element): boolean {
  if (!COLUMN_NAME.test(attribute(element, 'class'))) return false;
  const syllables = countSyllables(textInside(element));
  return syllables > 0 && syllables <= MOST_COLUMN_SYLLABLES;
}

export function isFurniture(element: Element): boolean {
  return (
    (DROPPED.has(element.tagName) && !isPageForm(element)) ||
    isColumnName(element) ||
    isComment(element) ||
    DROPPED_ROLES.has(attribute(element, 'role')) ||
    element.attrs.some((one) => one.name === 'hidden') ||
    /display\s*:\s*none/iu.test(attribute(element, 'style')) ||
    isNamedFurniture(element)
  );
}

/** Under a post, each comment is marked as an article of its own. */
function isComment(element: Element): boolean {
  if (attribute(element, 'role') !== 'article') return false;
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode)
    if (attribute(at, 'role') === 'article') return true;
  return false;
}

/** Pages of ASP.NET (SharePoint, DotNetNuke) stand in a form as a whole. */
function isPageForm(element: Element): boolean {
  return (
    element.tagName === 'form' &&
    listElements(element).some((one) => /^__(?:viewstate|requestdigest)$/iu.test(attribute(one, 'name')))
  );
}

function isNamedFurniture(element: Element): boolean {
  if (!BLOCKS.has(element.tagName) || element.tagName === 'body') return false;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (!FURNITURE_NAME.test(names)) return false;
  // Many portals print the day into the row of buttons.
  if (BUTTON_ROW.test(names) && readDate(textInside(element)) !== undefined && !isLinkList(element)) return false;
  const inside = listElements(element);
  return !inside.some(({ tagName }) => tagName === 'h1' || tagName === 'figcaption') && !holdsProse(element);
}

function holdsProse(element: Element): boolean {
  return listElements(element).some((one) => ownProse(one) > 0);
}

const PROSE_SYLLABLES = 25;

/** Letters of running text directly in a block, without those in blocks inside it; 0 where there is none. */
export function ownProse(element: Element, fewest = PROSE_SYLLABLES): number {
  if (!BLOCKS.has(element.tagName)) return 0;
  const text = tidy(
    childrenOf(element)
      .map((child) => (isElement(child) && BLOCKS.has(child.tagName) ? '' : rawText(child)))
      .join(''),
  );
  return countSyllables(text) >= fewest && /[.!?…”"’)/]$/u.test(text) ? text.length : 0;
}

/** Titles of other articles or the entries of a menu: hardly anything that is no link. */
export function isLinkList(element: Element): boolean {
  if (!['ul', 'ol', 'div', 'section', 'table', 'dl'].includes(element.tagName)) return false;
  const inside = listElements(element);
  const links = inside.filter(({ tagName }) => tagName === 'a');
  if (links.length < 2 || inside.some(({ tagName }) => tagName === 'h1')) return false;
  const words = countSyllables(
    textOf(element).replace(/\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?|\d{1,2}:\d{2}/gu, ' '),
  );
  const linked = links.reduce((sum, link) => sum + countSyllables(textInside(link)), 0);
  return words > 0 && linked >= words * 0.7;
}

/** All words of a part, without what is furniture in it. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isFurniture(node)) return '';
  if (node.nodeName === 'br') return ' ';
  return childrenOf(node)
    .map(textOf)
    .join(isElement(node) && BLOCKS.has(node.tagName) ? ' ' : '');
}

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && (DROPPED.has(node.tagName) || BLOCKS.has(node.tagName))) return '';
  return childrenOf(node).map(rawText).join('');
}

export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
