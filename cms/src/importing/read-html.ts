/** A saved web page, or the HTML that Word and Markdown files become: its article as plain lines, captions and pictures. */
import { parse } from 'parse5';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { dayStated } from './day-stated.ts';
import type { SourceLink } from 'shared/importing/place-links';
import { contentOf, outerLinkLists } from './html-content.ts';
import { factsOf } from './html-facts.ts';
import { BLOCKS, isFurniture, textOf, tidy } from './html-furniture.ts';
import { linksIn, linkTargetOf } from './html-links.ts';
import {
  dayInLetterhead,
  isDataTable,
  isFootnotePart,
  isLetterhead,
  isListOfCopies,
  listFootnotes,
  readRows,
} from './html-blocks.ts';
import { dayBeside } from './html-marks.ts';
import { pictureOf } from './html-picture.ts';
import { readPictureTables } from './html-picture-tables.ts';
import { attribute, childrenOf, isDeeperThan, isElement, listElements, type Element, type Node } from './html-tree.ts';
import type { SourceDocument, SourcePicture } from './source-document.ts';

const PICTURE_LINE = '\u0020';

export function readHtml(html: string): SourceDocument {
  const root = parse(html);
  if (isDeeperThan(root, DEEPEST)) throw new RangeError('A page is nested too deep');
  const elements = listElements(root);
  const facts = factsOf(elements);
  const content = contentOf(elements, facts.headlineElement) ?? root;
  const footnotes = listFootnotes(content);
  const reading = readContent(content, facts.headline);
  const body = withoutIdleMarks(reading.lines);
  const lines = facts.headline === '' ? body : [facts.headline, ...body];
  const stated = dayStated(facts.date ?? (isElement(content) ? dayBeside(content) : undefined));
  return {
    text: lines.join('\n\n'),
    captions: reading.captions,
    byline: facts.byline,
    publishedAt: stated.publishedAt,
    doubts: stated.doubts,
    pictures: withTextBelow(reading),
    section: facts.section,
    links: reading.links,
    notes: [...notesAbout(footnotes), ...notesAboutMail(reading.mail)],
  };
}

function notesAboutMail(addresses: readonly string[]): readonly string[] {
  if (addresses.length === 0) return [];
  return [`Liên kết thư điện tử không giữ, chữ vẫn còn: ${[...new Set(addresses)].join(', ')}.`];
}

/** No page of any editor comes near it; reading takes time by depth. */
const DEEPEST = 1000;

/** Footnotes as a sentence for the person: spoken and printed on a page without numbers they would be stray words. */
export function notesAbout(footnotes: readonly string[]): readonly string[] {
  if (footnotes.length === 0) return [];
  return [`Chú thích cuối trang không nằm trong chính văn: ${footnotes.map((text) => `“${text}”`).join('; ')}.`];
}

const MAX_CAPTION_SYLLABLES = 24;

/** A picture's place says something about the line below only where that line could be a caption. */
function withoutIdleMarks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => {
    if (line !== PICTURE_LINE) return true;
    const below = lines.slice(index + 1).find((text) => text !== PICTURE_LINE) ?? '';
    return below !== '' && (countSyllables(below) <= MAX_CAPTION_SYLLABLES || /ảnh\s*:/iu.test(below));
  });
}

interface Reading {
  readonly lines: readonly string[];
  readonly captions: readonly string[];
  readonly pictures: readonly { readonly picture: SourcePicture; readonly line: number }[];
  readonly links: readonly SourceLink[];
  readonly mail: readonly string[];
}

