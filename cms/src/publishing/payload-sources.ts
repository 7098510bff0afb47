/** What projections read, straight from the database adapter: main documents, relationships as ids, nothing populated. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { ProjectionSources } from './projection-sources.ts';
import { OptionalReference } from './stored-fields.ts';

interface AlreadyRead {
  readonly collection: string;
  readonly docs: readonly { readonly id: string }[];
}

/** Remembers what it read; use a new one for every round, so that nothing stale is projected twice. */
export function createPayloadSources(payload: Payload, read?: AlreadyRead): ProjectionSources {
  const found = new Map<string, Promise<unknown>>(
    read?.docs.map((doc) => [`${read.collection}:${doc.id}`, Promise.resolve(doc)]),
  );
  const pageIds = read?.docs.map(({ id }) => id) ?? [];
  const once = (key: string, load: () => Promise<unknown>): Promise<unknown> => {
    const known = found.get(key);
    if (known) return known;
    const loading = load();
    found.set(key, loading);
    return loading;
  };
  return {
    find: (collection, id) =>
      once(`${collection}:${id}`, () => payload.db.findOne({ collection, where: { id: { equals: id } } })),
    listAll: async (collection) => {
      const list = await once(`${collection}:*`, () =>
        payload.db.find({ collection, limit: 0, pagination: false, sort: 'id' }).then(({ docs }) => docs),
      );
      return Array.isArray(list) ? list : [];
    },
    listTranslations: async (collection, id) => {
      // Of a page of documents in one question; otherwise of this one. Both by index, however many articles there are.
      const asked = read?.collection === collection && pageIds.includes(id) ? pageIds : [id];
      const list = await once(`${collection}:translations:${asked === pageIds ? 'page' : id}`, async () => {
        const where = { translationOf: { in: asked } };
        const query = { collection, where, limit: 0, pagination: false, select: TRANSLATION_FIELDS };
        const { docs } = await payload.db.find(query);
        return docs.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
      });
      return Array.isArray(list) ? list.filter((doc: unknown) => isTranslationOf(doc, id)) : [];
    },
  };
}

const TRANSLATION_FIELDS = {
  _status: true,
  headline: true,
  slug: true,
  revisedAt: true,
  language: true,
  translationOf: true,
} as const;
const Translation = z.object({ translationOf: OptionalReference });

function isTranslationOf(doc: unknown, id: string): boolean {
  const parsed = Translation.safeParse(doc);
  return parsed.success && parsed.data.translationOf === id;
}
