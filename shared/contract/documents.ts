/** Every document that crosses from the CMS to the site, as the site may show it. Nothing private ever stands here. */
import { z } from 'zod';
import { ARTICLE_KINDS } from '../editorial/article-kinds.ts';
import { EXEMPLAR_PHASES, FIGURE_QUALIFIERS, TACTIC_STATES, TACTIC_TYPE_CODES } from '../editorial/content-terms.ts';
import { UNIT_TYPES } from '../units/unit-types.ts';
import { PublishedImage } from './published-image.ts';
import { RichText } from './rich-text.ts';

const Id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(100);
const Instant = z.iso.datetime({ offset: true });
const Day = z.iso.date();
const Line = z.string().min(1);

const UnitRef = z.object({ id: Id, name: Line, slug: Slug });
export type UnitRef = z.infer<typeof UnitRef>;
const SectionRef = z.object({ id: Id, name: Line, slug: Slug });
const HotlineRef = z.object({ id: Id, number: Line, dial: z.string().regex(/^\+?\d{3,15}$/), purpose: Line });
export type HotlineRef = z.infer<typeof HotlineRef>;

/** What every approved and published document carries. */
const editorialBase = {
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

export const PublishedArticle = z.object({
  kind: z.literal('article'),
  ...editorialBase,
  genre: z.enum(ARTICLE_KINDS),
  standfirst: z.string(),
  byline: z.string(),
  source: z.string(),
  /** The day or instant of a text taken over from elsewhere, as ISO 8601; empty for the unit's own. */
  originallyPublishedAt: z.string(),
  section: SectionRef.optional(),
  cover: PublishedImage.optional(),
  photos: z.array(z.object({ image: PublishedImage, caption: z.string() })),
  exemplars: z.array(z.object({ id: Id, headline: Line, slug: Slug })),
  body: RichText,
});
export type PublishedArticle = z.infer<typeof PublishedArticle>;

export const PublishedTactic = z.object({
  kind: z.literal('tactic'),
  ...editorialBase,
  type: z.enum(TACTIC_TYPE_CODES),
  /** What it is, in one sentence. */
  summary: Line,
  signs: z.array(Line).min(1),
  doNow: z.array(Line).min(1),
  ifMoneyLost: z.array(Line),
  authoritiesNever: z.array(Line),
  howItWorks: RichText,
  hotlines: z.array(HotlineRef),
  state: z.enum(TACTIC_STATES),
  firstSeenOn: Day.optional(),
  lastSeenOn: Day.optional(),
  expiresOn: Day.optional(),
  source: z.string(),
  cover: PublishedImage.optional(),
});
export type PublishedTactic = z.infer<typeof PublishedTactic>;

export const PublishedExemplar = z.object({
  kind: z.literal('exemplar'),
  ...editorialBase,
  phase: z.enum(EXEMPLAR_PHASES).optional(),
  place: Line,
  standfirst: z.string(),
  launchedOn: Day.optional(),
  siteCount: z.number().int().nonnegative().optional(),
  groupCount: z.number().int().nonnegative().optional(),
  metrics: z.array(
    z.object({
      label: Line,
      value: z.number(),
      unit: Line,
      qualifier: z.enum(FIGURE_QUALIFIERS).optional(),
      asOf: Day.optional(),
    }),
  ),
  source: z.string(),
  body: RichText,
  cover: PublishedImage.optional(),
});
export type PublishedExemplar = z.infer<typeof PublishedExemplar>;

export const PublishedLegalGuide = z.object({
  kind: z.literal('legalGuide'),
  ...editorialBase,
  standfirst: z.string(),
  /** Names and numbers of the legal documents it explains. */
  legalBasis: z.array(Line),
  body: RichText,
});
export type PublishedLegalGuide = z.infer<typeof PublishedLegalGuide>;

export const PublishedEvent = z.object({
  kind: z.literal('event'),
  ...editorialBase,
  startsAt: Instant,
  endsAt: Instant.optional(),
  place: Line,
  standfirst: z.string(),
  body: RichText,
  cover: PublishedImage.optional(),
});
export type PublishedEvent = z.infer<typeof PublishedEvent>;

/** Here `headline` is what the number is for: "Công an phường trực 24/24". */
export const PublishedHotline = z.object({
  kind: z.literal('hotline'),
  ...editorialBase,
  number: Line,
  dial: z.string().regex(/^\+?\d{3,15}$/),
  note: z.string(),
  source: z.string(),
  verifiedOn: Day,
  order: z.number(),
});
export type PublishedHotline = z.infer<typeof PublishedHotline>;

/** Handed to loudspeaker stations, never a public page. Here `headline` is the title that is read out. */
export const PublishedScript = z.object({
  kind: z.literal('script'),
  ...editorialBase,
  lead: z.string(),
  points: z.array(Line),
  /** The whole script as it is read aloud, one paragraph a line: title, lead, points. */
  spoken: z.array(Line).min(1),
  syllables: z.number().int().nonnegative(),
  source: z.object({ kind: z.string(), id: Id, headline: Line }),
});
export type PublishedScript = z.infer<typeof PublishedScript>;

export const PublishedSection = z.object({
  kind: z.literal('section'),
  id: Id,
  slug: Slug,
  name: Line,
  description: z.string(),
  order: z.number(),
});
export type PublishedSection = z.infer<typeof PublishedSection>;

export const PublishedUnit = z.object({
  kind: z.literal('unit'),
  id: Id,
  slug: Slug,
  name: Line,
  type: z.enum(UNIT_TYPES),
  parent: UnitRef.optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
  /** Units that took this one over, shown as "nay thuộc …". */
  successors: z.array(UnitRef),
  address: z.string(),
  description: z.string(),
});
export type PublishedUnit = z.infer<typeof PublishedUnit>;

/** A loudspeaker station; its key is known to the site only by digest. */
export const PublishedStation = z.object({
  kind: z.literal('station'),
  id: Id,
  name: Line,
  unit: UnitRef,
  /** SHA-256 in hex of the key that opens `/dai/<key>/`. */
  keyDigest: z.string().regex(/^[0-9a-f]{64}$/),
  syllablesPerMinute: z.number().int().min(160).max(240),
});
export type PublishedStation = z.infer<typeof PublishedStation>;

/** The installation's identity; there is exactly one, with the id `settings`. */
export const PublishedSettings = z.object({
  kind: z.literal('settings'),
  id: z.literal('settings'),
  siteName: Line,
  organisation: Line,
  responsiblePerson: z.string(),
  address: z.string(),
  phone: z.string(),
  about: RichText,
  unit: UnitRef.optional(),
  /** True while demonstration content is installed. */
  demo: z.boolean(),
});
export type PublishedSettings = z.infer<typeof PublishedSettings>;

export const PublishedDocument = z.discriminatedUnion('kind', [
  PublishedArticle,
  PublishedTactic,
  PublishedExemplar,
  PublishedLegalGuide,
  PublishedEvent,
  PublishedHotline,
  PublishedScript,
  PublishedSection,
  PublishedUnit,
  PublishedStation,
  PublishedSettings,
]);
export type PublishedDocument = z.infer<typeof PublishedDocument>;
export type DocumentKind = PublishedDocument['kind'];

export const DOCUMENT_KINDS = [
  'article',
  'tactic',
  'exemplar',
  'legalGuide',
  'event',
  'hotline',
  'script',
  'section',
  'unit',
  'station',
  'settings',
] as const satisfies readonly DocumentKind[];
