/** Real content that would lose something if the demonstration ward went away. */
import type { Payload, Where } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import type { DemoInventory } from './find-demo.ts';
import { loadRealParts } from './neutralise-settings.ts';

export interface RealReference {
  readonly collection: string;
  readonly id: string;
  /** Headline or name. */
  readonly title: string;
  /** Names of the fields that lead to the demonstration ward. */
  readonly fields: readonly string[];
}

/** Who wrote something is history and stands by name in the log: an account may go while its work stays. */
const HISTORY = new Set(['author', 'contributors']);
const PLAIN_COLLECTIONS = ['units', 'users', 'stations'] as const;
const Doc = z.looseObject({ id: z.string(), headline: z.string().nullish(), name: z.string().nullish() });

/** Of an item count the newest version and the live one. The row of an item that is not live is as old as its first save. */
export async function findRealReferences(payload: Payload, demo: DemoInventory): Promise<readonly RealReference[]> {
  // The settings' id is a word, not an id that only they can mean; and nothing refers to them.
  const items = demo.items.filter(({ kind }) => kind !== 'settings').map(({ id }) => id);
  const demoIds = new Set([...items, ...demo.units, ...demo.users, ...demo.stations, ...demo.media]);
  const found = new Map<string, RealReference>();
  const note = (collection: string, docs: readonly unknown[]) => {
    for (const doc of docs) {
      const reference = referenceOf(collection, Doc.parse(doc), demoIds);
      if (reference) found.set(`${collection}:${reference.id}`, reference);
    }
  };
  for (const kind of EDITORIAL_KINDS) {
    note(COLLECTION_OF_KIND[kind], await listRealItems(payload, COLLECTION_OF_KIND[kind]));
  }
  for (const collection of PLAIN_COLLECTIONS) note(collection, await listReal(payload, { collection, draft: false }));
  note('settings', [{ ...(await loadRealParts(payload)), id: 'settings', name: 'Thông tin trang' }]);
  return [...found.values()];
}

/** Demo sections that real articles stand in: those stay. */
export async function listUsedSections(payload: Payload, demo: DemoInventory): Promise<ReadonlySet<string>> {
  const sections = new Set(demo.sections);
  const articles = z
    .array(z.object({ section: z.string().nullish() }))
    .parse(await listRealItems(payload, COLLECTION_OF_KIND.article));
  return new Set(articles.map(({ section }) => section ?? '').filter((id) => sections.has(id)));
}

/** Newest and live versions. */
async function listRealItems(payload: Payload, collection: string): Promise<readonly unknown[]> {
  const live = await listReal(payload, { collection, draft: false, where: { _status: { equals: 'published' } } });
  return [...live, ...(await listReal(payload, { collection, draft: true }))];
}

async function listReal(
  payload: Payload,
  wanted: { readonly collection: string; readonly draft: boolean; readonly where?: Where },
): Promise<readonly unknown[]> {
  const isReal: Where = { demo: { not_equals: true } };
  const found: { docs: unknown[] } = await payload.find({
    collection: wanted.collection,
    draft: wanted.draft,
    where: wanted.where ? { and: [isReal, wanted.where] } : isReal,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return found.docs;
}

function referenceOf(
  collection: string,
  doc: z.infer<typeof Doc>,
  demoIds: ReadonlySet<string>,
): RealReference | undefined {
  const fields = Object.entries(doc)
    .filter(([field, value]) => !HISTORY.has(field) && refersTo(value, demoIds))
    .map(([field]) => field);
  if (fields.length === 0) return undefined;
  return { collection, id: doc.id, title: doc.headline ?? doc.name ?? doc.id, fields };
}

/** Ids are UUIDs, so wherever one stands it is a reference: relations, uploads, nodes of a body. */
function refersTo(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (Array.isArray(value)) return value.some((member) => refersTo(member, ids));
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((member) => refersTo(member, ids));
}
