/** Drafts that one person has to go on with: begun, sent back, or opened again to correct what residents read. */
import type { PayloadRequest, Where } from 'payload';
import { listRecords } from '../editorial/editorial-log.ts';
import type { Staff } from '../people/staff.ts';
import { findItems, type FoundItem } from './find-items.ts';
import { kindsFor } from './kinds-for.ts';

interface NotedItem {
  readonly item: FoundItem;
  readonly note: string;
}

export interface MyDrafts {
  readonly begun: readonly NotedItem[];
  readonly sentBack: readonly NotedItem[];
  readonly corrections: readonly NotedItem[];
}

/** What the newest move says decides: "trả lại" with who and why, "đính chính" with who and what for. */
export async function listMyDrafts(req: PayloadRequest, staff: Staff): Promise<MyDrafts> {
  const isMine: Where = { author: { equals: staff.id } };
  const corrected = kindsFor('correct', staff);
  const concernsMe: Where = corrected.length > 0 ? { or: [isMine, { firstPublishedAt: { exists: true } }] } : isMine;
  const drafts = await findItems(req, { and: [{ stage: { equals: 'draft' } }, concernsMe] });
  const begun: NotedItem[] = [];
  const sentBack: NotedItem[] = [];
  const corrections: NotedItem[] = [];
  const newest = await findNewestMoves(req, drafts);
  for (const item of drafts) {
    const record = newest.get(item.id);
    const isOwn = item.doc.author === staff.id;
    const note = record ? `${record.byName}: ${record.reason}` : '';
    if (record?.action === 'correct') {
      if (isOwn || corrected.includes(item.kind)) corrections.push({ item, note });
    } else if (record?.action === 'sendBack' && (isOwn || item.doc.contributors.includes(staff.id))) {
      sentBack.push({ item, note });
    } else if (isOwn) begun.push({ item, note: '' });
  }
  return { begun, sentBack, corrections };
}

async function findNewestMoves(req: PayloadRequest, items: readonly FoundItem[]) {
  if (items.length === 0) return new Map<string, never>();
  const isMove: Where = { action: { not_in: ['create', 'change'] } };
  const ids = items.map(({ id }) => id);
  const records = await listRecords(req, { where: { and: [{ documentId: { in: ids } }, isMove] }, limit: 0 });
  return new Map(records.toReversed().map((record) => [record.documentId, record]));
}
