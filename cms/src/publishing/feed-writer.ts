/** Brings the feed's rows of documents to what the CMS says is published now. The only place that writes rows. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Payload, PayloadRequest } from 'payload';
import type { Log } from 'shared/kernel/log';
import type { FeedState, RowKey } from './feed-state.ts';
import { digestOfGone, rowIdOf, slugOf, writeReads, writeRow, type RowContent, type RowSummary } from './feed-table.ts';
import { formerSlugsAfter } from './former-slugs.ts';
import { inTransaction } from '../platform/atomic-update.ts';
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
  /** Reads and projects them one by one, and writes what differs as one transaction where the database has any. */
  converge(keys: readonly RowKey[], sources: ProjectionSources): Promise<void>;
  /** Rows written so far. */
  written(): number;
}

type Gone = Extract<RowContent, { state: 'gone' }>;
type NewState = Omit<Extract<RowContent, { state: 'live' }>, 'formerSlugs'> | Gone;
type Step =
  | { readonly kind: 'write'; readonly key: RowKey; readonly to: NewState }
  | { readonly kind: 'reads'; readonly row: RowSummary; readonly reads: readonly string[] };

export function createFeedWriter(options: {
  readonly payload: Payload;
  readonly lease: Lease;
  readonly state: FeedState;
  readonly log: Log;
}): FeedWriter {
  const { payload, lease, state, log } = options;
  let count = 0;

  const plan = async (key: RowKey, sources: ProjectionSources): Promise<Step | undefined> => {
    const rowId = rowIdOf(key.kind, key.documentId);
    const projected = await projectDocument({ sources, kind: key.kind, id: key.documentId });
    if (!projected.ok) {
      const { sentence } = projected.failure;
      if (state.findFailure(rowId) !== sentence)
        log({ level: 'error', event: 'ProjectionFailed', row: rowId, sentence });
      state.setFailure(key, projected.failure);
      return undefined;
    }
    state.clearFailure(rowId);
    const row = planRow({ known: state.find(rowId), projected: projected.value, isDirty: state.dirty.has(rowId) });
    switch (row.kind) {
      case 'nothing':
        return undefined;
      case 'reads':
        return row;
      case 'gone': {
        const to = { ...(await goneOf(payload, key, row.wasDeleted)), address: row.address };
        return digestOfGone(to) === row.known ? undefined : { kind: 'write', key, to };
      }
      case 'live':
        return { kind: 'write', key, to: { ...row, state: 'live' } };
    }
  };

  /** What is known of the row from now on. */
  const write = async (req: PayloadRequest, key: RowKey, to: NewState): Promise<RowSummary> => {
    if (!lease.isHeld()) throw new LeaseLostError();
    count += 1;
    const sequence = sequenceOf(lease.epoch, count);
    const id = rowIdOf(key.kind, key.documentId);
    const known = state.find(id);
    const slug = to.state === 'live' ? slugOf(to.document) : ((known ?? to.address)?.slug ?? '');
    const formerSlugs = formerSlugsAfter(known, { slug, sequence });
    const content: RowContent = to.state === 'live' ? { ...to, formerSlugs } : to;
    const { kind, documentId } = key;
    if (!(await writeRow({ payload, kind, documentId, sequence, content, isNew: !known, req })))
      throw new LeaseLostError();
    const digest = to.state === 'live' ? to.digest : digestOfGone(to);
    const reads = to.state === 'live' ? [...to.reads] : [];
    return { id, kind, documentId, state: to.state, digest, sequence, reads, slug, formerSlugs: [...formerSlugs] };
  };

  const carryOut = (req: PayloadRequest, step: Step): Promise<RowSummary> => {
    if (step.kind === 'write') return write(req, step.key, step.to);
    return writeReads(req, step.row, step.reads).then(() => ({ ...step.row, reads: [...step.reads] }));
  };

  return {
    written: () => count,
    converge: async (keys, sources) => {
      const steps: Step[] = [];
      for (const key of keys) {
        // SQLite answers without waiting, so that without this nothing else in the program had a turn until all is done.
        await nextTurn();
        const step = await plan(key, sources);
        if (step) steps.push(step);
      }
      if (steps.length === 0) return;
      // Together, because each commit waits for the disk.
      const rows = await inTransaction(payload, async (req) => {
        const written: RowSummary[] = [];
        for (const step of steps) written.push(await carryOut(req, step));
        return written;
      });
      for (const row of rows) state.set(row);
      for (const step of steps) if (step.kind === 'write') await noteWritten(step);
    },
  };

  async function noteWritten({ key, to }: Extract<Step, { kind: 'write' }>): Promise<void> {
    const id = rowIdOf(key.kind, key.documentId);
    state.dirty.delete(id);
    log({ level: 'info', event: 'FeedRowWritten', row: id, state: to.state, sequence: state.find(id)?.sequence });
    if (to.state === 'gone' && to.reason === 'deleted') await removeTotalsOf(payload, key);
  }
}

async function goneOf(payload: Payload, key: RowKey, wasDeleted: boolean): Promise<Gone> {
  return wasDeleted ? { state: 'gone', reason: 'deleted' } : loadGone(payload, key.kind, key.documentId);
}
