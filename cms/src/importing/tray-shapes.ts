/** What the import view and its doors say to each other, and what the tray keeps on disk. */
import { ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import { CERTAINTIES } from 'shared/importing/proposal';
import { z } from 'zod';

/** Made from the file's path and text: the same file sent twice is one item. */
export const TrayKey = z.string().regex(/^[0-9a-f]{32}$/);

const Certainty = z.enum(CERTAINTIES);
const Proposal = z.object({ id: z.string(), name: z.string(), certainty: Certainty, reason: z.string() });
export type TrayProposal = z.infer<typeof Proposal>;
const Kind = z.enum(ARTICLE_KINDS);

const Draft = z.object({
  kind: Kind,
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  source: z.string(),
  publishedAt: z.string().nullable(),
  captions: z.array(z.string()),
  body: z.array(
    z.object({
      kind: z.enum(['paragraph', 'heading']),
      text: z.string(),
      links: z.array(z.object({ start: z.number(), end: z.number(), href: z.string() })).optional(),
    }),
  ),
  exemplars: z.array(z.string()),
  suspicions: z.array(z.object({ text: z.string(), suggestion: z.string(), paragraph: z.number() })),
});

/** One file as it was read: an article, or the sentence why it is none. */
export const TrayReading = z.object({
  path: z.string(),
  fileName: z.string(),
  addedAtMs: z.number(),
  /** Empty for an article. */
  problem: z.string(),
  article: z
    .object({
      draft: Draft,
      sourceText: z.string(),
      proposals: z.object({
        kind: Certainty,
        date: Certainty.nullable(),
        section: Proposal.nullable(),
        unit: Proposal.nullable(),
        exemplars: z.array(Proposal),
      }),
      remarks: z.array(z.string()),
      pictures: z.array(z.object({ alt: z.string(), caption: z.string(), credit: z.string() })),
      /** A sentence where an import would change nothing or be refused. */
      already: z.string(),
    })
    .nullable(),
});
export type TrayReading = z.infer<typeof TrayReading>;

const DAY_OR_INSTANT = /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\+07:00)?)?$/;

/** What the editor decided about one article. */
export const TrayChoice = z.object({
  isChosen: z.boolean(),
  kind: Kind,
  publishedAt: z.string().regex(DAY_OR_INSTANT),
  sectionId: z.string().max(100),
  unitId: z.string().max(100),
  exemplarIds: z.array(z.string().max(100)).max(200),
  pictures: z
    .array(
      z.object({
        isTaken: z.boolean(),
        alt: z.string().max(500),
        caption: z.string().max(1000),
        credit: z.string().max(200),
      }),
    )
    .max(200),
});
export type TrayChoice = z.infer<typeof TrayChoice>;

export const TrayOutcome = z.object({
  outcome: z.enum(['created', 'updated', 'unchanged', 'failed']),
  /** Empty where nothing was saved. */
  articleId: z.string(),
  message: z.string(),
});
export type TrayOutcome = z.infer<typeof TrayOutcome>;

const Named = z.object({ id: z.string(), name: z.string() });

export const TrayItem = z.object({
  key: TrayKey,
  reading: TrayReading,
  choice: TrayChoice.nullable(),
  outcome: TrayOutcome.nullable(),
});
export type TrayItem = z.infer<typeof TrayItem>;

export const TrayAnswer = z.object({
  /** The server is still reading what was sent: more items will come. */
  isReading: z.boolean(),
  items: z.array(TrayItem),
  units: z.array(Named),
  sections: z.array(Named),
});
export type TrayAnswer = z.infer<typeof TrayAnswer>;
