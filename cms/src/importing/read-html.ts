/** A saved web page, or the HTML that Word and Markdown files become: its article as plain lines, captions and pictures. */
import { parse } from 'parse5';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { dayStated } from './day-stated.ts';
import { isDataTable, isFootnotePart, listFootnotes, readRows } from './html-blocks.ts';
import { attribute, childrenOf, isElement, listElements, type Element, type Node } from './html-tree.ts';
import type { SourceDocument, SourcePicture } from './source-document.ts';

const DROPPED = new Set(
  'script style noscript template nav footer aside form button select input textarea iframe svg object embed video audio canvas dialog menu head'.split(
    ' ',
  ),
);
const DROPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const PICTURE_LINE = '\u0020';

export function readHtml(html: string): SourceDocument {
  const root = parse(html);
  const elements = listElements(root);
  const content = contentOf(elements) ?? root;
  const headline = headlineOf(elements, content);
  const footnotes = listFootnotes(content);
  const reading = readContent(content, headline);
  const body = withoutIdleMarks(reading.lines);
  const lines = headline === '' ? body : [headline, ...body];
  const date = metaOf(elements, ['article:published_time', 'datepublished', 'pubdate', 'date', 'dc.date']);
  const stated = dayStated(date ?? timeOf(elements));
  return {
    text: lines.join('\n\n'),
    captions: reading.captions,
    byline: metaOf(elements, ['author', 'article:author', 'dc.creator']) ?? '',
    publishedAt: stated.publishedAt,
    pictures: withTextBelow(reading),
    section: metaOf(elements, ['article:section', 'articlesection', 'section']) ?? '',
    notes: [...notesAbout(footnotes), ...stated.notes],
  };
}

function notesAbout(footnotes: readonly string[]): readonly string[] {
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

/** The marked article with the most words, else the main part, else everything. */
function contentOf(elements: readonly Element[]): Element | undefined {
  const marked = elements.filter(
    (one) => one.tagName === 'article' || attribute(one, 'itemprop').toLowerCase() === 'articlebody',
  );
  const longest = marked.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
  if (longest && textOf(longest).length > 200) return longest;
  return elements.find((one) => one.tagName === 'main') ?? elements.find((one) => one.tagName === 'body');
}

function headlineOf(elements: readonly Element[], content: Node): string {
  const inside =
    listElements(content).find((one) => one.tagName === 'h1') ?? elements.find((one) => one.tagName === 'h1');
  const heading = inside ? tidy(textOf(inside)) : '';
  if (heading !== '') return heading;
  const title = elements.find((one) => one.tagName === 'title');
  return metaOf(elements, ['og:title']) ?? (title ? tidy(textOf(title)) : '');
}

function metaOf(elements: readonly Element[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = elements.find(
      (one) =>
        one.tagName === 'meta' &&
        [attribute(one, 'name'), attribute(one, 'property'), attribute(one, 'itemprop')].some(
          (given) => given.toLowerCase() === name,
        ),
    );
    const value = meta ? tidy(attribute(meta, 'content')) : '';
    if (value !== '') return value;
  }
  return undefined;
}

function timeOf(elements: readonly Element[]): string | undefined {
  const time = elements.find((one) => one.tagName === 'time' && attribute(one, 'datetime') !== '');
  return time && attribute(time, 'datetime');
}

interface Reading {
  readonly lines: readonly string[];
  readonly captions: readonly string[];
  readonly pictures: readonly { readonly picture: SourcePicture; readonly line: number }[];
}

function readContent(content: Node, headline: string): Reading {
  const lines: string[] = [];
  const captions: string[] = [];
  const pictures: { picture: SourcePicture; line: number }[] = [];
  let open = '';
  const close = (): void => {
    for (const part of open.split('\n')) {
      const line = tidy(part);
      if (line !== '' && line !== headline) lines.push(line);
    }
    open = '';
  };
  const visit = (node: Node, caption: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open += node.value.replace(/\s+/gu, ' ');
      return;
    }
    if (isElement(node)) {
      if (isFurniture(node) || isFootnotePart(node)) return;
      if (isDataTable(node)) {
        close();
        lines.push(...readRows(node));
        return;
      }
      if (node.tagName === 'br') {
        open += '\n';
        return;
      }
      if (node.tagName === 'img') {
        close();
        pictures.push({ picture: pictureOf(node, caption), line: lines.length });
        if (caption === '') lines.push(PICTURE_LINE);
        return;
      }
      if (node.tagName === 'figcaption') {
        const text = tidy(textOf(node));
        if (text !== '') captions.push(text);
        return;
      }
    }
    const isBlock = isElement(node) && BLOCKS.has(node.tagName);
    if (isBlock) close();
    if (isElement(node) && node.tagName === 'li') open += '- ';
    const inner = isElement(node) && node.tagName === 'figure' ? captionOf(node) : caption;
    for (const child of childrenOf(node)) visit(child, inner);
    if (isElement(node) && (node.tagName === 'td' || node.tagName === 'th')) open += ' ';
    else if (isBlock) close();
  };
  visit(content, '');
  close();
  return { lines, captions, pictures };
}

function isFurniture(element: Element): boolean {
  return (
    DROPPED.has(element.tagName) ||
    DROPPED_ROLES.has(attribute(element, 'role')) ||
    element.attrs.some((one) => one.name === 'hidden') ||
    /display\s*:\s*none/iu.test(attribute(element, 'style'))
  );
}

function captionOf(figure: Element): string {
  const caption = listElements(figure).find((one) => one.tagName === 'figcaption');
  return caption ? tidy(textOf(caption)) : '';
}

function pictureOf(image: Element, caption: string): SourcePicture {
  const embedded = bytesIn(attribute(image, 'src'));
  // Pages that load pictures late put a blank in the place of the picture and its address beside it.
  const late = ['data-src', 'data-original', 'data-lazy-src'].map((name) => attribute(image, name)).find(Boolean);
  const source = late ?? attribute(image, 'src');
  const found = { source, alt: tidy(attribute(image, 'alt')), caption, textBelow: '' };
  return embedded && late === undefined ? { ...found, bytes: embedded } : found;
}

/** A picture that the page carries within itself. */
function bytesIn(source: string): Uint8Array | undefined {
  const [, packed] = /^data:image\/(?:png|jpe?g|webp|avif);base64,([a-z\d+/=\s]+)$/iu.exec(source) ?? [];
  return packed === undefined ? undefined : new Uint8Array(Buffer.from(packed, 'base64'));
}

function withTextBelow({ lines, pictures }: Reading): readonly SourcePicture[] {
  return pictures.map(({ picture, line }) => ({
    ...picture,
    textBelow: lines.slice(line).find((text) => text !== PICTURE_LINE) ?? '',
  }));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isFurniture(node)) return '';
  return childrenOf(node)
    .map(textOf)
    .join(isElement(node) && BLOCKS.has(node.tagName) ? ' ' : '');
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
