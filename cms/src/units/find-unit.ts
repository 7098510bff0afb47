/** A unit as commands name it: by id, by slug, or the installation's own. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { loadSettings } from '../settings/load-settings.ts';

const Unit = z.object({ id: z.string(), slug: z.string(), name: z.string() });
export type FoundUnit = z.infer<typeof Unit>;

export async function findUnit(payload: Payload, idOrSlug: string): Promise<FoundUnit | undefined> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { or: [{ id: { equals: idOrSlug } }, { slug: { equals: idOrSlug } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const parsed = Unit.safeParse(docs[0]);
  return parsed.success ? parsed.data : undefined;
}

/** The unit named in the settings, or the only one there is. */
export async function findOwnUnit(payload: Payload): Promise<FoundUnit | undefined> {
  const named = (await loadSettings(payload))?.unit;
  if (named !== undefined) return findUnit(payload, named);
  const { docs } = await payload.find({ collection: 'units', depth: 0, limit: 2, overrideAccess: true });
  const [only, other] = docs.map((doc) => Unit.parse(doc));
  return other === undefined ? only : undefined;
}