function readContent(content: Node, headline: string): Reading {
  const lines: string[] = [];
  const captions: string[] = [];
  const pictures: { picture: SourcePicture; line: number }[] = [];
  const links: SourceLink[] = [];
  const mail: string[] = [];
  const dropped: ReadonlySet<Node> = isElement(content) ? outerLinkLists(content) : new Set();
  const { captionOf: captionInTable, captionCells } = readPictureTables(content);
  let open = '';
  let linked: { start: number; end: number; href: string }[] = [];
  const close = (): void => {
    links.push(...linksIn(open, linked));
    linked = [];
    lines.push(...linesIn(open).filter((line) => line !== headline));
    open = '';
  };
  const visit = (node: Node, caption: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open += node.value.replace(/\s+/gu, ' ');
      return;
    }
    if (isElement(node)) {
      if (isFurniture(node) || isFootnotePart(node) || isListOfCopies(node) || dropped.has(node)) return;
      if (isLetterhead(node)) {
        close();
        lines.push(...dayInLetterhead(node));
        return;
      }
      if (isDataTable(node)) {
        close();
        const rows = readRows(node);
        lines.push(...rows.map(({ line }) => line));
        links.push(...rows.flatMap((row) => row.links));
        return;
      }
      if (captionCells.has(node)) {
        captions.push(tidy(textOf(node)));
        return;
      }
      if (node.tagName === 'br') {
        open += isInHeading(node) ? ' ' : '\n';
        return;
      }
      if (node.tagName === 'img') {
        close();
        const own = caption || (captionInTable.get(node) ?? '');
        pictures.push({ picture: pictureOf(node, own), line: lines.length });
        if (own === '') lines.push(PICTURE_LINE);
        return;
      }
      if (node.tagName === 'figcaption') {
        const text = tidy(textOf(node));
        if (text !== '') captions.push(text);
        const above = pictures.at(-1);
        // Word's captions stand in a paragraph of their own below the picture.
        if (above?.picture.caption === '' && above.line + 1 >= lines.length)
          pictures[pictures.length - 1] = { ...above, picture: { ...above.picture, caption: text } };
        return;
      }
    }
    const isBlock = isElement(node) && BLOCKS.has(node.tagName);
    if (isBlock) close();
    if (isElement(node) && node.tagName === 'li' && !isPageFact(node)) open += markOf(node);
    const start = open.length;
    // “Hải Dương” before the first sentence, parted from it by the style sheet alone.
    const isPlace = isElement(node) && PLACE_STAMP.test(attribute(node, 'class'));
    const inner = isElement(node) && node.tagName === 'figure' ? captionOf(node) : caption;
    for (const child of childrenOf(node)) visit(child, inner);
    if (isPlace) open += ' - ';
    if (isElement(node) && node.tagName === 'a') {
      const address = attribute(node, 'href');
      const href = linkTargetOf(address);
      if (href !== undefined && open.length > start) linked.push({ start, end: open.length, href });
      if (/^mailto:[^?]/iu.test(address)) mail.push(address.replace(/\?.*$/su, ''));
    }
    if (isElement(node) && (node.tagName === 'td' || node.tagName === 'th')) open += ' ';
    else if (isBlock) close();
  };
  visit(content, '');
  close();
  return { lines, captions, pictures, links, mail };
}

const PLACE_STAMP = /(?:^|\s)(?:location-stamp|dateline)(?:$|\s)/iu;

/** The lines between line breaks; one that begins with a small letter goes on from the line above. */
function linesIn(block: string): readonly string[] {
  const lines: string[] = [];
  for (const line of block.split('\n').map(tidy).filter(Boolean)) {
    const above = lines.at(-1);
    if (above !== undefined && /[\p{L}\p{N},]$/u.test(above) && /^\p{Ll}/u.test(line)) {
      lines[lines.length - 1] = `${above} ${line}`;
    } else lines.push(line);
  }
  return lines;
}

function isInHeading(node: Node): boolean {
  for (let at: Node | null | undefined = node; at; at = 'parentNode' in at ? at.parentNode : undefined)
    if (/^h[1-6]$/u.test(at.nodeName)) return true;
  return false;
}

/** Author and day are often the items of a list: `<ul class="article-meta">`. */
function isPageFact(item: Element): boolean {
  const list = item.parentNode;
  return (
    list != null &&
    isElement(list) &&
    /(?:^|[\s_-])(?:meta|post-?info|article-?info|byline)(?:$|[\s_-])/iu.test(attribute(list, 'class'))
  );
}

const MARKS = ['- ', '+ ', '* '];

/** `- ` and the number that a browser would print; `+ ` and `a) ` one level below, as official texts are written here. */
function markOf(item: Element): string {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return MARKS[levelOf(item, 'ul')] ?? '* ';
  const items = childrenOf(list).filter((one) => isElement(one) && one.tagName === 'li');
  const number = (Number.parseInt(attribute(list, 'start'), 10) || 1) + items.indexOf(item);
  const letter = LETTERS[number - 1];
  return levelOf(item, 'ol') === 0 || letter === undefined ? `${number}. ` : `${letter}) `;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** How many lists of the kind stand round the one that the item is in. */
function levelOf(item: Element, tagName: 'ul' | 'ol'): number {
  let level = -1;
  for (let at = item.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at.nodeName === tagName) level += 1;
  return Math.max(level, 0);
}

function captionOf(figure: Element): string {
  const caption = listElements(figure).find((one) => one.tagName === 'figcaption');
  return caption ? tidy(textOf(caption)) : '';
}

function withTextBelow({ lines, pictures }: Reading): readonly SourcePicture[] {
  return pictures.map(({ picture, line }) => ({
    ...picture,
    textBelow: lines.slice(line).find((text) => text !== PICTURE_LINE) ?? '',
  }));
}
