/** The installation's identity, texts and words. */
import { z } from 'zod';
import type { PublishedSettings } from 'shared/contract/published-settings';
import { LinkTarget } from 'shared/contract/rich-text';
import { projectImage } from './project-image.ts';
import { findUnitRef } from './project-references.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { Lines, OptionalInstant, OptionalReference, orUndefined, rows, StoredText } from './stored-fields.ts';
import { listUnitRows } from './unit-history.ts';

const UrgentNotice = z.object({ text: StoredText, link: StoredText, until: OptionalInstant });

const SettingsDoc = z.object({
  /** The name of the site. */
  headline: StoredText,
  organisation: StoredText,
  responsiblePerson: StoredText,
  address: StoredText,
  phone: StoredText,
  crest: OptionalReference,
  contact: z.unknown().optional(),
  about: z.unknown().optional(),
  privacy: z.unknown().optional(),
  accessibility: z.unknown().optional(),
  urgentNotice: orUndefined(UrgentNotice),
  synonyms: rows(z.object({ words: Lines })),
  abbreviations: rows(z.object({ short: StoredText, long: StoredText })),
  lexicon: rows(z.object({ written: StoredText, spoken: StoredText })),
  unit: OptionalReference,
});

/** The demonstration ward stands and falls with its demo units: they are the last thing its removal takes away. */
export async function projectSettings(sources: ProjectionSources, stored: unknown): Promise<PublishedSettings> {
  const doc = parseDoc(SettingsDoc, stored);
  const units = await listUnitRows(sources);
  return {
    kind: 'settings',
    id: 'settings',
    siteName: doc.headline,
    organisation: doc.organisation,
    responsiblePerson: doc.responsiblePerson,
    address: doc.address,
    phone: doc.phone,
    crest: await projectImage(sources, doc.crest),
    contact: await projectRichText(sources, doc.contact),
    about: await projectRichText(sources, doc.about),
    privacy: await projectRichText(sources, doc.privacy),
    accessibility: await projectRichText(sources, doc.accessibility),
    urgentNotice: noticeOf(doc.urgentNotice),
    synonyms: doc.synonyms.filter(({ words }) => words.length > 1),
    abbreviations: doc.abbreviations.filter(({ short, long }) => short !== '' && long !== ''),
    lexicon: doc.lexicon.filter(({ written, spoken }) => written !== '' && spoken !== ''),
    unit: await findUnitRef(sources, doc.unit),
    demo: units.some((unit) => unit.demo),
  };
}

/** Without an end a notice would stand for ever: it is shown only with one. */
function noticeOf(notice: z.infer<typeof UrgentNotice> | undefined): PublishedSettings['urgentNotice'] {
  if (!notice || notice.text === '' || notice.until === undefined) return undefined;
  const link = LinkTarget.safeParse(notice.link);
  return { text: notice.text, link: link.data, until: notice.until };
}
