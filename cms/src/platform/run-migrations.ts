/** Brings a SQLite database to the present schema. */
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { migrations } from '../migrations/index.ts';
import { steerQueryPlanner } from './steer-query-planner.ts';

/** MongoDB needs no schema. Payload ends the process where a migration fails, after undoing it. */
export async function runMigrations(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return;
  await payload.db.migrate({ migrations: migrations.map(forAnyAdapter) });
  await steerQueryPlanner(payload);
}

function forAnyAdapter(migration: (typeof migrations)[number]): Migration {
  return {
    name: migration.name,
    up: (args: unknown) => migration.up(ofSqlite(args)),
    down: (args: unknown) => migration.down(ofSqlite(args)),
  };
}

/** Payload types the arguments of migrations for no database in particular. */
function ofSqlite(args: unknown): MigrateDownArgs & MigrateUpArgs {
  if (!isOfSqlite(args)) throw new Error('A migration was called without its database');
  return args;
}

function isOfSqlite(args: unknown): args is MigrateDownArgs & MigrateUpArgs {
  return args !== null && typeof args === 'object' && 'db' in args && 'payload' in args && 'req' in args;
}
