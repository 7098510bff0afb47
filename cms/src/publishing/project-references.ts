/** Other documents as a published document names them. */
import { z } from 'zod';
import type { HotlineRef, UnitRef } from 'shared/contract/document-base';
import { ProjectionError, type ProjectionSources } from './projection-sources.ts';

const NamedDoc = z.object({ id: z.string(), name: z.string().min(1), slug: z.string().min(1) });
const PublishedDoc = z.object({ _status: z.literal('published') });
const HeadlineDoc = PublishedDoc.extend({ id: z.string(), headline: z.string().min(1), slug: z.string().min(1) });
const HotlineDoc = PublishedDoc.extend({
  id: z.string(),
  headline: z.string().min(1),
  number: z.string().min(1),
  dial: z.string().min(1),
});

interface HeadlineRef {
  readonly id: string;
  readonly headline: string;
  readonly slug: string;
}

/** The responsible unit; nothing is shown without one. */
export async function getUnitRef(sources: ProjectionSources, unitId: string): Promise<UnitRef> {
  const unit = await findUnitRef(sources, unitId);
  if (!unit) throw new ProjectionError('Đơn vị phụ trách không còn trong danh mục. Hãy chọn lại đơn vị rồi đăng lại.');
  return unit;
}

export async function findUnitRef(
  sources: ProjectionSources,
  unitId: string | undefined,
): Promise<UnitRef | undefined> {
  return findNamed(sources, 'units', unitId);
}

export async function findSectionRef(
  sources: ProjectionSources,
  sectionId: string | undefined,
): Promise<UnitRef | undefined> {
  return findNamed(sources, 'sections', sectionId);
}

/** Those of the documents that residents can open now, in the given order. */
export async function listPublishedHeadlines(
  sources: ProjectionSources,
  collection: string,
  ids: readonly string[],
): Promise<HeadlineRef[]> {
  const found: HeadlineRef[] = [];
  for (const id of ids) {
    const parsed = HeadlineDoc.safeParse(await sources.find(collection, id));
    if (parsed.success) found.push({ id: parsed.data.id, headline: parsed.data.headline, slug: parsed.data.slug });
  }
  return found;
}

export async function listPublishedHotlines(sources: ProjectionSources, ids: readonly string[]): Promise<HotlineRef[]> {
  const found: HotlineRef[] = [];
  for (const id of ids) {
    const parsed = HotlineDoc.safeParse(await sources.find('hotlines', id));
    if (!parsed.success) continue;
    const { headline, number, dial } = parsed.data;
    found.push({ id: parsed.data.id, number, dial, purpose: headline });
  }
  return found;
}

async function findNamed(
  sources: ProjectionSources,
  collection: string,
  id: string | undefined,
): Promise<UnitRef | undefined> {
  if (!id) return undefined;
  const parsed = NamedDoc.safeParse(await sources.find(collection, id));
  return parsed.success ? parsed.data : undefined;
}
