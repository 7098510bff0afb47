/** A draft's body as the editor stores it: paragraphs, headings and lists, with the links that the source had. */
import type { BodyBlock } from 'shared/importing/article-draft';
import { digestOf } from 'shared/kernel/digest';
import { countSyllables } from 'shared/kernel/vietnamese-text';

const BLOCK = { format: '', indent: 0, version: 1, direction: 'ltr' } as const;
const LONGEST_ITEM_SYLLABLES = 60;

export function toLexicalBody(body: readonly BodyBlock[]) {
  return { root: { type: 'root', ...BLOCK, children: inGroups(body).map(toNode) } };
}

type ListKind = 'bullet' | 'number';

interface BlockGroup {
  readonly list: ListKind | undefined;
  readonly blocks: readonly BodyBlock[];
}

/** Two or more short lines that begin with a dash, or with 1, 2, 3, are a list; one alone is how its author wrote. */
function inGroups(body: readonly BodyBlock[]): readonly BlockGroup[] {
  const groups: { list: ListKind | undefined; blocks: BodyBlock[] }[] = [];
  for (const block of body) {
    const open = groups.at(-1);
    const list = listOf(block, open?.list === 'number' ? open.blocks.length + 1 : 1);
    if (open && list !== undefined && open.list === list) open.blocks.push(block);
    else groups.push({ list, blocks: [block] });
  }
  return groups.map((group) => (group.blocks.length < 2 ? { ...group, list: undefined } : group));
}

const DASH = /^[-–•+*]\s+/u;
const NUMBER = /^(\d+)[.)]\s+/u;

function listOf({ kind, text }: BodyBlock, next: number): ListKind | undefined {
  if (kind !== 'paragraph' || countSyllables(text) > LONGEST_ITEM_SYLLABLES) return undefined;
  if (DASH.test(text)) return 'bullet';
  return Number(NUMBER.exec(text)?.[1]) === next ? 'number' : undefined;
}

function toNode({ list, blocks }: BlockGroup, index: number) {
  const [block] = blocks;
  if (!block) throw new Error('A group of blocks is never empty');
  if (list === undefined) return toBlockNode(block, String(index));
  const children = blocks.map((item, at) => ({
    type: 'listitem',
    ...BLOCK,
    value: at + 1,
    children: toInlines(withoutMark(item), `${index}.${at}`),
  }));
  return { type: 'list', ...BLOCK, listType: list, tag: list === 'bullet' ? 'ul' : 'ol', start: 1, children };
}

function toBlockNode(block: BodyBlock, place: string) {
  const children = toInlines(block, place);
  return block.kind === 'heading'
    ? { type: 'heading', tag: 'h2', ...BLOCK, children }
    : { type: 'paragraph', textFormat: 0, textStyle: '', ...BLOCK, children };
}

function withoutMark(item: BodyBlock): BodyBlock {
  const length = (DASH.exec(item.text) ?? NUMBER.exec(item.text))?.[0].length ?? 0;
  const links = (item.links ?? [])
    .filter(({ start }) => start >= length)
    .map(({ start, end, href }) => ({ start: start - length, end: end - length, href }));
  return { ...item, text: item.text.slice(length), links };
}

function toInlines({ text, links = [] }: BodyBlock, place: string) {
  let end = 0;
  const inlines: (ReturnType<typeof toText> | ReturnType<typeof toLink>)[] = [];
  for (const link of links) {
    if (link.start > end) inlines.push(toText(text.slice(end, link.start)));
    inlines.push(toLink(text.slice(link.start, link.end), link.href, `${place}@${link.start}`));
    end = link.end;
  }
  if (end < text.length || inlines.length === 0) inlines.push(toText(text.slice(end)));
  return inlines;
}

function toText(text: string) {
  return { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
}

/** The id is made of its place and address: the same file gives the same document. */
function toLink(words: string, url: string, place: string) {
  const id = digestOf(['imported-link', place, url]).slice(0, 24);
  const fields = { linkType: 'custom', url };
  return { type: 'link', ...BLOCK, version: 3, id, fields, children: [toText(words)] };
}
