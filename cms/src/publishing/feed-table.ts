/** The feed's rows in the database: reading them in order, and writing one so that an older number never replaces a newer. */
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind, type PublishedDocument } from 'shared/contract/documents';
import type { FormerSlug, GoneReason } from 'shared/contract/feed';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';
import { sequenceOf } from './sequence.ts';

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
  /** `replacedBy`: the path to which readers are led. `address`: where no row says it yet. */
  | {
      readonly state: 'gone';
      readonly reason: GoneReason;
      readonly replacedBy?: string;
      readonly address?: GoneAddress | undefined;
    };

/** What a row keeps of a document that is gone. */
export interface GoneAddress {
  /** Empty where the kind has no page of its own. */
  readonly slug: string;
  readonly unitId: string | undefined;
}

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

/** By id, and from id to id: a page found by its number would be counted off from the beginning each time. */
export async function listRowSummaries(payload: Payload, where: Where = {}): Promise<RowSummary[]> {
  const rows: RowSummary[] = [];
  for (;;) {
    const last = rows.at(-1);
    const beyond = last ? [{ id: { greater_than: last.id } }] : [];
    const page = await findRows(payload, { where: { and: [where, ...beyond] }, sort: 'id', limit: PAGE });
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

/** Rows written since that instant by another holder than the one of this epoch, a former or a later one. */
export async function listRowsOfOthers(payload: Payload, epoch: number, since: string): Promise<RowSummary[]> {
  const [first, last] = [sequenceOf(epoch, 1), sequenceOf(epoch + 1, 1) - 1];
  const byAnother = { or: [{ sequence: { less_than: first } }, { sequence: { greater_than: last } }] };
  const where = { and: [{ updatedAt: { greater_than_equal: since } }, byAnother] };
  // By the order that the index of instants has: by any other one all rows are read.
  return findRows(payload, { where, sort: 'updatedAt', limit: 0 });
}

async function findRows(
  payload: Payload,
  question: { readonly where: Where; readonly sort: string; readonly limit: number },
): Promise<RowSummary[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'feed-rows',
    ...question,
    pagination: false,
    select: SUMMARY_FIELDS,
  });
  return found.docs.map((row) => RowSummary.parse(row));
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
  /** Where it is known that there is none yet. */
  readonly isNew?: boolean;
  /** Of a transaction in which more rows are written. */
  readonly req?: PayloadRequest;
}): Promise<boolean> {
  const { payload, kind, documentId, sequence, isNew = false, req } = options;
  const id = rowIdOf(kind, documentId);
  const data = { kind, documentId, sequence, ...storedContent(options.content) };
  const row = { payload, collection: 'feed-rows', id, data, ...(req && { req }) };
  const replace = (): Promise<boolean> => compareAndSet({ ...row, expected: { sequence: { less_than: sequence } } });
  if (!isNew && (await replace())) return true;
  return (await insertIfAbsent(row)) || replace();
}

/** Remembers what a projection read without touching what readers of the feed see. */
export async function writeReads(req: PayloadRequest, row: RowSummary, reads: readonly string[]): Promise<void> {
  await compareAndSet({
    payload: req.payload,
    collection: 'feed-rows',
    id: row.id,
    expected: { sequence: { equals: row.sequence } },
    data: { reads },
    req,
  });
}

/** A gone row keeps unit and addresses: views and airings may still arrive for it, and its pages answer 410. */
function storedContent(content: RowContent): Record<string, unknown> {
  if (content.state === 'gone') {
    const { reason, replacedBy = null, address } = content;
    const row = { state: 'gone', reason, replacedBy, digest: digestOfGone(content), projected: null, reads: [] };
    return { ...row, ...(address && addressOf(address)) };
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
    ...addressOf({ slug, unitId }),
  };
}

function addressOf({ slug, unitId }: GoneAddress): Record<string, unknown> {
  return { ...(unitId && { unitId }), ...(slug !== '' && { slug }) };
}

/** What readers of a page that is gone are told, short enough to compare. */
export function digestOfGone({ reason, replacedBy = '' }: Extract<RowContent, { state: 'gone' }>): string {
  return `${reason} ${replacedBy}`.trim();
}

/** Empty where the kind has no address of its own. */
export function slugOf(document: PublishedDocument): string {
  return 'slug' in document ? document.slug : '';
}

function unitIdOf(document: PublishedDocument): string | undefined {
  if (document.kind === 'unit') return document.id;
  return 'unit' in document ? document.unit?.id : undefined;
}
