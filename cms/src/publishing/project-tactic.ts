import { z } from 'zod';
import type { PublishedTactic } from 'shared/contract/documents';
import { TACTIC_STATES, TACTIC_TYPE_CODES } from 'shared/editorial/content-terms';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { listPublishedHotlines } from './project-references.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { Lines, OptionalDay, OptionalReference, References, StoredText } from './stored-fields.ts';

const TacticDoc = z.object({
  ...editorialDoc,
  type: z.enum(TACTIC_TYPE_CODES),
  summary: StoredText,
  signs: Lines,
  doNow: Lines,
  ifMoneyLost: Lines,
  authoritiesNever: Lines,
  howItWorks: z.unknown().optional(),
  hotlines: References,
  state: z
    .enum(TACTIC_STATES)
    .nullish()
    .transform((state) => state ?? 'active'),
  firstSeenOn: OptionalDay,
  lastSeenOn: OptionalDay,
  expiresOn: OptionalDay,
  source: StoredText,
  cover: OptionalReference,
});

export async function projectTactic(sources: ProjectionSources, stored: unknown): Promise<PublishedTactic> {
  const doc = parseDoc(TacticDoc, stored);
  return {
    kind: 'tactic',
    ...(await projectEditorialBase(sources, doc)),
    type: doc.type,
    summary: doc.summary,
    signs: doc.signs,
    doNow: doc.doNow,
    ifMoneyLost: doc.ifMoneyLost,
    authoritiesNever: doc.authoritiesNever,
    howItWorks: await projectRichText(sources, doc.howItWorks),
    hotlines: await listPublishedHotlines(sources, doc.hotlines),
    state: doc.state,
    firstSeenOn: doc.firstSeenOn,
    lastSeenOn: doc.lastSeenOn,
    expiresOn: doc.expiresOn,
    source: doc.source,
    cover: await projectImage(sources, doc.cover),
  };
}
