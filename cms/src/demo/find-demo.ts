/** Everything that belongs to the demonstration ward, by its marks. */
import type { Payload, Where } from 'payload';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { DEMO_SECTIONS } from './content/ward.ts';
import { leafletId, pictureId, sectionId } from './demo-items.ts';
import { listLeafletNames } from './seed-leaflets.ts';
import { listPictureNames } from './seed-pictures.ts';

const Identified = z.object({ id: z.string() });

export interface DemoInventory {
  readonly items: readonly { readonly kind: EditorialKind; readonly id: string }[];
  readonly units: readonly string[];
  readonly users: readonly string[];
  readonly stations: readonly string[];
  readonly media: readonly string[];
  /** Sections carry no mark: they are known by their ids. */
  readonly sections: readonly string[];
  readonly logRecords: readonly string[];
  readonly airings: readonly string[];
  readonly dailyReach: readonly string[];
}

export async function findDemo(payload: Payload): Promise<DemoInventory> {
  const marked: Where = { demo: { equals: true } };
  const items: { kind: EditorialKind; id: string }[] = [];
  for (const kind of EDITORIAL_KINDS) {
    const ids = await listIds(payload, COLLECTION_OF_KIND[kind], marked);
    items.push(...ids.map((id) => ({ kind, id })));
  }
  const units = await listIds(payload, 'units', marked);
  const stations = await listIds(payload, 'stations', marked);
  const sections = await listIds(payload, 'sections', { id: { in: DEMO_SECTIONS.map(({ slug }) => sectionId(slug)) } });
  const itemIds = items.map(({ id }) => id);
  const scripts = items.filter(({ kind }) => kind === 'script').map(({ id }) => id);
  return {
    items,
    units,
    users: await listIds(payload, 'users', marked),
    stations,
    media: await listIds(payload, 'media', {
      id: { in: [...listPictureNames().map(pictureId), ...listLeafletNames().map(leafletId)] },
    }),
    sections,
    logRecords: await listIds(payload, 'editorial-log', { or: [marked, { documentId: { in: itemIds } }] }),
    airings: await listIds(payload, 'airings', { script: { in: scripts } }),
    dailyReach: await listIds(payload, 'daily-reach', { documentId: { in: [...itemIds, ...units, ...sections] } }),
  };
}

export function isEmpty(inventory: DemoInventory): boolean {
  return Object.values(inventory).every((entries) => entries.length === 0);
}

async function listIds(payload: Payload, collection: string, where: Where): Promise<readonly string[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
  });
  return found.docs.map((doc) => Identified.parse(doc).id);
}
