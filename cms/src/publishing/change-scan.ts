/** Notices what changed since the last look, by `updatedAt` with an overlap: commits become visible later than their time. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Clock } from 'shared/kernel/clock';
import type { DocumentKind } from 'shared/contract/documents';
import type { FeedState, RowKey } from './feed-state.ts';
import { listRowsOfOthers } from './feed-table.ts';
import { COLLECTION_KINDS, collectionOf, kindOfCollection, WATCHED_COLLECTIONS, whereLive } from './kind-sources.ts';
import { linkedKindOf } from '../editorial/collections.ts';
import { readKey } from './projection-sources.ts';
import { OptionalReference } from './stored-fields.ts';

const OVERLAP_MS = 20_000;
const Changed = z.object({ id: z.string(), updatedAt: z.string(), translationOf: OptionalReference });
type Changed = z.infer<typeof Changed>;
const Identified = z.object({ id: z.string() });

export interface ChangeScan {
  /** Documents whose row may be wrong now. */
  findChanged(): Promise<FoundKeys>;
  /**
   * Documents that disappeared, or appeared without having been noticed. The latter are left out while more are there than
   * in the feed for a known reason: a sweep, or people who are just publishing.
   */
  findMissed(isSurplusExpected: boolean): Promise<FoundKeys>;
  /** How many documents should be live and have no row. */
  countMissing(): Promise<number>;
  /** The next look goes back at least to this moment: the clock was set, so that times of changes mean something else. */
  lookBack(toMs: number): void;
}

export interface FoundKeys {
  readonly changed: readonly RowKey[];
  /** They read something that changed. */
  readonly dependents: readonly RowKey[];
}

export function createChangeScan(options: {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly state: FeedState;
  /** Of the lease under which this writes. */
  readonly epoch: number;
  /** Changes from here on are noticed. */
  readonly startedAtMs: number;
}): ChangeScan {
  const { payload, clock, state, epoch } = options;
  const seen = new Map<string, ReadonlyMap<string, string>>();
  let sinceMs = options.startedAtMs - OVERLAP_MS;
  let mediaCount: number | undefined;

  const findChangedIn = async (collection: string, since: string): Promise<readonly Changed[]> => {
    const found: { docs: unknown[] } = await payload.db.find({
      collection,
      where: { updatedAt: { greater_than_equal: since } },
      // By the order that its index has: by any other one every document is read, each second.
      sort: 'updatedAt',
      limit: 0,
      pagination: false,
      select: { updatedAt: true, ...(linkedKindOf(collection) === undefined ? {} : { translationOf: true }) },
    });
    const before = seen.get(collection);
    const now = found.docs.map((doc) => Changed.parse(doc));
    seen.set(collection, new Map(now.map(({ id, updatedAt }) => [id, updatedAt])));
    return now.filter(({ id, updatedAt }) => before?.get(id) !== updatedAt);
  };

  /** Rows that this writer did not write: a former holder woke up late. Their numbers cannot be trusted. */
  const findForeignRows = async (since: string): Promise<readonly RowKey[]> => {
    const rows = await listRowsOfOthers(payload, epoch, since);
    const foreign = rows.filter((row) => state.find(row.id)?.sequence !== row.sequence);
    for (const row of foreign) {
      state.set(row);
      state.dirty.add(row.id);
    }
    return foreign;
  };

  const countLive = async (kind: DocumentKind): Promise<number> => {
    const { totalDocs } = await payload.db.count({ collection: collectionOf(kind), where: whereLive(kind) });
    return totalDocs;
  };

  return {
    countMissing: async () => {
      let missing = 0;
      for (const kind of COLLECTION_KINDS) missing += (await countLive(kind)) - state.countExpectedLive(kind);
      return missing;
    },
    findChanged: async () => {
      const startedAtMs = clock();
      // A start that lies ahead was read from a clock that has been set back since, between two looks.
      const since = new Date(Math.min(sinceMs, startedAtMs - OVERLAP_MS)).toISOString();
      const changed: RowKey[] = [];
      const dependents: RowKey[] = [];
      for (const collection of WATCHED_COLLECTIONS) {
        const docs = await findChangedIn(collection, since);
        const ids = docs.map(({ id }) => id);
        if (ids.length === 0) continue;
        const kind = kindOfCollection(collection);
        // The original of a translation names it, and does not know yet of one that is new.
        const originals = docs.flatMap(({ translationOf }) => translationOf ?? []);
        if (kind) changed.push(...[...ids, ...originals].map((documentId) => ({ kind, documentId })));
        dependents.push(...state.listReaders([readKey(collection, '*'), ...ids.map((id) => readKey(collection, id))]));
      }
      changed.push(...(await findForeignRows(since)));
      sinceMs = startedAtMs - OVERLAP_MS;
      return { changed, dependents };
    },
    lookBack: (toMs) => {
      sinceMs = Math.min(sinceMs, toMs - OVERLAP_MS);
    },
    findMissed: async (isSurplusExpected) => {
      const changed: RowKey[] = [];
      const dependents: RowKey[] = [];
      for (const kind of COLLECTION_KINDS) {
        const totalDocs = await countLive(kind);
        const expected = state.countExpectedLive(kind);
        if (isSurplusExpected ? totalDocs >= expected : totalDocs === expected) continue;
        const live = new Set(await listIds(payload, collectionOf(kind), whereLive(kind)));
        const rows = state.listLive(kind);
        const known = new Set(rows.map((row) => row.documentId));
        const lost = rows.filter((row) => !live.has(row.documentId));
        changed.push(...lost, ...[...live].filter((id) => !known.has(id)).map((documentId) => ({ kind, documentId })));
        const collection = collectionOf(kind);
        const lostKeys = lost.map((row) => readKey(collection, row.documentId));
        dependents.push(...state.listReaders(lost.length > 0 ? [...lostKeys, readKey(collection, '*')] : []));
      }
      const { totalDocs } = await payload.db.count({ collection: 'media', where: {} });
      if (totalDocs !== mediaCount) {
        const there = new Set(await listIds(payload, 'media', {}));
        const lost = state.listReadIds('media').filter((id) => !there.has(id));
        dependents.push(...state.listReaders(lost.map((id) => readKey('media', id))));
      }
      mediaCount = totalDocs;
      return { changed, dependents };
    },
  };
}

async function listIds(payload: Payload, collection: string, where: ReturnType<typeof whereLive>): Promise<string[]> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: { updatedAt: true },
  });
  return found.docs.map((doc) => Identified.parse(doc).id);
}
