/** Who an installation is and how it speaks, as it crosses to the site. */
import { z } from 'zod';
import { Instant, Line, UnitRef } from './document-base.ts';
import { PublishedImage } from './published-image.ts';
import { LinkTarget, RichText } from './rich-text.ts';

/** The installation's identity; there is exactly one, with the id `settings`. */
export const PublishedSettings = z.object({
  kind: z.literal('settings'),
  id: z.literal('settings'),
  siteName: Line,
  organisation: Line,
  responsiblePerson: z.string(),
  address: z.string(),
  phone: z.string(),
  crest: PublishedImage.optional(),
  /** How to reach the organisation: hours, address of mail, the English name. */
  contact: RichText,
  about: RichText,
  privacy: RichText,
  accessibility: RichText,
  /** Stands above every page until that instant. */
  urgentNotice: z.object({ text: Line, link: LinkTarget.optional(), until: Instant }).optional(),
  /** Words residents use for the same thing: a search for one finds all. */
  synonyms: z.array(z.object({ words: z.array(Line).min(2) })),
  abbreviations: z.array(z.object({ short: Line, long: Line })),
  /** How the station reads what is written. */
  lexicon: z.array(z.object({ written: Line, spoken: Line })),
  unit: UnitRef.optional(),
  /** True while demonstration content is installed. */
  demo: z.boolean(),
});
export type PublishedSettings = z.infer<typeof PublishedSettings>;
