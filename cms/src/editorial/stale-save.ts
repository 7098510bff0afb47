/** Two people change one item at once: the second save is refused while its text still stands in the person's form. */
import { APIError, type Field, type PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { COLLECTION_OF_KIND } from './collections.ts';
import { contentDigest } from './content-digest.ts';

type Doc = Readonly<Record<string, unknown>>;

interface Save {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly fields: readonly Field[];
  /** `updatedAt` of the version that was changed, as the form was given it. */
  readonly base: string;
  readonly latest: Doc;
  readonly data: Doc;
}

/** Refuses a save made on a version whose content is not the newest any more. A move in between is no conflict. */
export async function refuseStaleSave(req: PayloadRequest, save: Save): Promise<void> {
  const { base, latest, fields } = save;
  if (base === latest['updatedAt']) return;
  const latestDigest = contentDigest(fields, latest);
  if (contentDigest(fields, save.data) === latestDigest) return;
  const version = await findVersion(req, save.kind, save.id, base);
  if (version && contentDigest(fields, version) === latestDigest) return;
  throw new APIError(
    'Trong lúc bạn sửa, người khác đã lưu mục này. Chữ bạn gõ vẫn còn trong biểu mẫu: hãy so hai bản rồi chọn.',
    409,
    undefined,
    true,
  );
}

/** The content of a version by the time it was saved; undefined where it is too old to be kept. */
export async function findVersion(
  req: PayloadRequest,
  kind: EditorialKind,
  id: string,
  updatedAt: string,
): Promise<Doc | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: COLLECTION_OF_KIND[kind],
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: updatedAt } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const version: unknown = docs[0]?.version;
  return version !== null && typeof version === 'object' ? Object.fromEntries(Object.entries(version)) : undefined;
}
