/** What waits for one person today, across all kinds of content. */
import type { Payload, PayloadRequest, Where } from 'payload';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import type { Action } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { listRecords } from '../editorial/editorial-log.ts';
import { isContributor, parseEditorialDoc } from '../editorial/editorial-doc.ts';
import type { Staff } from '../people/staff.ts';

const PER_KIND = 10;

export interface WorkItem {
  readonly key: string;
  readonly href: string;
  readonly headline: string;
  readonly kindLabel: string;
  readonly updatedAt: string;
  /** Why it was sent back, and by whom. */
  readonly note: string;
}

export interface MyWork {
  readonly toApprove: readonly WorkItem[];
  readonly toPublish: readonly WorkItem[];
  readonly sentBack: readonly WorkItem[];
  readonly drafts: readonly WorkItem[];
}

export async function listMyWork(req: PayloadRequest, staff: Staff): Promise<MyWork> {
  const may = (action: Action) => moveScopeOf(staff.role, 'content', action) !== 'none';
  const own: Where = { author: { equals: staff.id } };
  const [waiting, approved, drafts] = await Promise.all([
    may('approve') ? listItems(req, { stage: { equals: 'approval' } }) : [],
    may('publish') ? listItems(req, { stage: { equals: 'approved' } }) : [],
    listItems(req, { and: [own, { stage: { in: ['draft', 'editing'] } }] }),
  ]);
  const returned = await returnedBy(req, drafts);
  return {
    // What a person wrote or changed is not theirs to approve.
    toApprove: waiting.filter(({ doc }) => !isContributor(doc, staff.id)).map((found) => workItem(req.payload, found)),
    toPublish: approved.map((found) => workItem(req.payload, found)),
    sentBack: drafts
      .filter(({ id }) => returned.has(id))
      .map((found) => workItem(req.payload, found, returned.get(found.id))),
    drafts: drafts.filter(({ id }) => !returned.has(id)).map((found) => workItem(req.payload, found)),
  };
}

interface FoundItem {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly doc: ReturnType<typeof parseEditorialDoc>;
}

async function listItems(req: PayloadRequest, where: Where): Promise<FoundItem[]> {
  const found = await Promise.all(EDITORIAL_KINDS.map((kind) => listItemsOfKind(req, kind, where)));
  return found.flat().toSorted((a, b) => (a.doc.updatedAt < b.doc.updatedAt ? 1 : -1));
}

async function listItemsOfKind(req: PayloadRequest, kind: EditorialKind, where: Where): Promise<FoundItem[]> {
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF_KIND[kind],
    draft: true,
    where,
    depth: 0,
    limit: PER_KIND,
    pagination: false,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  });
  return z
    .array(z.looseObject({ id: z.string() }))
    .parse(docs)
    .map((doc) => ({ kind, id: doc.id, doc: parseEditorialDoc(doc) }));
}

/** The reason of the newest move of each item whose newest move was "trả lại". */
async function returnedBy(req: PayloadRequest, items: readonly FoundItem[]): Promise<ReadonlyMap<string, string>> {
  const ids = items.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const records = await listRecords(req, { where: { documentId: { in: ids } }, limit: 0 });
  const newest = new Map(records.toReversed().map((record) => [record.documentId, record]));
  return new Map(
    [...newest.values()]
      .filter(({ action }) => action === 'sendBack')
      .map((record) => [record.documentId, `${record.byName}: ${record.reason}`]),
  );
}

function workItem(payload: Payload, { kind, id, doc }: FoundItem, note = ''): WorkItem {
  const slug = COLLECTION_OF_KIND[kind];
  const label = payload.collections[slug]?.config.labels.singular;
  return {
    key: `${kind}:${id}`,
    href: `/admin/collections/${slug}/${id}`,
    headline: doc.headline || 'Chưa có tiêu đề',
    kindLabel: typeof label === 'string' ? label : slug,
    updatedAt: doc.updatedAt,
    note,
  };
}
