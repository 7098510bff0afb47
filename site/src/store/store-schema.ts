/** The tables of the site's store. Nothing in it is precious: all of it comes again from the feed. */
import type { DatabaseSync } from 'node:sqlite';

/** A store of another version is set aside and filled again from the feed. */
export const STORE_VERSION = 4;

export function createStoreTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS documents (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('live', 'gone')),
      slug TEXT NOT NULL,
      unit_id TEXT,
      section_id TEXT,
      first_live_ms INTEGER NOT NULL,
      sort_order REAL NOT NULL,
      name TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      digest TEXT NOT NULL,
      json TEXT NOT NULL,
      -- Why it is gone; empty while it is live.
      reason TEXT NOT NULL DEFAULT '',
      -- Path of the page that took its place.
      replaced_by TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (kind, id)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS documents_in_order
      ON documents (kind, first_live_ms DESC, sort_order, name, id) WHERE state = 'live';
    CREATE INDEX IF NOT EXISTS documents_of_unit
      ON documents (kind, unit_id, first_live_ms DESC, sort_order, name, id) WHERE state = 'live';
    CREATE INDEX IF NOT EXISTS documents_of_section
      ON documents (kind, section_id, first_live_ms DESC, sort_order, name, id) WHERE state = 'live';
    CREATE INDEX IF NOT EXISTS documents_by_slug ON documents (kind, slug, sequence);
    -- Few are gone; redirects are looked for among them with every publication.
    CREATE INDEX IF NOT EXISTS documents_gone ON documents (kind, slug, id) WHERE state = 'gone';
    CREATE INDEX IF NOT EXISTS documents_replaced ON documents (replaced_by) WHERE state = 'gone';
    CREATE INDEX IF NOT EXISTS documents_by_sequence ON documents (sequence);

    -- Addresses that documents have left, as the feed tells them; what stands there now follows from it.
    CREATE TABLE IF NOT EXISTS former_slugs (
      kind TEXT NOT NULL, id TEXT NOT NULL, slug TEXT NOT NULL, left_at INTEGER NOT NULL,
      PRIMARY KEY (kind, id, slug)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS former_slugs_by_slug ON former_slugs (kind, slug, left_at);

    -- What lists are cut by beside unit and section, in the order of the lists.
    CREATE TABLE IF NOT EXISTS document_facets (
      kind TEXT NOT NULL, facet TEXT NOT NULL,
      first_live_ms INTEGER NOT NULL, sort_order REAL NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (kind, facet, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS document_facets_in_order
      ON document_facets (kind, facet, first_live_ms DESC, sort_order, name, id);
    CREATE INDEX IF NOT EXISTS document_facets_by_id ON document_facets (kind, id);

    -- How many live documents each list holds, because counting twenty thousand for every publication takes longer than
    -- all the rest of it. The scope is empty for all of a kind, in-unit: or in-section: with an id, or a facet.
    CREATE TABLE IF NOT EXISTS document_counts (
      kind TEXT NOT NULL, scope TEXT NOT NULL, found INTEGER NOT NULL,
      PRIMARY KEY (kind, scope)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER IF NOT EXISTS document_counts_come AFTER INSERT ON documents WHEN new.state = 'live' BEGIN
      ${countedAs('new', 1)}
    END;
    CREATE TRIGGER IF NOT EXISTS document_counts_stay AFTER UPDATE OF state, unit_id, section_id ON documents
    WHEN new.state = 'live' BEGIN
      ${countedAs('new', 1)}
    END;
    CREATE TRIGGER IF NOT EXISTS document_counts_leave AFTER UPDATE OF state, unit_id, section_id ON documents
    WHEN old.state = 'live' BEGIN
      ${countedAs('old', -1)}
    END;
    CREATE TRIGGER IF NOT EXISTS document_counts_faceted AFTER INSERT ON document_facets BEGIN
      ${counted('new.kind', 'new.facet', 1)}
    END;
    CREATE TRIGGER IF NOT EXISTS document_counts_unfaceted AFTER DELETE ON document_facets BEGIN
      ${counted('old.kind', 'old.facet', -1)}
    END;

    -- Which document shows which file below /media/.
    CREATE TABLE IF NOT EXISTS media_use (
      file TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (kind, id, file)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS media_use_by_file ON media_use (file);

    -- Changes that have arrived but cannot be shown yet.
    CREATE TABLE IF NOT EXISTS held_back (
      kind TEXT NOT NULL, id TEXT NOT NULL, sequence INTEGER NOT NULL, change TEXT NOT NULL, reason TEXT NOT NULL,
      attempts INTEGER NOT NULL, not_before_ms INTEGER NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT;

    CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

    CREATE TABLE IF NOT EXISTS pages (
      path TEXT PRIMARY KEY,
      build TEXT NOT NULL,
      digest TEXT NOT NULL,
      html_bytes INTEGER NOT NULL, br_bytes INTEGER NOT NULL, gz_bytes INTEGER NOT NULL,
      styles TEXT NOT NULL DEFAULT ''
    ) STRICT;
    -- Hashes of styles that stand in pages on show.
    CREATE TABLE IF NOT EXISTS styles (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS page_tags (
      tag TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (tag, path)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS page_tags_by_path ON page_tags (path);

    -- Written in the transaction that changes the documents, so that no crash forgets a stale page.
    CREATE TABLE IF NOT EXISTS to_render (
      path TEXT PRIMARY KEY,
      urgency INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      not_before_ms INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX IF NOT EXISTS to_render_by_urgency ON to_render (urgency, sequence, path);
    CREATE INDEX IF NOT EXISTS to_render_by_sequence ON to_render (sequence, attempts);
    CREATE INDEX IF NOT EXISTS to_render_by_attempts ON to_render (attempts, path);
  `);
}

/** A document in every list of its columns; facets are counted where they are written. */
function countedAs(row: 'old' | 'new', by: 1 | -1): string {
  const of = (column: string, prefix: string): string => `
      INSERT INTO document_counts SELECT ${row}.kind, '${prefix}' || ${row}.${column}, ${by} WHERE ${row}.${column} IS NOT NULL
        ON CONFLICT (kind, scope) DO UPDATE SET found = found + ${by};`;
  return counted(`${row}.kind`, "''", by) + of('unit_id', 'in-unit:') + of('section_id', 'in-section:');
}

function counted(kind: string, scope: string, by: 1 | -1): string {
  return `INSERT INTO document_counts VALUES (${kind}, ${scope}, ${by})
        ON CONFLICT (kind, scope) DO UPDATE SET found = found + ${by};`;
}
