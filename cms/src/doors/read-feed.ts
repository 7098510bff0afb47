/** One page of the feed: rows by number after the cursor, as the contract spells them. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { GONE_REASONS } from 'shared/contract/feed';
import { findHighestSequence, FormerSlugs } from '../publishing/feed-table.ts';

const Row = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  documentId: z.string(),
  state: z.enum(['live', 'gone']),
  reason: z.enum(GONE_REASONS).nullish(),
  slug: z.string().nullish(),
  replacedBy: z.string().nullish(),
  digest: z.string().nullish(),
  sequence: z.number(),
  formerSlugs: FormerSlugs,
  projected: z.unknown(),
});

/** Documents were parsed by the contract when they were written; the reader checks them again. */
interface FeedAnswer {
  readonly changes: readonly unknown[];
  readonly cursor: number;
  readonly more: boolean;
  readonly filling?: boolean;
}

interface FeedQuestion {
  readonly after: number;
  readonly limit: number;
  /** The writer has much to put in yet. */
  readonly isFilling: boolean;
}

export async function readFeed(payload: Payload, query: FeedQuestion): Promise<FeedAnswer> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'feed-rows',
    where: { sequence: { greater_than: query.after } },
    sort: 'sequence',
    limit: query.limit + 1,
    pagination: false,
  });
  const rows = found.docs.map((doc) => Row.parse(doc));
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    changes: page.map(changeOf),
    // A cursor beyond the feed's end belongs to another life of this database; the lower number tells its owner so.
    cursor: last ? last.sequence : Math.min(query.after, await findHighestSequence(payload)),
    more: rows.length > page.length,
    ...(query.isFilling && { filling: true }),
  };
}

/** Every write carries a higher number than all before it, so the highest one names the whole table's state. */
export async function tagOfFeed(payload: Payload, { after, limit, isFilling }: FeedQuestion): Promise<string> {
  return `"${after}-${limit}-${await findHighestSequence(payload)}${isFilling ? '-filling' : ''}"`;
}

function changeOf(row: z.infer<typeof Row>): unknown {
  const { state, sequence, kind, documentId: id } = row;
  const former = row.formerSlugs.length > 0 ? { formerSlugs: row.formerSlugs } : {};
  if (state === 'live') return { state, sequence, digest: row.digest ?? '', ...former, document: row.projected };
  const { slug, replacedBy } = row;
  const reason = row.reason ?? 'withdrawn';
  return { state, sequence, kind, id, reason, ...(slug && { slug }), ...former, ...(replacedBy && { replacedBy }) };
}
