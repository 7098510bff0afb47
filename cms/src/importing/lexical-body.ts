/** A draft's body as the editor stores it: paragraphs and headings of plain text. */
import type { BodyBlock } from 'shared/importing/article-draft';

const BLOCK = { format: '', indent: 0, version: 1, direction: 'ltr' } as const;

export function toLexicalBody(body: readonly BodyBlock[]) {
  return { root: { type: 'root', ...BLOCK, children: body.map(toNode) } };
}

function toNode(block: BodyBlock) {
  const children = [{ type: 'text', text: block.text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }];
  return block.kind === 'heading'
    ? { type: 'heading', tag: 'h2', ...BLOCK, children }
    : { type: 'paragraph', textFormat: 0, textStyle: '', ...BLOCK, children };
}
