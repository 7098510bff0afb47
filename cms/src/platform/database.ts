/** The database behind Payload: the scheme of `DATABASE_URL` decides. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from '../migrations/index.ts';
import { keepDatabasePrivate } from './private-files.ts';
import { withQueuedTransactions } from './queued-transactions.ts';

export function databaseFor(databaseUrl: string) {
  return databaseUrl.startsWith('file:') ? sqlite(databaseUrl) : mongodb(databaseUrl);
}

function sqlite(databaseUrl: string) {
  // Drafts and accounts stand here: other users of the machine have no business in them.
  const file = databaseUrl.slice('file:'.length);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  keepDatabasePrivate(file);
  return withQueuedTransactions(
    sqliteAdapter({
      client: { url: databaseUrl },
      idType: 'uuid',
      push: false,
      // Without it Payload's own operations would each be torn by a crash: see queued-transactions.ts.
      transactionOptions: {},
      migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'migrations'),
      prodMigrations: migrations,
    }),
  );
}

/** Off: MongoDB rejects 19 of 20 parallel saves with WriteConflict and Payload retries none; a document is one write there. */
function mongodb(databaseUrl: string) {
  return mongooseAdapter({ url: databaseUrl, transactionOptions: false });
}
