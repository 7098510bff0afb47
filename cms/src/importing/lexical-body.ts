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

interface ListItem {
  readonly block: BodyBlock;
  /** Points of the level below: lists of the newsroom have one level, so they become lines of their item. */
  readonly points: readonly BodyBlock[];
}

interface BlockGroup {
  readonly list: ListKind | undefined;
  readonly items: readonly ListItem[];
}

/** Two or more short lines that begin with a dash, or with 1, 2, 3, are a list; one alone is how its author wrote. */
function inGroups(body: readonly BodyBlock[]): readonly BlockGroup[] {
  const groups: { list: ListKind | undefined; items: { block: BodyBlock; points: BodyBlock[] }[] }[] = [];
  for (const block of body) {
    const open = groups.at(-1);
    const above = open?.items.at(-1);
    const list = listOf(block, open?.list === 'number' ? open.items.length + 1 : 1);
    if (open?.list !== undefined && above && isPoint(block, above.block, open.list)) above.points.push(block);
    else if (open && list !== undefined && open.list === list) open.items.push({ block, points: [] });
    else groups.push({ list, items: [{ block, points: [] }] });
  }
  return groups.flatMap((group): readonly BlockGroup[] => {
    const [first, second] = group.items;
    if (!first || second) return [group];
    return [{ list: undefined, items: [{ block: first.block, points: [] }] }, ...inGroups(first.points)];
  });
}

const DASH = /^[-–•+*]\s+/u;
const NUMBER = /^(\d+)[.)]\s+/u;
const LETTER = /^\p{Ll}\)\s+/u;

/** `+ tủ mát` below `- Rút phích cắm`; `- Tắt cầu dao` and `a) Tắt cầu dao` below `1. Trước khi về:`. */
function isPoint(block: BodyBlock, above: BodyBlock, list: ListKind): boolean {
  if (block.kind !== 'paragraph' || countSyllables(block.text) > LONGEST_ITEM_SYLLABLES) return false;
  if (LETTER.test(block.text)) return true;
  if (!DASH.test(block.text)) return false;
  return list === 'number'
    ? above.text.endsWith(':') || isLower(block.text)
    : isLower(block.text) && !isLower(above.text);
}

function isLower(text: string): boolean {
  return /^[+*]\s/u.test(text);
}

function listOf({ kind, text }: BodyBlock, next: number): ListKind | undefined {
  if (kind !== 'paragraph' || countSyllables(text) > LONGEST_ITEM_SYLLABLES) return undefined;
  if (DASH.test(text)) return 'bullet';
  return Number(NUMBER.exec(text)?.[1]) === next ? 'number' : undefined;
}

function toNode({ list, items }: BlockGroup, index: number) {
  const [first] = items;
  if (!first) throw new Error('A group of blocks is never empty');
  if (list === undefined) return toBlockNode(first.block, String(index));
  const children = items.map(({ block, points }, at) => ({
    type: 'listitem',
    ...BLOCK,
    value: at + 1,
    children: [
      ...toInlines(withoutMark(block), `${index}.${at}`),
      ...points.flatMap((point, row) => [LINE_BREAK, ...toInlines(point, `${index}.${at}.${row}`)]),
    ],
  }));
  return { type: 'list', ...BLOCK, listType: list, tag: list === 'bullet' ? 'ul' : 'ol', start: 1, children };
}

const LINE_BREAK = { type: 'linebreak', version: 1 } as const;

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
