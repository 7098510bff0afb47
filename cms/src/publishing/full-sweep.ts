/** Projects everything again, a little at a time, so that an urgent change in between waits for one page of it at most. */
import type { Payload, Where } from 'payload';
import type { DocumentKind } from 'shared/contract/documents';
import { z } from 'zod';
import type { FeedState } from './feed-state.ts';
import { rowIdOf } from './feed-table.ts';
import type { FeedWriter } from './feed-writer.ts';
import { COLLECTION_KINDS, collectionOf, whereLive, whereWithdrawn } from './kind-sources.ts';
import { createPayloadSources } from './payload-sources.ts';

const PAGE = 50;
const Identified = z.looseObject({ id: z.string() });

interface SweepOptions {
  readonly payload: Payload;
  readonly state: FeedState;
  readonly writer: FeedWriter;
}

/** Every step is one page of documents; the last ones are rows whose documents are live no more. */
export async function* sweepEverything(options: SweepOptions): AsyncGenerator<void> {
  const { payload, state, writer } = options;
  for (const kind of COLLECTION_KINDS) {
    const visited = new Set<string>();
    for (const where of [whereLive(kind), whereWithdrawn(kind)]) {
      for await (const ids of where ? sweepKind(options, kind, where) : []) {
        for (const id of ids) visited.add(rowIdOf(kind, id));
        yield;
      }
    }
    for (const row of state.listLive(kind).filter(({ id }) => !visited.has(id))) {
      await writer.converge([row], createPayloadSources(payload));
      yield;
    }
  }
  for (const rowId of state.dirty) {
    const row = state.find(rowId);
    if (row) await writer.converge([row], createPayloadSources(payload));
    yield;
  }
}

/** By id, so that a page is not shifted by documents that appear or go meanwhile. */
async function* sweepKind(options: SweepOptions, kind: DocumentKind, wanted: Where): AsyncGenerator<readonly string[]> {
  const { payload, writer } = options;
  let after: string | undefined;
  for (;;) {
    const beyond = after === undefined ? [] : [{ id: { greater_than: after } }];
    const found: { docs: unknown[] } = await payload.db.find({
      collection: collectionOf(kind),
      where: { and: [wanted, ...beyond] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      select: { updatedAt: true },
    });
    const ids = found.docs.map((doc) => Identified.parse(doc).id);
    const keys = ids.map((documentId) => ({ kind, documentId }));
    await writer.converge(keys, createPayloadSources(payload, keys));
    yield ids;
    after = ids.at(-1);
    if (ids.length < PAGE) return;
  }
}
