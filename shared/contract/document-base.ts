/** Pieces of published documents: names of things, and what every document of a kind carries. */
import { z } from 'zod';
import { PARTIAL_DAY } from '../kernel/partial-day.ts';
import { PublishedAttachment } from './published-attachment.ts';

export const Id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100);
export const Instant = z.iso.datetime({ offset: true });
export const Day = z.iso.date();
/** A day as exact as the source is: `2022`, `2022-07` or `2022-07-15`. */
export const PartialDay = z.string().regex(PARTIAL_DAY);
export const Line = z.string().min(1);
/** BCP 47: `vi`, `hmn`, `en`. */
const Language = z.string().regex(/^[a-z]{2,3}(?:-[0-9A-Za-z]{2,8})*$/);

export const UnitRef = z.object({ id: Id, name: Line, slug: Slug });
export type UnitRef = z.infer<typeof UnitRef>;
export const SectionRef = z.object({ id: Id, name: Line, slug: Slug });
export const HotlineRef = z.object({ id: Id, number: Line, dial: z.string().regex(/^\+?\d{3,15}$/), purpose: Line });
export type HotlineRef = z.infer<typeof HotlineRef>;

/** What every approved and published document carries. */
export const editorialBase = {
  id: Id,
  slug: Slug,
  headline: Line,
  unit: UnitRef,
  /** When it first went live; corrections and republications leave it alone. */
  publishedAt: Instant,
  /** When the text that stands now went live. */
  revisedAt: Instant,
  changeNotes: z.array(z.object({ at: Instant, note: Line })),
  /** Set where the text no longer holds: the page stays, under this notice. */
  outdated: z.object({ at: Instant, explanation: Line }).optional(),
  /** Made up for the demonstration ward; shown as such. */
  demo: z.boolean(),
};

/** Kinds of document with a page that an editor may name as related, or translate. */
export const LINKED_KINDS = ['article', 'tactic', 'exemplar', 'legalGuide', 'event'] as const;
export type LinkedKind = (typeof LINKED_KINDS)[number];

export const DocumentRef = z.object({ kind: z.enum(LINKED_KINDS), id: Id, headline: Line, slug: Slug });
export type DocumentRef = z.infer<typeof DocumentRef>;

/** What every document with a page of its own carries besides: only published documents are ever named here. */
export const linkedBase = {
  ...editorialBase,
  language: Language,
  /** In the order of the page; absent where there are none. */
  attachments: z.array(PublishedAttachment).optional(),
  /** In the order the editor chose; never made by a machine alone. */
  related: z.array(DocumentRef),
  /** The document this one says in another language. */
  translationOf: DocumentRef.optional(),
  /** True where the original was revised after this translation: "bản gốc đã đổi". */
  originalChanged: z.boolean(),
  /** Versions of this document in other languages. */
  translations: z.array(DocumentRef.extend({ language: Language })),
};
