import { z } from 'zod';
import type { PublishedLegalGuide } from 'shared/contract/documents';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { projectRichText } from './project-rich-text.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { Lines, StoredText } from './stored-fields.ts';

const LegalGuideDoc = z.object({
  ...editorialDoc,
  standfirst: StoredText,
  legalBasis: Lines,
  body: z.unknown().optional(),
});

export async function projectLegalGuide(sources: ProjectionSources, stored: unknown): Promise<PublishedLegalGuide> {
  const doc = parseDoc(LegalGuideDoc, stored);
  return {
    kind: 'legalGuide',
    ...(await projectEditorialBase(sources, doc)),
    standfirst: doc.standfirst,
    legalBasis: doc.legalBasis,
    body: await projectRichText(sources, doc.body),
  };
}
