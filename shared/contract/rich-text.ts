/** The body of a document as it crosses from the CMS to the site: exactly these nodes and no others. */
import { z } from 'zod';
import { PublishedImage } from './published-image.ts';

const TextRun = z.object({
  kind: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});

const LineBreak = z.object({ kind: z.literal('break') });

/**
 * Addresses that a reader may click: pages of this site, https and http with a host, telephone. Never `javascript:`, no
 * backslash (browsers read `/\` as `//`), no name and password before the host, nothing invisible that turns the text round.
 */
export const LinkTarget = z
  .string()
  .max(2000)
  .regex(
    /^(?:\/(?!\/)[^\s"<>\\\p{Cc}\p{Cf}]*|https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s"<>\\\p{Cc}\p{Cf}]*)?|tel:\+?\d[\d.-]*)$/u,
  );

const Link = z.object({ kind: z.literal('link'), href: LinkTarget, runs: z.array(z.union([TextRun, LineBreak])) });

export const Inline = z.discriminatedUnion('kind', [TextRun, LineBreak, Link]);
export type Inline = z.infer<typeof Inline>;

const Paragraph = z.object({ kind: z.literal('paragraph'), inlines: z.array(Inline) });
const Heading = z.object({
  kind: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]),
  inlines: z.array(Inline),
});
const List = z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(Inline)) });
const Quote = z.object({ kind: z.literal('quote'), inlines: z.array(Inline) });
const Figure = z.object({ kind: z.literal('figure'), image: PublishedImage, caption: z.string() });

export const Block = z.discriminatedUnion('kind', [Paragraph, Heading, List, Quote, Figure]);
export type Block = z.infer<typeof Block>;

export const RichText = z.array(Block);
export type RichText = z.infer<typeof RichText>;

/** The words of a body, blocks separated by an empty line, for search, digests of text and excerpts. */
export function plainTextOf(richText: RichText): string {
  return richText.map(textOfBlock).filter(Boolean).join('\n\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return textOfInlines(block.inlines);
    case 'list':
      return block.items.map(textOfInlines).join('\n');
    case 'figure':
      return block.caption;
  }
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'link':
      return textOfInlines(inline.runs);
  }
}
