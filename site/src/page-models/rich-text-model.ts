/** A body ready to be drawn: pictures resolved, inline text as safe HTML. */
import type { Block, RichText } from 'shared/contract/rich-text';
import { createExplainer, type Explain } from './explained-abbreviations.ts';
import { renderInlines } from './inline-html.ts';
import { buildPicture, type PictureModel } from './picture.ts';

export type BodyBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly html: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly html: string; readonly id: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly picture: PictureModel; readonly caption: string };

/** With `abbreviations`, the first of each in the text can be tapped for its meaning. */
export function buildBody(
  richText: RichText,
  abbreviations: ReadonlyMap<string, string> = new Map(),
): readonly BodyBlock[] {
  const explain = createExplainer(abbreviations);
  return richText.map((block, index) => bodyBlockOf(block, `muc-${index + 1}`, explain));
}

/** The headings of a long text, for its list of contents; empty where it needs none. */
export function listContents(body: readonly BodyBlock[]): readonly ContentsEntry[] {
  const entries = body.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, label: block.html.replace(/<[^>]*>/g, '') }] : [],
  );
  return entries.length >= FEWEST_CONTENTS ? entries : [];
}

export interface ContentsEntry {
  readonly id: string;
  /** As HTML text, already escaped. */
  readonly label: string;
}

const FEWEST_CONTENTS = 3;

function bodyBlockOf(block: Block, id: string, explain: Explain): BodyBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, html: renderInlines(block.inlines, explain) };
    case 'heading':
      return { kind: 'heading', level: block.level, html: renderInlines(block.inlines), id };
    case 'list':
      return {
        kind: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => renderInlines(item, explain)),
      };
    case 'figure':
      return { kind: 'figure', picture: buildPicture(block.image), caption: block.caption };
  }
}
