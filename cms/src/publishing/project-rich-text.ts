/** Lexical's JSON → the contract's rich text: an allow-list. What is not on it stops the document, never vanishes from it. */
import { z } from 'zod';
import { LinkTarget, type Block, type Inline, type RichText } from 'shared/contract/rich-text';
import { projectImage } from './project-image.ts';
import { findDocumentPath } from './project-document-path.ts';
import { ProjectionError, type ProjectionSources } from './projection-sources.ts';
import { PolymorphicReference, Reference, StoredText } from './stored-fields.ts';

type Run = Extract<Inline, { kind: 'text' | 'break' }>;

const BOLD = 1;
const ITALIC = 2;

const Node = z.looseObject({ type: z.string() });
type Node = z.infer<typeof Node>;
const Parent = z.object({ children: z.array(Node) });
const Editor = z.object({ root: Parent });
const Heading = z.object({ tag: z.enum(['h2', 'h3']) });
const List = z.object({ listType: z.enum(['bullet', 'number']) });
const Text = z.object({ text: z.string(), format: z.number().default(0) });
const Upload = z.object({
  relationTo: z.literal('media'),
  value: Reference,
  fields: z.object({ caption: StoredText }).nullish(),
});
const CustomLink = z.object({ fields: z.object({ linkType: z.literal('custom').default('custom'), url: z.string() }) });
const InternalLink = z.object({ fields: z.object({ linkType: z.literal('internal'), doc: PolymorphicReference }) });

export async function projectRichText(sources: ProjectionSources, stored: unknown): Promise<RichText> {
  if (stored === null || stored === undefined) return [];
  const editor = parseNode(Editor, stored, 'root');
  const blocks: Block[] = [];
  for (const node of editor.root.children) {
    const block = await projectBlock(sources, node);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Undefined for an empty line: spacing is the page's business. */
async function projectBlock(sources: ProjectionSources, node: Node): Promise<Block | undefined> {
  switch (node.type) {
    case 'paragraph':
    case 'quote': {
      const inlines = await projectInlines(sources, node);
      return inlines.length > 0 ? { kind: node.type, inlines } : undefined;
    }
    case 'heading': {
      const level = parseNode(Heading, node, node.type).tag === 'h2' ? 2 : 3;
      const inlines = await projectInlines(sources, node);
      return inlines.length > 0 ? { kind: 'heading', level, inlines } : undefined;
    }
    case 'list':
      return projectList(sources, node);
    case 'upload': {
      const upload = parseNode(Upload, node, node.type);
      const image = await projectImage(sources, upload.value);
      if (!image) throw new ProjectionError('Một ảnh trong bài không còn hoặc không phải là ảnh. Hãy chọn lại ảnh đó.');
      return { kind: 'figure', image, caption: upload.fields?.caption ?? '' };
    }
    default:
      throw unknownNode(node.type);
  }
}

async function projectList(sources: ProjectionSources, node: Node): Promise<Block | undefined> {
  const { listType } = parseNode(List, node, node.type);
  const items: Inline[][] = [];
  for (const item of childrenOf(node)) {
    if (item.type !== 'listitem') throw unknownNode(item.type);
    const inlines = await projectInlines(sources, item);
    if (inlines.length > 0) items.push(inlines);
  }
  return items.length > 0 ? { kind: 'list', ordered: listType === 'number', items } : undefined;
}

async function projectInlines(sources: ProjectionSources, parent: Node): Promise<Inline[]> {
  const inlines: Inline[] = [];
  for (const node of childrenOf(parent)) {
    switch (node.type) {
      case 'link':
        inlines.push(...(await projectLink(sources, node)));
        break;
      // Made by the editor from an address somebody typed, perhaps a swindler's: it stays plain words.
      case 'autolink':
        inlines.push(...projectRuns(node));
        break;
      default:
        inlines.push(projectRun(node));
    }
  }
  return tidyInlines(inlines);
}

async function projectLink(sources: ProjectionSources, node: Node): Promise<readonly Inline[]> {
  const runs = projectRuns(node);
  if (runs.length === 0) return [];
  const internal = InternalLink.safeParse(node);
  if (internal.success) {
    const { relationTo, value } = internal.data.fields.doc;
    const href = await findDocumentPath(sources, relationTo, value);
    return href ? [{ kind: 'link', href, runs }] : runs;
  }
  const url = parseNode(CustomLink, node, node.type).fields.url.trim();
  const href = LinkTarget.safeParse(url);
  if (!href.success) {
    throw new ProjectionError(
      `Liên kết “${url.slice(0, 80)}” không dùng được. Hãy sửa thành địa chỉ bắt đầu bằng https://, số điện thoại tel: hoặc đường dẫn của trang này.`,
    );
  }
  return [{ kind: 'link', href: href.data, runs }];
}

function projectRuns(parent: Node): Run[] {
  return joinRuns(childrenOf(parent).map(projectRun));
}

function projectRun(node: Node): Run {
  switch (node.type) {
    case 'text': {
      const { text, format } = parseNode(Text, node, node.type);
      return {
        kind: 'text',
        text: text.normalize('NFC'),
        ...((format & BOLD) !== 0 && { bold: true }),
        ...((format & ITALIC) !== 0 && { italic: true }),
      };
    }
    case 'linebreak':
      return { kind: 'break' };
    case 'tab':
      return { kind: 'text', text: ' ' };
    default:
      throw unknownNode(node.type);
  }
}

/** Joins neighbours of the same shape and drops a line that holds no visible character. */
function tidyInlines(inlines: readonly Inline[]): Inline[] {
  const isVisible = inlines.some(
    (inline) => inline.kind === 'link' || (inline.kind === 'text' && inline.text.trim() !== ''),
  );
  return isVisible ? joinRuns(inlines) : [];
}

function joinRuns<Item extends Inline>(inlines: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (last?.kind === 'text' && inline.kind === 'text' && last.bold === inline.bold && last.italic === inline.italic) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function childrenOf(node: Node): readonly Node[] {
  return parseNode(Parent, node, node.type).children;
}

function parseNode<Schema extends z.ZodType>(schema: Schema, node: unknown, type: string): z.infer<Schema> {
  const parsed = schema.safeParse(node);
  if (!parsed.success) throw unknownNode(type);
  return parsed.data;
}

function unknownNode(type: string): ProjectionError {
  return new ProjectionError(
    `Chính văn có một phần mà trang chưa hiển thị được (${type}). Hãy xóa hoặc viết lại phần đó, ví dụ bỏ danh sách lồng nhau.`,
  );
}
