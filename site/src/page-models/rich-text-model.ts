/** A body ready to be drawn: pictures resolved, inline text as safe HTML. */
import type { Block, RichText } from 'shared/contract/rich-text';
import { renderInlines } from './inline-html.ts';
import { buildPicture, type PictureModel } from './picture.ts';

export type BodyBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly html: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly html: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly picture: PictureModel; readonly caption: string };

export function buildBody(richText: RichText): readonly BodyBlock[] {
  return richText.map(bodyBlockOf);
}

function bodyBlockOf(block: Block): BodyBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, html: renderInlines(block.inlines) };
    case 'heading':
      return { kind: 'heading', level: block.level, html: renderInlines(block.inlines) };
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(renderInlines) };
    case 'figure':
      return { kind: 'figure', picture: buildPicture(block.image), caption: block.caption };
  }
}
