/** Day totals of reach into `daily-reach`: a row is replaced only by one with a higher sequence, so order and repeats are harmless. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { ReachTotals, ReachTotalsAnswer, ReachTotalsRow } from 'shared/contract/reach-totals';
import { compareAndSet, inTransaction } from '../platform/atomic-update.ts';

/** Rows in one transaction: enough to be quick, few enough not to keep editors waiting. */
const CHUNK = 100;
const COLLECTION = 'daily-reach';

const StoredRow = z.object({ id: z.string(), sequence: z.number() });
const FeedRow = z.object({ id: z.string(), unitId: z.string().nullish(), reason: z.string().nullish() });

export async function acceptTotals(payload: Payload, totals: ReachTotals): Promise<ReachTotalsAnswer> {
  const rows = newestOfEach(totals.rows);
  let applied = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    applied += await inTransaction(payload, (req) => applyChunk(req, totals.node, chunk));
    // SQLite answers without waiting: others get their turn between two chunks.
    await nextTurn();
  }
  return { applied, stale: totals.rows.length - applied };
}

/** Of rows for the same day and document the one with the highest sequence. */
function newestOfEach(rows: readonly ReachTotalsRow[]): readonly ReachTotalsRow[] {
  const newest = new Map<string, ReachTotalsRow>();
  for (const row of rows) {
    const key = `${row.day} ${row.document}`;
    if (row.sequence > (newest.get(key)?.sequence ?? 0)) newest.set(key, row);
  }
  return [...newest.values()];
}

async function applyChunk(req: PayloadRequest, node: string, rows: readonly ReachTotalsRow[]): Promise<number> {
  const known = await findSequences(
    req,
    rows.map((row) => idOf(row, node)),
  );
  const candidates = rows.filter((row) => row.sequence > (known.get(idOf(row, node)) ?? 0));
  const feed = await readFeedRows(
    req,
    candidates.filter((row) => !known.has(idOf(row, node))).map((row) => row.document),
  );
  const newer = candidates.filter((row) => !feed.deleted.has(row.document));
  const put = (row: ReachTotalsRow): Promise<boolean> => {
    const id = idOf(row, node);
    return putRow({ req, id, node, row, isKnown: known.has(id), unitId: feed.units.get(row.document) });
  };
  // Statements of one transaction go one after the other; without one (MongoDB) each waits for the disk by itself.
  const outcomes = req.transactionID ? await inOrder(newer, put) : await Promise.all(newer.map(put));
  return outcomes.filter(Boolean).length;
}

async function inOrder<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
}

interface PutRow {
  readonly req: PayloadRequest;
  readonly id: string;
  readonly node: string;
  readonly row: ReachTotalsRow;
  readonly isKnown: boolean;
  readonly unitId: string | undefined;
}

async function putRow({ req, id, node, row, isKnown, unitId }: PutRow): Promise<boolean> {
  const { day, document, sequence, views } = row;
  const [kind, documentId] = document.split(':');
  const replaceOlder = (): Promise<boolean> =>
    compareAndSet({
      payload: req.payload,
      collection: COLLECTION,
      id,
      expected: { sequence: { less_than: sequence } },
      data: { sequence, views },
      req,
    });
  if (isKnown) return replaceOlder();
  try {
    const data = { id, day, kind, documentId, unitId, node, sequence, views };
    await req.payload.db.create({ collection: COLLECTION, data, req });
    return true;
  } catch (error) {
    // MongoDB has no transaction here: another delivery may have made the row a moment ago.
    if (!(await findSequences(req, [id])).has(id)) throw error;
    return replaceOlder();
  }
}

function idOf(row: ReachTotalsRow, node: string): string {
  return `${row.day}:${row.document.replace(':', '-')}:${node}`;
}

async function findSequences(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, number>> {
  const found: { docs: unknown[] } = await req.payload.db.find({
    collection: COLLECTION,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    select: { sequence: true },
    req,
  });
  return new Map(found.docs.map((doc) => StoredRow.parse(doc)).map(({ id, sequence }) => [id, sequence]));
}

interface FeedKnowledge {
  /** The responsible unit on the day the first view came in; the feed remembers it for withdrawn documents too. */
  readonly units: ReadonlyMap<string, string>;
  /** Deleted for good, which happens to nothing real once it was live: only the demonstration ward is taken away. */
  readonly deleted: ReadonlySet<string>;
}

async function readFeedRows(req: PayloadRequest, documents: readonly string[]): Promise<FeedKnowledge> {
  const units = new Map<string, string>();
  const deleted = new Set<string>();
  if (documents.length === 0) return { units, deleted };
  const found: { docs: unknown[] } = await req.payload.db.find({
    collection: 'feed-rows',
    where: { id: { in: [...new Set(documents)] } },
    limit: 0,
    pagination: false,
    select: { unitId: true, reason: true },
    req,
  });
  for (const doc of found.docs) {
    const { id, unitId, reason } = FeedRow.parse(doc);
    if (unitId) units.set(id, unitId);
    if (reason === 'deleted') deleted.add(id);
  }
  return { units, deleted };
}
