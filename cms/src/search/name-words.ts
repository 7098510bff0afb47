/** Lists and pickers find names typed without marks in every collection: those without a workflow keep the words here. */
import type { CollectionBeforeChangeHook, CollectionConfig, Payload } from 'payload';
import { z } from 'zod';
import { searchTextField } from './search-text-field.ts';
import { nameWordsOf } from './search-text.ts';

const Docs = z.array(z.looseObject({ id: z.string() }));

export function withNameWords(collection: CollectionConfig): CollectionConfig {
  const { admin, fields, hooks } = collection;
  if (admin?.useAsTitle === undefined || admin.hidden === true || fields.includes(searchTextField)) return collection;
  return {
    ...collection,
    fields: [...fields, searchTextField],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), deriveNameWords] },
  };
}

const deriveNameWords: CollectionBeforeChangeHook = ({ data, originalDoc, collection }) => ({
  ...data,
  searchText: nameWordsOf(collection, { ...originalDoc, ...data }),
});

/** At start: for documents that were written before there was such a field. Harmless the second time. */
export async function fillNameWords(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    // A text in the workflow is found without it, and its next save derives it.
    if (config.versions || !config.fields.some((field) => 'name' in field && field.name === 'searchText')) continue;
    const where = { searchText: { exists: false } };
    const found: { docs: unknown[] } = await payload.db.find({ collection: config.slug, where, pagination: false });
    for (const doc of Docs.parse(found.docs)) {
      const data = { searchText: nameWordsOf(config, doc) };
      await payload.db.updateOne({ collection: config.slug, id: doc.id, data, returning: false });
    }
  }
}
