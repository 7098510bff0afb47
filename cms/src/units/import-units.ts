/** Imports a list of units and says what it did. Doing it twice does nothing twice: a unit is known by its code. */
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { describeUnitWrites } from './describe-unit-writes.ts';
import { parseUnitCsv } from './parse-unit-csv.ts';
import { planUnitImport, type KnownUnit, type UnitWrite } from './plan-unit-import.ts';
import type { UnitImportReport } from './unit-import-report.ts';

/** A commit costs more than a row: many rows share one. */
const ROWS_PER_TRANSACTION = 100;

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const Id = z
  .string()
  .nullish()
  .transform((id) => id ?? undefined);
const Day = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((at) => (at ? vietnamDayOf(new Date(at).getTime()) : undefined));
const UnitRow = z.object({
  id: z.string(),
  code: Text,
  name: Text,
  type: Text,
  slug: Text,
  parent: Id,
  validFrom: Day,
  validTo: Day,
  predecessors: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
});

interface UnitImport {
  readonly payload: Payload;
  /** The file as it came: its encoding is found here. */
  readonly csv: Uint8Array;
  /** True: says what would be done and writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

export async function importUnits({ payload, csv, isDryRun, onProgress }: UnitImport): Promise<UnitImportReport> {
  const { units, problems } = parseUnitCsv(csv);
  const known = await loadKnown(payload);
  const plan = planUnitImport({ listed: units, known, newId: randomUUID });
  if (!isDryRun) await carryOut(payload, plan.writes, onProgress);
  const all = [...problems, ...plan.problems].toSorted((a, b) => a.line - b.line);
  return {
    created: plan.writes.filter(({ kind }) => kind === 'create').length,
    updated: plan.writes.filter(({ kind }) => kind === 'update').length,
    unchanged: plan.unchanged,
    failed: all.length,
    changes: [...describeUnitWrites(plan.writes, known)],
    problems: all,
  };
}

async function loadKnown(payload: Payload): Promise<readonly KnownUnit[]> {
  const found: { docs: unknown[] } = await payload.db.find({ collection: 'units', limit: 0, pagination: false });
  return z.array(UnitRow).parse(found.docs);
}

async function carryOut(
  payload: Payload,
  writes: readonly UnitWrite[],
  onProgress: UnitImport['onProgress'],
): Promise<void> {
  for (let start = 0; start < writes.length; start += ROWS_PER_TRANSACTION) {
    const batch = writes.slice(start, start + ROWS_PER_TRANSACTION);
    // A new request each time: it remembers the tree of units as it was.
    const req = await createLocalReq({}, payload);
    const write = async (): Promise<void> => {
      for (const { kind, id, data } of batch) {
        if (kind === 'create') await payload.create({ collection: 'units', data: { ...data }, depth: 0, req });
        else await payload.update({ collection: 'units', id, data: { ...data }, depth: 0, req });
      }
    };
    await inOneTransaction(req, () => true, write);
    onProgress?.(start + batch.length, writes.length);
  }
}
