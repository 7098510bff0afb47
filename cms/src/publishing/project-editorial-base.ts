/** What every approved and published document carries, whatever its kind. */
import { z } from 'zod';
import type { PublishedArticle } from 'shared/contract/documents';
import { getUnitRef } from './project-references.ts';
import type { ProjectionSources } from './projection-sources.ts';
import { Reference, StoredFlag, StoredInstant, StoredText } from './stored-fields.ts';

export const editorialDoc = {
  id: z.string(),
  headline: StoredText,
  slug: z.string(),
  unit: Reference,
  firstPublishedAt: StoredInstant,
  revisedAt: StoredInstant,
  changeNotes: z
    .array(z.object({ at: StoredInstant, note: StoredText }))
    .nullish()
    .transform((notes) => (notes ?? []).filter(({ note }) => note !== '')),
  demo: StoredFlag,
};

const EditorialDoc = z.object(editorialDoc);

type PublishedBase = Pick<
  PublishedArticle,
  'id' | 'slug' | 'headline' | 'unit' | 'publishedAt' | 'revisedAt' | 'changeNotes' | 'demo'
>;

export async function projectEditorialBase(
  sources: ProjectionSources,
  doc: z.infer<typeof EditorialDoc>,
): Promise<PublishedBase> {
  return {
    id: doc.id,
    slug: doc.slug,
    headline: doc.headline,
    unit: await getUnitRef(sources, doc.unit),
    publishedAt: doc.firstPublishedAt,
    revisedAt: doc.revisedAt,
    changeNotes: doc.changeNotes,
    demo: doc.demo,
  };
}
