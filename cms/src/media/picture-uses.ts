/** Where a picture is used: on pages that residents can open now, and in drafts. */
import type { Payload, PayloadRequest, Where } from 'payload';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import type { Stage } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { NAMELESS } from '../editorial/nameless-title.ts';
import { whereInUnits } from '../people/access.ts';
import type { Staff } from '../people/staff.ts';
import { listRowSummaries } from '../publishing/feed-table.ts';
import { readKey } from '../publishing/projection-sources.ts';

export interface PictureUse {
  readonly key: string;
  readonly href: string;
  readonly headline: string;
  readonly kindLabel: string;
  /** Residents see the picture there now. */
  readonly isLive: boolean;
  /** Somebody is still to write, approve or publish it. */
  readonly isAtWork: boolean;
}

const AT_WORK: readonly string[] = ['draft', 'editing', 'approval', 'approved'] satisfies readonly Stage[];
const Items = z.array(z.object({ id: z.string(), headline: z.string().nullish(), stage: z.string().nullish() }));
const PER_KIND = 20;

/** True while a public page shows the picture. */
export async function isPictureLive(payload: Payload, mediaId: string): Promise<boolean> {
  return (await listLiveItems(payload, [mediaId])).length > 0;
}

/** Live ones first, then those that show it as cover, in their row of pictures or within their text. */
export async function listPictureUses(req: PayloadRequest, mediaId: string): Promise<readonly PictureUse[]> {
  const live = await listLiveItems(req.payload, [mediaId]);
  const found = await Promise.all(
    EDITORIAL_KINDS.map(async (kind) => {
      const liveIds = live.filter((row) => row.kind === kind).map(({ documentId }) => documentId);
      return usesOfKind({ req, kind, mediaId, liveIds });
    }),
  );
  return found.flat().toSorted((a, b) => Number(b.isLive) - Number(a.isLive));
}

/** The live items that show one of the pictures. */
export async function listLiveItems(
  payload: Payload,
  mediaIds: readonly string[],
): Promise<readonly { readonly kind: EditorialKind; readonly documentId: string }[]> {
  if (mediaIds.length === 0) return [];
  const keys = new Set(mediaIds.map((id) => readKey('media', id)));
  const rows = await listRowSummaries(payload, { state: { equals: 'live' } });
  return rows.flatMap(({ kind, documentId, reads }) => {
    const editorialKind = EDITORIAL_KINDS.find((known) => known === kind);
    return editorialKind && reads.some((read) => keys.has(read)) ? [{ kind: editorialKind, documentId }] : [];
  });
}

async function usesOfKind(options: {
  readonly req: PayloadRequest;
  readonly kind: EditorialKind;
  readonly mediaId: string;
  readonly liveIds: readonly string[];
}): Promise<readonly PictureUse[]> {
  const { req, kind, mediaId, liveIds } = options;
  const collection = COLLECTION_OF_KIND[kind];
  const config = req.payload.collections[collection]?.config;
  const wheres = whereShown(req.payload, config?.flattenedFields ?? [], { mediaId, liveIds });
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: { or: wheres },
    depth: 0,
    limit: PER_KIND,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const label = config?.labels.singular;
  return Items.parse(docs).map((doc) => ({
    key: `${kind}:${doc.id}`,
    href: `/admin/collections/${collection}/${doc.id}`,
    headline: doc.headline?.trim() || NAMELESS,
    kindLabel: typeof label === 'string' ? label : collection,
    isLive: liveIds.includes(doc.id),
    isAtWork: AT_WORK.includes(doc.stage ?? ''),
  }));
}

/** True where an item of a unit that is not the person's shows the picture: what others rely on is not changed from outside. */
export async function isUsedElsewhere(req: PayloadRequest, staff: Staff, mediaId: string): Promise<boolean> {
  const own = await whereInUnits(req, staff, 'unit');
  if (own === true) return false;
  const live = await listLiveItems(req.payload, [mediaId]);
  for (const kind of EDITORIAL_KINDS) {
    const fields = req.payload.collections[COLLECTION_OF_KIND[kind]]?.config.flattenedFields ?? [];
    if (!fields.some(({ name }) => name === 'unit')) continue;
    const liveIds = live.filter((row) => row.kind === kind).map(({ documentId }) => documentId);
    const uses = whereShown(req.payload, fields, { mediaId, liveIds });
    const find = (where: Where) =>
      req.payload.find({
        collection: COLLECTION_OF_KIND[kind],
        draft: true,
        where,
        depth: 0,
        limit: 1,
        overrideAccess: true,
        req,
      });
    const all = await find({ or: uses });
    if (all.totalDocs > (await find({ and: [{ or: uses }, own] })).totalDocs) return true;
  }
  return false;
}

/** One of these holds where a document of the collection shows the picture, in public or in its newest version. */
function whereShown(
  payload: Payload,
  fields: readonly unknown[],
  { mediaId, liveIds }: { readonly mediaId: string; readonly liveIds: readonly string[] },
): Where[] {
  // Pictures stand between the paragraphs, never within one. SQLite is asked without the root, and before any row is
  // joined: its builder takes the table that was joined last for the one that holds the text.
  const inText = payload.db.name === 'sqlite' ? 'children.value' : 'root.children.value';
  const paths = [...fieldPaths(fields, 'richText').map((path) => `${path}.${inText}`), ...fieldPaths(fields, 'upload')];
  return [...paths.map((path) => ({ [path]: { equals: mediaId } })), { id: { in: [...liveIds] } }];
}

/** `cover`, `photos.image` …: the paths of a collection's fields of one type. */
function fieldPaths(fields: readonly unknown[], type: string, prefix = ''): readonly string[] {
  return fields.flatMap((field) => {
    const known = QueryableField.safeParse(field);
    if (!known.success) return [];
    const path = prefix + known.data.name;
    return known.data.type === type ? [path] : fieldPaths(known.data.flattenedFields ?? [], type, `${path}.`);
  });
}

const QueryableField = z.object({
  name: z.string(),
  type: z.string(),
  flattenedFields: z.array(z.unknown()).optional(),
});
