/** Carries the store's search rows to Meilisearch, in order; a rebuild is made aside and swapped in at one moment. */
import type { DatabaseSync } from 'node:sqlite';
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import { findNumber, numberColumn } from '../store/row.ts';
import {
  DOCUMENT_COLUMNS,
  MEILI_SETTINGS,
  meiliDocumentOf,
  meiliKeyOf,
  type MeiliDocument,
} from './meili-documents.ts';

export interface MeiliSync {
  /** Everything committed is searchable there. */
  isUpToDate(): boolean;
  /** Brings the server up to date; throws where a task failed, and then nothing counts as done. */
  catchUp(): Promise<void>;
}

interface SyncOptions {
  readonly db: DatabaseSync;
  readonly client: Meilisearch;
  readonly indexName: string;
}

const BATCH = 1000;
const PATIENCE = { timeout: 600_000, interval: 50 } as const;

export function createMeiliSync({ db, client, indexName }: SyncOptions): MeiliSync {
  const newest = db.prepare(`SELECT
    (SELECT coalesce(max(id), 0) FROM search_documents) AS row,
    (SELECT coalesce(max(sequence), 0) FROM search_removals) AS removal`);
  const listRows = db.prepare(
    `SELECT ${DOCUMENT_COLUMNS} FROM search_documents WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
  );
  const listRemovals = db.prepare(`
    SELECT sequence, row_id, kind, document_id FROM search_removals WHERE sequence > ? ORDER BY sequence LIMIT ${BATCH}`);
  const settings = JSON.stringify(MEILI_SETTINGS);
  const readState = db.prepare('SELECT settings, row, removal FROM search_meili WHERE index_name = ?');
  const writeState = db.prepare(`
    INSERT INTO search_meili (index_name, settings, row, removal) VALUES (?, ?, ?, ?)
    ON CONFLICT (index_name) DO UPDATE SET settings = excluded.settings, row = excluded.row, removal = excluded.removal`);

  const stateNow = (): Position | undefined => {
    const row = readState.get(indexName);
    if (!row || row['settings'] !== settings) return undefined;
    return { row: numberColumn(row, 'row'), removal: numberColumn(row, 'removal') };
  };
  const newestNow = (): Position => {
    const row = newest.get();
    return { row: findNumber(row, 'row') ?? 0, removal: findNumber(row, 'removal') ?? 0 };
  };
  const keep = ({ row, removal }: Position): void => void writeState.run(indexName, settings, row, removal);

  const rebuild = async (): Promise<void> => {
    const aside = `${indexName}_next`;
    await client.deleteIndexIfExists(aside);
    await settled(client.createIndex(aside, { primaryKey: 'key' }));
    await settled(client.index(aside).updateSettings(MEILI_SETTINGS));
    const position = { row: 0, removal: newestNow().removal };
    for (;;) {
      const rows = listRows.all(position.row);
      if (rows.length === 0) break;
      await settled(client.index(aside).addDocuments(rows.map(meiliDocumentOf)));
      position.row = numberColumn(rows.at(-1) ?? {}, 'id');
    }
    await settled(client.createIndex(indexName, { primaryKey: 'key' }), ['index_already_exists']);
    await settled(client.swapIndexes([{ indexes: [indexName, aside], rename: false }]));
    await settled(client.deleteIndex(aside));
    keep(position);
  };

  const push = async (from: Position): Promise<void> => {
    const removals = listRemovals.all(from.removal);
    const rows = listRows.all(from.row);
    const tombstones = removals.map((row) => tombstoneOf(row['kind'], row['document_id'], numberColumn(row, 'row_id')));
    const changes = [...tombstones, ...rows.map(meiliDocumentOf)];
    const fresh = await withoutOlder(client, indexName, newestOfEach(changes));
    if (fresh.length > 0) await settled(client.index(indexName).addDocuments([...fresh]));
    keep({
      row: rows.length === 0 ? from.row : numberColumn(rows.at(-1) ?? {}, 'id'),
      removal: removals.length === 0 ? from.removal : numberColumn(removals.at(-1) ?? {}, 'sequence'),
    });
  };

  return {
    isUpToDate: () => {
      const [state, wanted] = [stateNow(), newestNow()];
      return state !== undefined && state.row >= wanted.row && state.removal >= wanted.removal;
    },
    catchUp: async () => {
      if (stateNow() === undefined) await rebuild();
      for (let state = stateNow(); state !== undefined && isBehind(state, newestNow()); state = stateNow()) {
        await push(state);
      }
    },
  };
}

interface Position {
  row: number;
  removal: number;
}

function isBehind(state: Position, wanted: Position): boolean {
  return state.row < wanted.row || state.removal < wanted.removal;
}

/** A task is done when the server says so, and a failed one is an error here. */
async function settled(enqueued: EnqueuedTaskPromise, allowed: readonly string[] = []): Promise<void> {
  const task = await enqueued.waitTask(PATIENCE);
  if (task.status === 'succeeded' || allowed.includes(task.error?.code ?? '')) return;
  throw new Error(`Meilisearch did not finish ${task.type}: ${task.error?.message ?? task.status}`);
}

function tombstoneOf(kind: unknown, id: unknown, version: number): MeiliDocument {
  const key = meiliKeyOf(String(kind), String(id));
  return { key, kind: '', id: String(id), version, gone: true, title: '', summary: '', body: '', words: '' };
}

/** A removal and the text that took its place are one change. */
function newestOfEach(changes: readonly MeiliDocument[]): readonly MeiliDocument[] {
  const byKey = new Map<string, MeiliDocument>();
  for (const change of changes)
    if (change.version >= (byKey.get(change.key)?.version ?? 0)) byKey.set(change.key, change);
  return [...byKey.values()];
}

/** What the server holds in a newer version already stays: another node of the site may be ahead. */
async function withoutOlder(
  client: Meilisearch,
  indexName: string,
  changes: readonly MeiliDocument[],
): Promise<readonly MeiliDocument[]> {
  if (changes.length === 0) return [];
  const ids = changes.map((change) => change.key);
  const { results } = await client
    .index<MeiliDocument>(indexName)
    .getDocuments({ ids, fields: ['key', 'version'], limit: ids.length });
  const versions = new Map(results.map((held) => [held.key, held.version]));
  return changes.filter((change) => change.version >= (versions.get(change.key) ?? 0));
}
