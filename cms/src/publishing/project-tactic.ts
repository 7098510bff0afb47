import { z } from 'zod';
import type { PublishedTactic } from 'shared/contract/documents';
import { TACTIC_STATES, TACTIC_TYPE_CODES } from 'shared/editorial/content-terms';
import {
  CONTACT_CHANNELS,
  LOSS_AGES,
  TACTIC_HARMS,
  TACTIC_SEASONS,
  TARGET_GROUPS,
} from 'shared/editorial/tactic-facets-table';
import { attachedDoc, projectAttachments } from './project-attachments.ts';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectImage } from './project-image.ts';
import { listPublishedHotlines } from './project-references.ts';
import { linkedDoc, projectLinks } from './project-links.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { choices, Lines, OptionalDay, OptionalReference, References, StoredText } from './stored-fields.ts';

const TacticDoc = z.object({
  ...editorialDoc,
  ...linkedDoc,
  ...attachedDoc,
  type: z.enum(TACTIC_TYPE_CODES),
  summary: StoredText,
  signs: Lines,
  doNow: Lines,
  ifMoneyLost: z
    .array(z.object({ since: z.enum(LOSS_AGES), steps: Lines }))
    .nullish()
    .transform((rows) => rows ?? []),
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
  channels: choices(CONTACT_CHANNELS),
  targetGroups: choices(TARGET_GROUPS),
  harms: choices(TACTIC_HARMS),
  seasons: choices(TACTIC_SEASONS),
  localCase: StoredText,
  source: StoredText,
  cover: OptionalReference,
});

export async function projectTactic(sources: ProjectionSources, stored: unknown): Promise<PublishedTactic> {
  const doc = parseDoc(TacticDoc, stored);
  return {
    kind: 'tactic',
    ...(await projectEditorialBase(sources, doc)),
    ...(await projectLinks(sources, 'tactic', doc)),
    ...(await projectAttachments(sources, doc)),
    type: doc.type,
    summary: doc.summary,
    signs: doc.signs,
    doNow: doc.doNow,
    ifMoneyLost: stepsByAge(doc.ifMoneyLost),
    authoritiesNever: doc.authoritiesNever,
    howItWorks: await projectRichText(sources, doc.howItWorks),
    hotlines: await listPublishedHotlines(sources, doc.hotlines),
    state: doc.state,
    firstSeenOn: doc.firstSeenOn,
    lastSeenOn: doc.lastSeenOn,
    expiresOn: doc.expiresOn,
    channels: doc.channels,
    targetGroups: doc.targetGroups,
    harms: doc.harms,
    seasons: doc.seasons,
    localCase: doc.localCase,
    source: doc.source,
    cover: await projectImage(sources, doc.cover),
  };
}

/** One entry each, soonest first, whatever the order of the rows; empty ones are left out. */
function stepsByAge(rows: z.infer<typeof TacticDoc>['ifMoneyLost']): PublishedTactic['ifMoneyLost'] {
  return LOSS_AGES.map((since) => ({
    since,
    steps: rows.filter((row) => row.since === since).flatMap((row) => row.steps),
  })).filter(({ steps }) => steps.length > 0);
}
