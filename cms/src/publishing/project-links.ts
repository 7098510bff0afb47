/** How a document stands among others: related ones, the original it translates, its versions in other languages. */
import { z } from 'zod';
import type { DocumentRef, LinkedKind } from 'shared/contract/document-base';
import type { PublishedArticle } from 'shared/contract/documents';
import { COLLECTION_OF_KIND, linkedKindOf } from '../editorial/collections.ts';
import type { ProjectionSources } from './projection-sources.ts';
import { OptionalReference, PolymorphicReference, StoredInstant } from './stored-fields.ts';

export const linkedDoc = {
  language: z
    .string()
    .nullish()
    .transform((language) => language || 'vi'),
  related: z
    .array(PolymorphicReference)
    .nullish()
    .transform((references) => references ?? []),
  translationOf: OptionalReference,
};

const PublishedDoc = z.object({
  id: z.string(),
  _status: z.literal('published'),
  headline: z.string().trim().min(1),
  slug: z.string().min(1),
  revisedAt: StoredInstant,
  language: linkedDoc.language,
});
const TranslationDoc = PublishedDoc.extend({ translationOf: OptionalReference });

const LinkedDoc = z.object({ id: z.string(), revisedAt: StoredInstant, ...linkedDoc });

type PublishedLinks = Pick<
  PublishedArticle,
  'language' | 'related' | 'translationOf' | 'originalChanged' | 'translations'
>;

export async function projectLinks(
  sources: ProjectionSources,
  kind: LinkedKind,
  doc: z.infer<typeof LinkedDoc>,
): Promise<PublishedLinks> {
  const original = await findPublished(sources, kind, doc.translationOf);
  return {
    language: doc.language,
    related: await listRelated(sources, doc),
    translationOf: original && refOf(kind, original),
    originalChanged: original !== undefined && Date.parse(original.revisedAt) > Date.parse(doc.revisedAt),
    translations: await listTranslations(sources, kind, doc.id),
  };
}

/** Those that residents can open now; a document is never related to itself, and named once. */
async function listRelated(sources: ProjectionSources, doc: z.infer<typeof LinkedDoc>): Promise<DocumentRef[]> {
  const found = new Map<string, DocumentRef>();
  for (const { relationTo, value } of doc.related) {
    const kind = linkedKindOf(relationTo);
    const other = kind && value !== doc.id ? await findPublished(sources, kind, value) : undefined;
    if (kind && other) found.set(`${kind}:${value}`, refOf(kind, other));
  }
  return [...found.values()];
}

async function listTranslations(
  sources: ProjectionSources,
  kind: LinkedKind,
  id: string,
): Promise<PublishedLinks['translations']> {
  const found: PublishedLinks['translations'] = [];
  for (const stored of await sources.listTranslations(COLLECTION_OF_KIND[kind], id)) {
    const parsed = TranslationDoc.safeParse(stored);
    if (parsed.success) found.push({ ...refOf(kind, parsed.data), language: parsed.data.language });
  }
  return found.toSorted((a, b) => (a.language < b.language ? -1 : 1));
}

async function findPublished(sources: ProjectionSources, kind: LinkedKind, id: string | undefined) {
  if (id === undefined) return undefined;
  const parsed = PublishedDoc.safeParse(await sources.find(COLLECTION_OF_KIND[kind], id));
  return parsed.success ? parsed.data : undefined;
}

function refOf(kind: LinkedKind, doc: z.infer<typeof PublishedDoc>): DocumentRef {
  return { kind, id: doc.id, headline: doc.headline.normalize('NFC'), slug: doc.slug };
}
