/** The allow-list of the editor's tree, held at every door: what is not on it is not stored. */
import { LinkTarget } from 'shared/contract/rich-text';

const NODE_TYPES = [
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'text',
  'linebreak',
  'tab',
  'upload',
];
/** Deeper than anybody writes; a tree without an end would keep the server busy. */
const MAX_DEPTH = 24;
const MAX_NODES = 50_000;

/** Undefined, or the sentence that refuses the text. Nothing written is an empty text. */
export function refusalOfRichText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value) || !isRecord(value['root'])) return 'Chính văn gửi lên không đúng dạng của trình soạn thảo.';
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: value['root'], depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return undefined;
    if (seen > MAX_NODES || next.depth > MAX_DEPTH)
      return 'Chính văn quá dài hoặc lồng quá nhiều tầng. Hãy chia nhỏ bài.';
    const refusal = refusalOfNode(next.node);
    if (refusal !== undefined) return refusal;
    open.push(...childrenOf(next.node).map((node) => ({ node, depth: next.depth + 1 })));
  }
}

function refusalOfNode(node: unknown): string | undefined {
  const type = isRecord(node) ? node['type'] : undefined;
  if (typeof type !== 'string' || !NODE_TYPES.includes(type)) {
    return `Chính văn có một phần không được dùng (${String(type).slice(0, 40)}). Hãy xóa phần đó.`;
  }
  if (type === 'upload' && isRecord(node) && node['relationTo'] !== 'media') {
    return 'Chính văn chỉ chèn được ảnh và tệp đã tải lên. Hãy xóa phần chèn không đúng.';
  }
  const fields = isRecord(node) ? node['fields'] : undefined;
  const url = isRecord(fields) ? fields['url'] : undefined;
  const isLinked = (type === 'link' || type === 'autolink') && url !== undefined && url !== null && url !== '';
  if (!isLinked || LinkTarget.safeParse(url).success) return undefined;
  return `Liên kết “${typeof url === 'string' ? url.slice(0, 80) : 'không phải chữ'}” không dùng được: địa chỉ phải bắt đầu bằng /, https://, http:// hoặc tel:.`;
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = isRecord(node) ? node['children'] : undefined;
  return Array.isArray(children) ? children : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
