/** A body of the demonstration content as the editor stores it. */
import type { Body, BodyPart } from './content/content-shapes.ts';
import { demoId } from './demo-id.ts';

type Node = Readonly<Record<string, unknown>>;

const BLOCK = { format: '', indent: 0, version: 1, direction: 'ltr' } as const;
const BOLD = 1;
/** `**bold**` or `[words](/path/)`. */
const MARKED = /\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<url>[^)]+)\)/gu;

/** `name` makes the ids of links and pictures in it: the same body gives the same document. */
export function lexicalBody(body: Body, name: string): Node {
  return { root: { type: 'root', ...BLOCK, children: body.map((part, index) => blockOf(part, `${name}:${index}`)) } };
}

function blockOf(part: BodyPart, name: string): Node {
  if (typeof part === 'string') return { type: 'paragraph', ...BLOCK, textFormat: 0, children: inlinesOf(part, name) };
  if ('heading' in part) return { type: 'heading', tag: 'h2', ...BLOCK, children: inlinesOf(part.heading, name) };
  if ('quote' in part) return { type: 'quote', ...BLOCK, children: inlinesOf(part.quote, name) };
  if ('list' in part) return listOf(part.list, { listType: 'bullet', tag: 'ul' }, name);
  if ('steps' in part) return listOf(part.steps, { listType: 'number', tag: 'ol' }, name);
  const picture = { relationTo: 'media', value: demoId(`media:${part.picture}`), fields: { caption: part.caption } };
  return { type: 'upload', version: 3, format: '', id: demoId(`node:${name}`), ...picture };
}

function listOf(items: readonly string[], kind: { listType: string; tag: string }, name: string): Node {
  const children = items.map((item, index) => ({
    type: 'listitem',
    ...BLOCK,
    value: index + 1,
    children: inlinesOf(item, `${name}.${index}`),
  }));
  return { type: 'list', ...BLOCK, ...kind, start: 1, children };
}

function inlinesOf(text: string, name: string): readonly Node[] {
  const inlines: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) inlines.push(textOf(text.slice(end, match.index)));
    const { bold, words = '', url = '' } = match.groups ?? {};
    inlines.push(bold === undefined ? linkOf(words, url, `${name}@${match.index}`) : textOf(bold, BOLD));
    end = match.index + match[0].length;
  }
  if (end < text.length) inlines.push(textOf(text.slice(end)));
  return inlines;
}

function textOf(text: string, format = 0): Node {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 };
}

function linkOf(words: string, url: string, name: string): Node {
  const fields = { linkType: 'custom', url };
  return { type: 'link', ...BLOCK, version: 3, id: demoId(`node:${name}`), fields, children: [textOf(words)] };
}
