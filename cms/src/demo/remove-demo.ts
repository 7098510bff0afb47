/** Takes the demonstration ward away. May be killed anywhere and called again: it takes away what is left. */
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { failure, success, type Result } from 'shared/kernel/result';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { isBusy } from '../platform/queued-transactions.ts';
import { nudgeDoors } from '../publishing/nudge.ts';
import { loadDemoState, writeDemoState } from './demo-state.ts';
import { findDemo, isEmpty, type DemoInventory } from './find-demo.ts';
import { neutraliseSettings } from './neutralise-settings.ts';
import { ensureRealUnit } from './own-unit.ts';
import { findRealReferences, listUsedSections, type RealReference } from './real-references.ts';

const ATTEMPTS = 20;

export interface DemoRemovalPlan {
  readonly inventory: DemoInventory;
  /** Not empty: removal would refuse. */
  readonly references: readonly RealReference[];
}

export type DemoRemoval = Result<
  { readonly removed: DemoInventory },
  { readonly kind: 'referredTo'; readonly references: readonly RealReference[] }
>;

/** What removal would do; changes nothing. */
export async function planDemoRemoval(payload: Payload): Promise<DemoRemovalPlan> {
  const demo = await findDemo(payload);
  const used = await listUsedSections(payload, demo);
  const inventory = { ...demo, sections: demo.sections.filter((id) => !used.has(id)) };
  return { inventory, references: await findRealReferences(payload, inventory) };
}

export async function removeDemo({ payload }: { readonly payload: Payload }): Promise<DemoRemoval> {
  const { inventory, references } = await planDemoRemoval(payload);
  if (references.length > 0) return failure({ kind: 'referredTo', references });
  const state = await loadDemoState(payload);
  if (isEmpty(inventory) && state !== 'removing' && state !== 'seeding') return success({ removed: inventory });
  await removePatiently(payload);
  nudgeDoors();
  return success({ removed: inventory });
}

/** The CMS may be running and writing: where it was in the way, what is left is taken away in the next attempt. */
async function removePatiently(payload: Payload): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeDemoState(payload, 'removing');
      await removeInventory(payload, (await planDemoRemoval(payload)).inventory);
      await writeDemoState(payload, 'removed');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Units go last: while one stands, the site says that it shows a demonstration. */
async function removeInventory(payload: Payload, demo: DemoInventory): Promise<void> {
  const areSettingsKept = await neutraliseSettings(payload, await ensureRealUnit(payload));
  await removeFacts(payload, 'airings', demo.airings);
  await removeFacts(payload, 'daily-reach', demo.dailyReach);
  for (const kind of EDITORIAL_KINDS.toReversed()) {
    if (kind === 'settings' && areSettingsKept) continue;
    const ids = demo.items.filter((item) => item.kind === kind).map(({ id }) => id);
    await removeDocuments(payload, COLLECTION_OF_KIND[kind], ids);
  }
  await removeFacts(payload, 'editorial-log', demo.logRecords);
  await removeDocuments(payload, 'stations', demo.stations);
  await removePictures(payload, demo.media);
  await removeDocuments(payload, 'sections', demo.sections);
  await removeDocuments(payload, 'users', demo.users);
  await removeDocuments(payload, 'units', demo.units);
}

async function removeDocuments(payload: Payload, collection: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await payload.delete({ collection, id, depth: 0, overrideAccess: true, overrideLock: true });
}

/** Machine-written rows: past the hooks and access that keep people from them. */
async function removeFacts(payload: Payload, collection: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await payload.db.deleteOne({ collection, where: { id: { equals: id } }, req: {}, returning: false });
  }
}

const MediaDoc = z.object({ renditions: z.array(z.object({ file: z.string() })).nullish() });

/** Payload deletes the file it knows; the renditions are ours. A file that another picture shares stays. */
async function removePictures(payload: Payload, ids: readonly string[]): Promise<void> {
  const folder = payload.collections['media']?.config.upload.staticDir;
  const candidates = (await listRenditions(payload, { id: { in: [...ids] } })).map((file) => path.basename(file));
  await removeDocuments(payload, 'media', ids);
  if (folder === undefined) return;
  const kept = new Set(await listRenditions(payload, {}));
  for (const file of candidates.filter((name) => !kept.has(name))) {
    await unlink(path.join(folder, file)).catch(ignoreMissing);
  }
}

async function listRenditions(
  payload: Payload,
  where: Parameters<Payload['db']['find']>[0]['where'],
): Promise<string[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'media',
    where,
    limit: 0,
    pagination: false,
    select: { renditions: true },
  });
  return found.docs.flatMap((doc) => (MediaDoc.parse(doc).renditions ?? []).map(({ file }) => file));
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
