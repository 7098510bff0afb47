/** Where residents open a document that a text links to. */
import { z } from 'zod';
import { pathOfDocument, type PageKind } from 'shared/contract/paths';
import type { ProjectionSources } from './projection-sources.ts';

const PAGE_KIND_OF_COLLECTION = {
  articles: 'article',
  tactics: 'tactic',
  exemplars: 'exemplar',
  'legal-guides': 'legalGuide',
  events: 'event',
  units: 'unit',
  sections: 'section',
} as const satisfies Record<string, PageKind>;

const LinkedDoc = z.object({ slug: z.string().min(1), _status: z.literal('published').nullish() });

/** Undefined where the document has no page or is not published: its words then stand without a link. */
export async function findDocumentPath(
  sources: ProjectionSources,
  collection: string,
  id: string,
): Promise<string | undefined> {
  const kind = Object.entries(PAGE_KIND_OF_COLLECTION).find(([slug]) => slug === collection)?.[1];
  if (!kind) return undefined;
  const parsed = LinkedDoc.safeParse(await sources.find(collection, id));
  return parsed.success ? pathOfDocument({ kind, slug: parsed.data.slug }) : undefined;
}
