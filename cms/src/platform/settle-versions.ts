/**
 * At start, on MongoDB, where a document and its version are written one after the other: puts right what a crash left
 * between the two. Without it lists of drafts show such a document twice, or not at all. Harmless the second time.
 */
import type { Payload } from 'payload';
import { z } from 'zod';

export async function settleVersions(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return;
  for (const { config } of Object.values(payload.collections)) {
    if (!config.versions) continue;
    await keepOneLatest(payload, config.slug);
    await addMissingVersions(payload, config.slug);
  }
}

const SeveralLatest = z.array(z.object({ ids: z.array(z.unknown()) }));

/** The newest stays the latest; the crash came before the ones before it were told. */
async function keepOneLatest(payload: Payload, slug: string): Promise<void> {
  const versions = payload.db.versions[slug];
  const found: unknown = await versions?.aggregate([
    { $match: { latest: true } },
    { $sort: { updatedAt: -1, _id: -1 } },
    { $group: { _id: '$parent', ids: { $push: '$_id' } } },
    { $match: { 'ids.1': { $exists: true } } },
  ]);
  for (const { ids } of SeveralLatest.parse(found ?? [])) {
    await versions?.updateMany({ _id: { $in: ids.slice(1) } }, { $unset: { latest: 1 } }, { timestamps: false });
  }
}

const Ids = z.array(z.string());
const Stored = z.looseObject({ createdAt: z.string(), updatedAt: z.string() });

async function addMissingVersions(payload: Payload, slug: string): Promise<void> {
  const withVersion = new Set(Ids.parse((await payload.db.versions[slug]?.distinct('parent')) ?? []));
  const ids = Ids.parse((await payload.db.collections[slug]?.distinct('_id')) ?? []);
  for (const id of ids.filter((each) => !withVersion.has(each))) {
    const found: unknown = await payload.db.findOne({ collection: slug, where: { id: { equals: id } } });
    const stored = Stored.safeParse(found);
    if (!stored.success) continue;
    const { createdAt, updatedAt } = stored.data;
    const { id: _id, ...versionData } = stored.data;
    await payload.db.createVersion({
      collectionSlug: slug,
      parent: id,
      autosave: false,
      createdAt,
      updatedAt,
      versionData,
    });
  }
}
