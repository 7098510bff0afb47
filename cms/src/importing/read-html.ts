/** A saved web page, or the HTML that Word and Markdown files become: its article as plain lines, captions and pictures. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import type { SourceDocument, SourcePicture } from './source-document.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

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
  const reading = readContent(content, headline);
  const body = withoutIdleMarks(reading.lines);
  const lines = headline === '' ? body : [headline, ...body];
  const date = metaOf(elements, ['article:published_time', 'datepublished', 'pubdate', 'date', 'dc.date']);
  return {
    text: lines.join('\n\n'),
    captions: reading.captions,
    byline: metaOf(elements, ['author', 'article:author', 'dc.creator']) ?? '',
    publishedAt: isoOf(date ?? timeOf(elements)),
    pictures: withTextBelow(reading),
  };
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

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function listElements(node: Node): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) found.push(next);
    open.push(...childrenOf(next).toReversed());
  }
  return found;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
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

/** Only what is unambiguous: a day, or an instant with or without its offset; Vietnam's is meant where none stands. */
function isoOf(text: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const [, day = '', clock, seconds = '00', offset = '+07:00'] = match;
  if (Number.isNaN(Date.parse(day))) return undefined;
  if (clock === undefined) return day;
  const instant = Date.parse(`${day}T${clock}:${seconds}${offset}`);
  return Number.isNaN(instant) ? undefined : `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
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
      if (isFurniture(node)) return;
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
  const source = attribute(image, 'src') || attribute(image, 'data-src');
  return { source, alt: tidy(attribute(image, 'alt')), caption, textBelow: '' };
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
