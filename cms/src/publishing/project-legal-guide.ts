import { z } from 'zod';
import type { PublishedLegalGuide } from 'shared/contract/documents';
import { attachedDoc, projectAttachments } from './project-attachments.ts';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { linkedDoc, projectLinks } from './project-links.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { Lines, OptionalDay, StoredText } from './stored-fields.ts';

const LegalGuideDoc = z.object({
  ...editorialDoc,
  ...linkedDoc,
  ...attachedDoc,
  standfirst: StoredText,
  legalBasis: Lines,
  checkedOn: OptionalDay,
  body: z.unknown().optional(),
});

export async function projectLegalGuide(sources: ProjectionSources, stored: unknown): Promise<PublishedLegalGuide> {
  const doc = parseDoc(LegalGuideDoc, stored);
  return {
    kind: 'legalGuide',
    ...(await projectEditorialBase(sources, doc)),
    ...(await projectLinks(sources, 'legalGuide', doc)),
    ...(await projectAttachments(sources, doc)),
    standfirst: doc.standfirst,
    legalBasis: doc.legalBasis,
    checkedOn: doc.checkedOn,
    body: await projectRichText(sources, doc.body),
  };
}
