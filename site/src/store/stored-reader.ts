/** Reads documents for pages: parsed by the contract, and kept parsed, because lists ask for the same ones again and again. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type DocumentKind, PublishedDocument } from 'shared/contract/documents';
import type { DocumentOf, DocumentReader, ListScope } from './document-reader.ts';
import { numberColumn, textColumn, type Row } from './row.ts';

const KEPT_DOCUMENTS = 3000;
type Values = readonly (string | number)[];
const COLUMNS = 'id, sequence, json';
const FROM_LIVE = "FROM documents WHERE kind = ? AND state = 'live'";
/** One is the other read backwards, so that one index serves both. */
const ORDERS = {
  newest: 'first_live_ms DESC, sort_order, name, id',
  oldest: 'first_live_ms, sort_order DESC, name DESC, id DESC',
} as const;

interface StoredReaderOptions {
  readonly keptDocuments?: number;
  /** Told before it is thrown: what renders a page turns every error into one page that failed. */
  readonly onError?: (error: unknown) => void;
}

export function createStoredReader(db: DatabaseSync, options: StoredReaderOptions = {}): DocumentReader {
  const { keptDocuments = KEPT_DOCUMENTS, onError } = options;
  const parsed = createParsedDocuments(keptDocuments);
  const statements = new Map<string, StatementSync>();
  const statementOf = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const ask = <Answer>(question: () => Answer): Answer => {
    try {
      return question();
    } catch (error) {
      onError?.(error);
      throw error;
    }
  };
  const findRow = (sql: string, ...values: Values): Row | undefined => ask(() => statementOf(sql).get(...values));
  const listRows = (sql: string, ...values: Values): readonly Row[] => ask(() => statementOf(sql).all(...values));

  return {
    findById: (kind, id) => {
      const row = findRow(`SELECT ${COLUMNS} ${FROM_LIVE} AND id = ?`, kind, id);
      return row && parsed.documentOf(kind, row);
    },
    findBySlug: (kind, slug) => {
      const sql = `SELECT ${COLUMNS} ${FROM_LIVE} AND slug = ? ORDER BY sequence DESC LIMIT 1`;
      const row = findRow(sql, kind, slug);
      return row && parsed.documentOf(kind, row);
    },
    list: (kind, options = {}) => {
      const { from, values } = scopeOf(options);
      const sql = `SELECT ${COLUMNS} ${from} ORDER BY ${ORDERS[options.order ?? 'newest']} LIMIT ? OFFSET ?`;
      const rows = listRows(sql, kind, ...values, options.limit ?? -1, options.offset ?? 0);
      return rows.map((row) => parsed.documentOf(kind, row));
    },
    listRevisions: (kind, options = {}) => {
      const { from, values } = scopeOf(options);
      const columns = "id, slug, coalesce(json ->> '$.revisedAt', '') AS revised_at";
      const sql = `SELECT ${columns} ${from} ORDER BY ${ORDERS[options.order ?? 'newest']} LIMIT ? OFFSET ?`;
      const rows = listRows(sql, kind, ...values, options.limit ?? -1, options.offset ?? 0);
      return rows.map((row) => ({
        id: textColumn(row, 'id'),
        slug: textColumn(row, 'slug'),
        revisedAt: textColumn(row, 'revised_at'),
      }));
    },
    count: (kind, options = {}) => {
      const scope = countedScopeOf(options);
      if (scope === undefined) {
        const { from, values } = scopeOf(options);
        const row = findRow(`SELECT count(*) AS found ${from}`, kind, ...values);
        return row ? numberColumn(row, 'found') : 0;
      }
      const row = findRow('SELECT found FROM document_counts WHERE kind = ? AND scope = ?', kind, scope);
      return row ? numberColumn(row, 'found') : 0;
    },
    listFacetValues: (kind, name) => {
      const sql = `SELECT scope, found FROM document_counts
        WHERE kind = ? AND scope >= ? AND scope < ? AND found > 0 ORDER BY scope`;
      const rows = listRows(sql, kind, `${name}:`, `${name};`);
      return rows.map((row) => ({
        value: textColumn(row, 'scope').slice(name.length + 1),
        count: numberColumn(row, 'found'),
      }));
    },
  };
}

/** In the facet table first: there a list of one facet already stands in its order. */
const FROM_FACET =
  'FROM (SELECT f.kind, f.id, f.first_live_ms, f.sort_order, f.name, d.slug, d.sequence, d.json, f.facet FROM document_facets f JOIN documents d ON d.kind = f.kind AND d.id = f.id) WHERE kind = ? AND facet = ?';

function scopeOf({ unitId, sectionId, facet }: ListScope): {
  readonly from: string;
  readonly values: readonly string[];
} {
  if (facet !== undefined) return { from: FROM_FACET, values: [facet] };
  const conditions = [
    ...(unitId === undefined ? [] : [{ sql: ' AND unit_id = ?', value: unitId }]),
    ...(sectionId === undefined ? [] : [{ sql: ' AND section_id = ?', value: sectionId }]),
  ];
  return {
    from: FROM_LIVE + conditions.map((condition) => condition.sql).join(''),
    values: conditions.map((condition) => condition.value),
  };
}

/** Where the number of documents is kept; undefined for what nobody keeps. */
export function countedScopeOf({ unitId, sectionId, facet }: ListScope): string | undefined {
  if (facet !== undefined) return facet;
  if (unitId !== undefined) return sectionId === undefined ? `in-unit:${unitId}` : undefined;
  return sectionId === undefined ? '' : `in-section:${sectionId}`;
}

interface ParsedDocuments {
  documentOf<Kind extends DocumentKind>(kind: Kind, row: Row): DocumentOf<Kind>;
}

/** The most recently read documents, each valid as long as its sequence and text are those of the row. */
function createParsedDocuments(capacity: number): ParsedDocuments {
  const kept = new Map<string, { readonly json: string; readonly document: PublishedDocument }>();
  const parse = (key: string, json: string): PublishedDocument => {
    const known = kept.get(key);
    kept.delete(key);
    const entry = known?.json === json ? known : { json, document: PublishedDocument.parse(JSON.parse(json)) };
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    return entry.document;
  };
  return {
    documentOf: (kind, row) => {
      const document = parse(`${kind}:${textColumn(row, 'id')}`, textColumn(row, 'json'));
      if (!isOfKind(document, kind)) throw new TypeError(`A ${document.kind} stands where a ${kind} should`);
      return document;
    },
  };
}

function isOfKind<Kind extends DocumentKind>(document: PublishedDocument, kind: Kind): document is DocumentOf<Kind> {
  return document.kind === kind;
}
