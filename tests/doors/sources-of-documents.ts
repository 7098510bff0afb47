/** What projections read, from a table instead of a database. */
import type { ProjectionSources } from 'cms/publishing/projection-sources';

type Documents = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function sourcesOf(documents: Documents): ProjectionSources {
  return {
    find: async (collection, id) => documents[collection]?.[id],
    listAll: async (collection) => Object.values(documents[collection] ?? {}),
    listTranslations: async (collection, id) =>
      Object.values(documents[collection] ?? {}).filter((doc) => isTranslationOf(doc, id)),
  };
}

function isTranslationOf(doc: unknown, id: string): boolean {
  return doc !== null && typeof doc === 'object' && 'translationOf' in doc && doc.translationOf === id;
}
