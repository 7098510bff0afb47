/** The feed's rows in the database: reading them in order, and writing one so that an older number never replaces a newer. */
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind, type PublishedDocument } from 'shared/contract/documents';
import type { FormerSlug, GoneReason } from 'shared/contract/feed';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';

export const FormerSlugs = z
  .array(z.object({ slug: z.string(), leftAt: z.number() }))
  .nullish()
  .transform((former) => former ?? []);

/** What the publisher keeps in memory of a row. */
export const RowSummary = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  documentId: z.string(),
  state: z.enum(['live', 'gone']),
  digest: z
    .string()
    .nullish()
    .transform((digest) => digest ?? ''),
  sequence: z.number(),
  reads: z
    .array(z.string())
    .nullish()
    .transform((reads) => reads ?? []),
  slug: z
    .string()
    .nullish()
    .transform((slug) => slug ?? ''),
  formerSlugs: FormerSlugs,
});
export type RowSummary = z.infer<typeof RowSummary>;

export type RowContent =
  | {
      readonly state: 'live';
      readonly digest: string;
      readonly document: PublishedDocument;
      readonly reads: readonly string[];
      readonly formerSlugs: readonly FormerSlug[];
    }
  /** `replacedBy`: the path to which readers are led. */
  | { readonly state: 'gone'; readonly reason: GoneReason; readonly replacedBy?: string };

const SUMMARY_FIELDS = {
  kind: true,
  documentId: true,
  state: true,
  digest: true,
  sequence: true,
  reads: true,
  slug: true,
  formerSlugs: true,
} as const;
const PAGE = 1000;

export function rowIdOf(kind: DocumentKind, documentId: string): string {
  return `${kind}:${documentId}`;
}

interface RowQuestion {
  readonly where?: Where;
  readonly sort?: string;
}

export async function listRowSummaries(payload: Payload, question: RowQuestion = {}): Promise<RowSummary[]> {
  const { where = {}, sort = 'id' } = question;
  const rows: RowSummary[] = [];
  for (let page = 1; ; page += 1) {
    const found: { docs: unknown[]; hasNextPage: boolean } = await payload.db.find({
      collection: 'feed-rows',
      where,
      sort,
      limit: PAGE,
      page,
      select: SUMMARY_FIELDS,
    });
    rows.push(...found.docs.map((row) => RowSummary.parse(row)));
    if (!found.hasNextPage) return rows;
  }
}

export async function findHighestSequence(payload: Payload): Promise<number> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'feed-rows',
    sort: '-sequence',
    limit: 1,
    pagination: false,
    select: SUMMARY_FIELDS,
  });
  const [row] = found.docs;
  return row === undefined ? 0 : RowSummary.parse(row).sequence;
}

/** False: the row carries a higher number already, so somebody else holds the feed. */
export async function writeRow(options: {
  readonly payload: Payload;
  readonly kind: DocumentKind;
  readonly documentId: string;
  readonly sequence: number;
  readonly content: RowContent;
}): Promise<boolean> {
  const { payload, kind, documentId, sequence } = options;
  const id = rowIdOf(kind, documentId);
  const data = { kind, documentId, sequence, ...storedContent(options.content) };
  const replace = (): Promise<boolean> =>
    compareAndSet({ payload, collection: 'feed-rows', id, expected: { sequence: { less_than: sequence } }, data });
  if (await replace()) return true;
  return (await insertIfAbsent({ payload, collection: 'feed-rows', id, data })) || replace();
}

/** Remembers what a projection read without touching what readers of the feed see. */
export async function writeReads(payload: Payload, row: RowSummary, reads: readonly string[]): Promise<void> {
  await compareAndSet({
    payload,
    collection: 'feed-rows',
    id: row.id,
    expected: { sequence: { equals: row.sequence } },
    data: { reads },
  });
}

/** A gone row keeps unit and addresses: views and airings may still arrive for it, and its pages answer 410. */
function storedContent(content: RowContent): Record<string, unknown> {
  if (content.state === 'gone') {
    const { reason, replacedBy = null } = content;
    return { state: 'gone', reason, replacedBy, digest: '', projected: null, reads: [] };
  }
  const { digest, document, reads, formerSlugs } = content;
  const unitId = unitIdOf(document);
  const slug = slugOf(document);
  return {
    state: 'live',
    reason: null,
    replacedBy: null,
    digest,
    projected: document,
    reads,
    formerSlugs,
    ...(unitId && { unitId }),
    ...(slug !== '' && { slug }),
  };
}

/** Empty where the kind has no address of its own. */
export function slugOf(document: PublishedDocument): string {
  return 'slug' in document ? document.slug : '';
}

function unitIdOf(document: PublishedDocument): string | undefined {
  if (document.kind === 'unit') return document.id;
  return 'unit' in document ? document.unit?.id : undefined;
}
