/** Keeps the derived text of a document with it: same save, same transaction, so it can never be of another version. */
import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload';
import { z } from 'zod';
import { searchTextOf } from './search-text.ts';

export const searchTextField: Field = {
  name: 'searchText',
  type: 'textarea',
  label: 'Văn bản để tìm',
  admin: {
    hidden: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Diff: '/editorial/NoField.tsx#NoField' },
  },
  access: { create: () => false, update: () => false },
  custom: { system: true },
};

const Person = z.looseObject({ name: z.string().nullish(), email: z.string() });

/** Runs after the workflow's own hook, which has settled stage and author by then. */
export const deriveSearchText: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req, context }) => {
  // A text that is put back is whole: MongoDB leaves its empty fields out, and they are not filled from the text it replaces.
  const isWhole = context['isRestoringVersion'] === true;
  const doc: Readonly<Record<string, unknown>> = isWhole ? data : { ...originalDoc, ...data };
  const author = await authorName(req, doc['author']);
  return { ...data, searchText: searchTextOf({ collection, doc, author }) };
};

export async function authorName(req: PayloadRequest, author: unknown): Promise<string> {
  const own = Person.extend({ id: z.string() }).safeParse(req.user);
  if (own.success && own.data.id === author) return own.data.name ?? own.data.email;
  if (typeof author !== 'string') return '';
  const found: unknown = await req.payload.findByID({
    collection: 'users',
    id: author,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const person = Person.safeParse(found);
  return person.success ? (person.data.name ?? person.data.email) : '';
}
