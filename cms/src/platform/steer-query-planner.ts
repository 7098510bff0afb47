/**
 * Tells SQLite which indexes choose next to nothing. Payload puts one on every mark that nearly all rows share ("latest",
 * "published"), and without statistics SQLite holds all indexes for equally good: at 20,000 articles the question for one
 * slug then read 20,000 versions. Fixed statistics instead of `ANALYZE`: the plans are the same on every installation, and
 * on the day after the great import too.
 */
import type { Payload } from 'payload';
import { z } from 'zod';
import { isBusy } from './queued-transactions.ts';

/** Rows of the table, and how many of them share a value. */
const CHOOSES_NOTHING = '1000000 500000';
const MARKS = ['latest', 'status', 'stage', 'demo'] as const;
const OF_MARKS = `type = 'index' AND (${MARKS.map((mark) => `name LIKE '%\\_${mark}\\_idx' ESCAPE '\\'`).join(' OR ')})`;

interface Runner {
  run(statement: string): Promise<unknown>;
  all(statement: string): Promise<unknown>;
}

export async function steerQueryPlanner(payload: Payload): Promise<void> {
  const db: unknown = 'drizzle' in payload.db ? payload.db.drizzle : undefined;
  if (!isRunner(db) || (await isSteered(db))) return;
  try {
    // Makes the table of statistics, which nobody may create by hand; this one table is always tiny.
    await db.run('ANALYZE leases');
    await db.run('DELETE FROM sqlite_stat1');
    await db.run(
      `INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl_name, name, '${CHOOSES_NOTHING}' FROM sqlite_schema WHERE ${OF_MARKS}`,
    );
  } catch (error) {
    // Another program writes just now; the next start does it.
    if (!isBusy(error)) throw error;
  }
}

const Names = z.array(z.object({ name: z.string() }));

async function isSteered(db: Runner): Promise<boolean> {
  const tables = Names.parse(await db.all("SELECT name FROM sqlite_schema WHERE name = 'sqlite_stat1'"));
  if (tables.length === 0) return false;
  const left = await db.all(
    `SELECT name FROM sqlite_schema WHERE ${OF_MARKS} AND name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)`,
  );
  return Names.parse(left).length === 0;
}

function isRunner(db: unknown): db is Runner {
  return typeof db === 'object' && db !== null && 'run' in db && 'all' in db;
}
