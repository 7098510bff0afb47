/** Old and new text of every field that differs between two versions of a document. */
import type { Field, PayloadRequest } from 'payload';
import { z } from 'zod';
import { listChangedFields, type ContentField } from './content-fields.ts';
import { contentText, type TitleOf } from './content-text.ts';
import { listReferences } from './content-references.ts';

type Doc = Readonly<Record<string, unknown>>;

export const ContentChange = z.object({
  field: z.string(),
  /** As the form names it. */
  label: z.string(),
  before: z.string(),
  after: z.string(),
});
export type ContentChange = z.infer<typeof ContentChange>;

export async function loadContentChanges(
  req: PayloadRequest,
  fields: readonly Field[],
  versions: { readonly before: Doc; readonly after: Doc },
): Promise<readonly ContentChange[]> {
  const changed = listChangedFields(fields, versions.before, versions.after);
  const titleOf = await loadTitles(req, changed, [versions.before, versions.after]);
  return changed.map(({ name, label, field }) => ({
    field: name,
    label,
    before: contentText(field, versions.before[name], titleOf),
    after: contentText(field, versions.after[name], titleOf),
  }));
}

/** Names of everything the fields refer to; an id stands for what is gone. */
export async function loadTitles(
  req: PayloadRequest,
  fields: readonly ContentField[],
  docs: readonly Doc[],
): Promise<TitleOf> {
  const titles = new Map<string, string>();
  const wanted = docs.flatMap((doc) => fields.flatMap(({ name, field }) => listReferences(field, doc[name])));
  for (const collection of new Set(wanted.map((reference) => reference.collection))) {
    const config = req.payload.collections[collection]?.config;
    const title = config?.upload ? 'alt' : config?.admin.useAsTitle;
    if (title === undefined) continue;
    const ids = wanted.filter((reference) => reference.collection === collection).map(({ id }) => id);
    const { docs: found } = await req.payload.find({
      collection,
      draft: true,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { [title]: true },
      overrideAccess: true,
      req,
    });
    for (const doc of z.array(z.looseObject({ id: z.string() })).parse(found)) {
      const name = doc[title];
      if (typeof name === 'string' && name !== '') titles.set(`${collection}:${doc.id}`, name);
    }
  }
  return (collection, id) => titles.get(`${collection}:${id}`);
}
