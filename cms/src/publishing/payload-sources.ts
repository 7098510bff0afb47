/** What projections read, straight from the database adapter: main documents, relationships as ids, nothing populated. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { RowKey } from './feed-state.ts';
import { collectionOf } from './kind-sources.ts';
import type { ProjectionSources } from './projection-sources.ts';
import { OptionalReference } from './stored-fields.ts';

/**
 * Remembers what it read; use a new one for every round, so that nothing stale is projected twice. The documents that are
 * going to be projected, where they are named, are read in one question a collection.
 */
export function createPayloadSources(payload: Payload, named: readonly RowKey[] = []): ProjectionSources {
  const found = new Map<string, Promise<unknown>>();
  const once = (key: string, load: () => Promise<unknown>): Promise<unknown> => {
    const known = found.get(key);
    if (known) return known;
    const loading = load();
    found.set(key, loading);
    return loading;
  };
  const namedIds = new Map<string, readonly string[]>();
  for (const [kind, keys] of Map.groupBy(named, (key) => key.kind)) {
    namedIds.set(collectionOf(kind), [...new Set(keys.map(({ documentId }) => documentId))]);
  }
  const readTogether = new Map<string, Promise<ReadonlyMap<unknown, unknown>>>();
  const findTogether = async (collection: string, ids: readonly string[], id: string): Promise<unknown> => {
    const known = readTogether.get(collection);
    const reading = known ?? listByIds(payload, collection, ids);
    if (!known) readTogether.set(collection, reading);
    return (await reading).get(id);
  };
  return {
    find: (collection, id) => {
      const ids = namedIds.get(collection);
      if (ids?.includes(id)) return findTogether(collection, ids, id);
      return once(`${collection}:${id}`, () => payload.db.findOne({ collection, where: { id: { equals: id } } }));
    },
    listAll: async (collection) => {
      const list = await once(`${collection}:*`, () =>
        payload.db.find({ collection, limit: 0, pagination: false, sort: 'id' }).then(({ docs }) => docs),
      );
      return Array.isArray(list) ? list : [];
    },
    listTranslations: async (collection, id) => {
      // Of the named documents in one question; otherwise of this one. Both by index, however many articles there are.
      const together = namedIds.get(collection);
      const asked = together?.includes(id) ? together : [id];
      const list = await once(`${collection}:translations:${asked === together ? 'named' : id}`, async () => {
        const where = { translationOf: { in: [...asked] } };
        const query = { collection, where, limit: 0, pagination: false, select: TRANSLATION_FIELDS };
        const { docs } = await payload.db.find(query);
        return docs.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
      });
      return Array.isArray(list) ? list.filter((doc: unknown) => isTranslationOf(doc, id)) : [];
    },
  };
}

async function listByIds(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<unknown, unknown>> {
  const query = { collection, where: { id: { in: [...ids] } }, limit: 0, pagination: false };
  const { docs } = await payload.db.find(query);
  return new Map(docs.map((doc) => [doc.id, doc]));
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
