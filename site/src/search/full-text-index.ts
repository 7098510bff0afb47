/** The full-text index inside the site's store; written in the transaction that writes the document. */
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';
import { tokenize } from 'shared/search/query-analysis';
import { findSearchDocument } from 'shared/search/search-document';

/**
 * Makes the index's tables where they are missing; harmless when they stand.
 * The words come cut and folded, so the tokenizer `ascii` only parts them at the spaces between: it keeps every
 * character beyond ASCII, where `unicode61` would part at letters younger than its table.
 */
export function createTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS search_documents (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      document_id TEXT NOT NULL,
      path TEXT NOT NULL,
      is_active_warning INTEGER NOT NULL,
      published_at TEXT NOT NULL,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (kind, document_id)
    ) STRICT;
    CREATE VIRTUAL TABLE IF NOT EXISTS search_words
      USING fts5(title, summary, body, content='', contentless_delete=1, tokenize="ascii");
    -- Accented words alone, to tell "lụa đào" from "lừa đảo".
    CREATE VIRTUAL TABLE IF NOT EXISTS search_exact
      USING fts5(words, content='', contentless_delete=1, detail='none', tokenize="ascii tokenchars '_'");
  `);
}

/** Puts a document's text in place of whatever stood there; kinds that are not searched leave nothing. */
export function indexDocument(db: DatabaseSync, document: PublishedDocument): void {
  removeDocument(db, document.kind, document.id);
  const found = findSearchDocument(document);
  if (!found) return;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO search_documents (kind, document_id, path, is_active_warning, published_at, title, summary, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      found.kind,
      found.id,
      found.path,
      found.isActiveWarning ? 1 : 0,
      found.publishedAt,
      found.title,
      found.summary,
      found.body,
    );
  const columns = [found.title, found.summary, `${found.body}\n${found.keywords}`].map((text) => tokenize(text));
  const folded = columns.map((tokens) => tokens.map((token) => token.folded).join(' '));
  const accented = columns.flat().filter((token) => token.exact !== token.folded);
  db.prepare('INSERT INTO search_words (rowid, title, summary, body) VALUES (?, ?, ?, ?)').run(
    lastInsertRowid,
    ...folded,
  );
  db.prepare('INSERT INTO search_exact (rowid, words) VALUES (?, ?)').run(
    lastInsertRowid,
    [...new Set(accented.map((token) => token.exact))].join(' '),
  );
}

export function removeDocument(db: DatabaseSync, kind: DocumentKind, id: string): void {
  const row = db.prepare('SELECT id FROM search_documents WHERE kind = ? AND document_id = ?').get(kind, id);
  const rowId = row?.['id'];
  if (rowId === undefined) return;
  db.prepare('DELETE FROM search_words WHERE rowid = ?').run(rowId);
  db.prepare('DELETE FROM search_exact WHERE rowid = ?').run(rowId);
  db.prepare('DELETE FROM search_documents WHERE id = ?').run(rowId);
}
