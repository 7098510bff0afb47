/** The feed's rows as the one writer knows them, with the reverse index of what each projection read. */
import type { DocumentKind } from 'shared/contract/documents';
import { rowIdOf, type RowSummary } from './feed-table.ts';

export interface FeedState {
  find(rowId: string): RowSummary | undefined;
  listLive(kind: DocumentKind): readonly RowSummary[];
  /** Replaces what is known of a row and what it read. */
  set(row: RowSummary): void;
  /** A document that could not be projected: it waits for any of these to change. */
  setFailure(key: RowKey, failure: { readonly sentence: string; readonly reads: readonly string[] }): void;
  clearFailure(rowId: string): void;
  findFailure(rowId: string): string | undefined;
  listFailures(): readonly (RowKey & { readonly sentence: string })[];
  /** Documents of the kind that should be live, as far as this writer knows: rows, and failures without one. */
  countExpectedLive(kind: DocumentKind): number;
  /** Everything that read one of the keys. */
  listReaders(keys: readonly string[]): readonly RowKey[];
  /** Ids of a collection that some projection read. */
  listReadIds(collection: string): readonly string[];
  /** Rows that must be written again with a new number though their content is right. */
  readonly dirty: Set<string>;
}

export interface RowKey {
  readonly kind: DocumentKind;
  readonly documentId: string;
}

export function createFeedState(rows: readonly RowSummary[]): FeedState {
  const known = new Map<string, RowSummary>();
  const live = new Map<DocumentKind, Map<string, RowSummary>>();
  const failures = new Map<string, RowKey & { readonly sentence: string }>();
  const readers = new Map<string, Map<string, RowKey>>();
  const readsOfRow = new Map<string, readonly string[]>();

  const index = (key: RowKey, reads: readonly string[]): void => {
    const rowId = rowIdOf(key.kind, key.documentId);
    for (const read of readsOfRow.get(rowId) ?? []) readers.get(read)?.delete(rowId);
    readsOfRow.set(rowId, reads);
    for (const read of reads) {
      const ofRead = readers.get(read) ?? new Map<string, RowKey>();
      ofRead.set(rowId, { kind: key.kind, documentId: key.documentId });
      readers.set(read, ofRead);
    }
  };
  const set = (row: RowSummary): void => {
    known.set(row.id, row);
    const ofKind = live.get(row.kind) ?? new Map<string, RowSummary>();
    live.set(row.kind, ofKind);
    if (row.state === 'live') ofKind.set(row.id, row);
    else ofKind.delete(row.id);
    index(row, row.reads);
  };
  for (const row of rows) set(row);

  return {
    find: (rowId) => known.get(rowId),
    listLive: (kind) => [...(live.get(kind)?.values() ?? [])],
    set,
    setFailure: (key, { sentence, reads }) => {
      const rowId = rowIdOf(key.kind, key.documentId);
      failures.set(rowId, { ...key, sentence });
      index(key, [...new Set([...(known.get(rowId)?.reads ?? []), ...reads])]);
    },
    clearFailure: (rowId) => failures.delete(rowId),
    findFailure: (rowId) => failures.get(rowId)?.sentence,
    listFailures: () => [...failures.values()],
    countExpectedLive: (kind) => {
      const failed = [...failures].filter(([rowId, { kind: of }]) => of === kind && known.get(rowId)?.state !== 'live');
      return (live.get(kind)?.size ?? 0) + failed.length;
    },
    listReaders: (keys) => {
      const found = new Map<string, RowKey>();
      for (const key of keys) for (const [rowId, row] of readers.get(key) ?? []) found.set(rowId, row);
      return [...found.values()];
    },
    listReadIds: (collection) =>
      [...readers]
        .filter(([key, rows]) => key.startsWith(`${collection}:`) && rows.size > 0)
        .map(([key]) => key.slice(collection.length + 1))
        .filter((id) => id !== '*'),
    dirty: new Set<string>(),
  };
}
