/** Brings the feed's row of one document to what the CMS says is published now. The only place that writes rows. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Log } from 'shared/kernel/log';
import type { FeedState, RowKey } from './feed-state.ts';
import { rowIdOf, slugOf, writeReads, writeRow, type RowContent } from './feed-table.ts';
import { formerSlugsAfter } from './former-slugs.ts';
import { removeTotalsOf } from '../reach/remove-totals.ts';
import { loadGone } from './gone-reason.ts';
import type { Lease } from './lease.ts';
import { planRow } from './plan-row.ts';
import { projectDocument } from './project-document.ts';
import type { ProjectionSources } from './projection-sources.ts';
import { sequenceOf } from './sequence.ts';

/** Another program writes the feed now. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

export interface FeedWriter {
  converge(key: RowKey, sources: ProjectionSources): Promise<void>;
  /** Rows written so far. */
  written(): number;
}

type NewState = Omit<Extract<RowContent, { state: 'live' }>, 'formerSlugs'> | Extract<RowContent, { state: 'gone' }>;

export function createFeedWriter(options: {
  readonly payload: Payload;
  readonly lease: Lease;
  readonly state: FeedState;
  readonly log: Log;
}): FeedWriter {
  const { payload, lease, state, log } = options;
  let count = 0;

  const write = async (key: RowKey, to: NewState): Promise<void> => {
    if (!lease.isHeld()) throw new LeaseLostError();
    count += 1;
    const sequence = sequenceOf(lease.epoch, count);
    const id = rowIdOf(key.kind, key.documentId);
    const known = state.find(id);
    const slug = to.state === 'live' ? slugOf(to.document) : (known?.slug ?? '');
    const formerSlugs = formerSlugsAfter(known, { slug, sequence });
    const content: RowContent = to.state === 'live' ? { ...to, formerSlugs } : to;
    const isWritten = await writeRow({ payload, ...key, sequence, content });
    if (!isWritten) throw new LeaseLostError();
    if (to.state === 'gone' && to.reason === 'deleted') await removeTotalsOf(payload, key);
    const digest = to.state === 'live' ? to.digest : '';
    const reads = to.state === 'live' ? [...to.reads] : [];
    state.set({ id, ...key, state: to.state, digest, sequence, reads, slug, formerSlugs: [...formerSlugs] });
    state.dirty.delete(id);
    log({ level: 'info', event: 'FeedRowWritten', row: id, state: to.state, sequence });
  };

  return {
    written: () => count,
    converge: async (key, sources) => {
      // SQLite answers without waiting, so that without this nothing else in the program had a turn until all is done.
      await nextTurn();
      const rowId = rowIdOf(key.kind, key.documentId);
      const projected = await projectDocument({ sources, kind: key.kind, id: key.documentId });
      if (!projected.ok) {
        const { sentence } = projected.failure;
        if (state.findFailure(rowId) !== sentence)
          log({ level: 'error', event: 'ProjectionFailed', row: rowId, sentence });
        state.setFailure(key, projected.failure);
        return;
      }
      state.clearFailure(rowId);
      const known = state.find(rowId);
      const plan = planRow({ known, projected: projected.value, isDirty: state.dirty.has(rowId) });
      switch (plan.kind) {
        case 'nothing':
          return;
        case 'reads':
          await writeReads(payload, plan.row, plan.reads);
          return state.set({ ...plan.row, reads: [...plan.reads] });
        case 'gone':
          return write(key, await goneOf(payload, key, plan.wasDeleted));
        case 'live':
          return write(key, { state: 'live', digest: plan.digest, document: plan.document, reads: plan.reads });
      }
    },
  };
}

async function goneOf(payload: Payload, key: RowKey, wasDeleted: boolean): Promise<RowContent> {
  return wasDeleted ? { state: 'gone', reason: 'deleted' } : loadGone(payload, key.kind, key.documentId);
}
