/** Every document that crosses from the CMS to the site, as the site may show it. Nothing private ever stands here. */
import { z } from 'zod';
import { ARTICLE_KINDS } from '../editorial/article-kinds.ts';
import {
  EXEMPLAR_PHASES,
  EXEMPLAR_THEMES,
  FIGURE_QUALIFIERS,
  TACTIC_STATES,
  TACTIC_TYPE_CODES,
} from '../editorial/content-terms.ts';
import {
  CONTACT_CHANNELS,
  LOSS_AGES,
  TACTIC_HARMS,
  TACTIC_SEASONS,
  TARGET_GROUPS,
} from '../editorial/tactic-facets-table.ts';
import { UNIT_TYPES } from '../units/unit-types.ts';
import {
  Day,
  editorialBase,
  HotlineRef,
  Id,
  Instant,
  Line,
  linkedBase,
  PartialDay,
  SectionRef,
  Slug,
  UnitRef,
} from './document-base.ts';
import { PublishedScript, PublishedStation } from './published-broadcast.ts';
import { PublishedImage } from './published-image.ts';
import { PublishedSettings } from './published-settings.ts';
import { RichText } from './rich-text.ts';

export const PublishedArticle = z.object({
  kind: z.literal('article'),
  ...linkedBase,
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
  ...linkedBase,
  type: z.enum(TACTIC_TYPE_CODES),
  /** What it is, in one sentence. */
  summary: Line,
  signs: z.array(Line).min(1),
  doNow: z.array(Line).min(1),
  /** What to do by the time that has passed since; at most one entry each, soonest first. */
  ifMoneyLost: z.array(z.object({ since: z.enum(LOSS_AGES), steps: z.array(Line).min(1) })),
  authoritiesNever: z.array(Line),
  howItWorks: RichText,
  hotlines: z.array(HotlineRef),
  state: z.enum(TACTIC_STATES),
  firstSeenOn: Day.optional(),
  lastSeenOn: Day.optional(),
  expiresOn: Day.optional(),
  /** How the criminals get in touch. */
  channels: z.array(z.enum(CONTACT_CHANNELS)),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  harms: z.array(z.enum(TACTIC_HARMS)),
  seasons: z.array(z.enum(TACTIC_SEASONS)),
  /** What happened here, told so that nobody can be told apart; empty where nothing did. */
  localCase: z.string(),
  source: z.string(),
  cover: PublishedImage.optional(),
});
export type PublishedTactic = z.infer<typeof PublishedTactic>;

export const PublishedExemplar = z.object({
  kind: z.literal('exemplar'),
  ...linkedBase,
  phase: z.enum(EXEMPLAR_PHASES).optional(),
  themes: z.array(z.enum(EXEMPLAR_THEMES)),
  place: Line,
  standfirst: z.string(),
  launchedOn: PartialDay.optional(),
  /** When what is said here was true, as the source has it. */
  asOf: PartialDay.optional(),
  siteCount: z.number().int().nonnegative().optional(),
  /** What one site ("điểm") is: "điểm", "cổng", "chợ". */
  siteUnit: Line,
  groupCount: z.number().int().nonnegative().optional(),
  /** Names of the groups carrying it out. */
  groups: z.array(Line),
  metrics: z.array(
    z.object({
      label: Line,
      value: z.number(),
      unit: Line,
      qualifier: z.enum(FIGURE_QUALIFIERS).optional(),
      asOf: PartialDay.optional(),
    }),
  ),
  /** In đồng. */
  cost: z.object({ value: z.number(), qualifier: z.enum(FIGURE_QUALIFIERS).optional(), note: z.string() }).optional(),
  replicatedFrom: z.string(),
  recognitions: z.array(z.object({ title: Line, year: z.number().int().optional() })),
  /** An entry of the register, taken over from a source: this site's own unit did not carry it out. */
  collected: z.boolean(),
  /** The unit that carried it out, where it is not the responsible one; `successors` as in `PublishedUnit`. */
  originUnit: UnitRef.extend({ successors: z.array(UnitRef) }).optional(),
  /** The name of that unit where the installation does not keep it: "phường 3, thị xã Kiến Tường (cũ)". */
  formerUnit: z.string(),
  source: z.string(),
  body: RichText,
  cover: PublishedImage.optional(),
});
export type PublishedExemplar = z.infer<typeof PublishedExemplar>;

export const PublishedLegalGuide = z.object({
  kind: z.literal('legalGuide'),
  ...linkedBase,
  standfirst: z.string(),
  /** Names and numbers of the legal documents it explains. */
  legalBasis: z.array(Line),
  /** When somebody last made sure that those documents are in force. */
  checkedOn: Day.optional(),
  body: RichText,
});
export type PublishedLegalGuide = z.infer<typeof PublishedLegalGuide>;

export const PublishedEvent = z.object({
  kind: z.literal('event'),
  ...linkedBase,
  startsAt: Instant,
  endsAt: Instant.optional(),
  place: Line,
  organiser: z.string(),
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
  /** The official code of the unit; empty where it has none. */
  code: z.string(),
  type: z.enum(UNIT_TYPES),
  parent: UnitRef.optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
  /** Units that took this one over, shown as "nay thuộc …". */
  successors: z.array(UnitRef),
  /** Units it was made from. */
  predecessors: z.array(UnitRef),
  address: z.string(),
  description: z.string(),
});
export type PublishedUnit = z.infer<typeof PublishedUnit>;

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
