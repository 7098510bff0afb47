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
  withdrawal: z
    .object({ reason: z.string().nullish(), at: z.string().nullish(), explanation: StoredText })
    .nullish()
    .transform((group) => group ?? undefined),
  demo: StoredFlag,
};

const EditorialDoc = z.object(editorialDoc);

type PublishedBase = Pick<
  PublishedArticle,
  'id' | 'slug' | 'headline' | 'unit' | 'publishedAt' | 'revisedAt' | 'changeNotes' | 'outdated' | 'demo'
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
    ...outdatedOf(doc.withdrawal),
    demo: doc.demo,
  };
}

/** Of the three reasons of a withdrawal only this one leaves the document among the published ones. */
function outdatedOf(withdrawal: z.infer<typeof EditorialDoc>['withdrawal']): Pick<PublishedBase, 'outdated'> {
  if (withdrawal?.reason !== 'outdated' || !withdrawal.at) return {};
  return { outdated: { at: withdrawal.at, explanation: withdrawal.explanation } };
}
