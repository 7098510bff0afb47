/** The search's tables inside the site's store; written in the transaction that writes the document. */
import type { DatabaseSync } from 'node:sqlite';
import { FACETS } from 'shared/search/search-facets';
import type { SearchDocument } from 'shared/search/search-document';
import { normalizeText, tokenizeWith, type SearchToken } from 'shared/search/tokenize';
import { wordKeysOf, type WordKeys } from 'shared/search/word-keys';
import { findNumber, numberColumn, textColumn } from '../store/row.ts';
import { packGrowing, packTokens } from './token-blob.ts';

export interface SearchWriter {
  /** Puts a document's text in place of whatever stood there. */
  put(document: SearchDocument): void;
  /** Harmless where nothing stands. */
  remove(kind: string, id: string): void;
}

const KEPT_KEYS = 16_000;
/** Between the values of the facets; stands in no id. */
export const FACET_SEPARATOR = '\u001f';

/** Makes the tables where they are missing; harmless when they stand. Rows are never changed: a new text is a new row. */
export function createTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS search_terms (id INTEGER PRIMARY KEY, exact TEXT NOT NULL UNIQUE, folded TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS search_documents (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      document_id TEXT NOT NULL,
      path TEXT NOT NULL,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      body TEXT NOT NULL,
      keywords TEXT NOT NULL,
      warning TEXT NOT NULL,
      published_on TEXT NOT NULL,
      facets TEXT NOT NULL,
      title_words BLOB NOT NULL,
      summary_words BLOB NOT NULL,
      body_words BLOB NOT NULL,
      body_starts BLOB NOT NULL,
      UNIQUE (kind, document_id)
    ) STRICT;
    -- Rows that are gone, for whoever keeps an index of them in memory.
    CREATE TABLE IF NOT EXISTS search_removals (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      row_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      document_id TEXT NOT NULL
    ) STRICT;
    -- How far Meilisearch has been told, where one is used.
    CREATE TABLE IF NOT EXISTS search_meili (
      index_name TEXT PRIMARY KEY, settings TEXT NOT NULL, row INTEGER NOT NULL, removal INTEGER NOT NULL
    ) STRICT;
  `);
}

export function createSearchWriter(db: DatabaseSync): SearchWriter {
  const findRow = db.prepare('SELECT id FROM search_documents WHERE kind = ? AND document_id = ?');
  const dropRow = db.prepare('DELETE FROM search_documents WHERE id = ?');
  const noteRemoval = db.prepare('INSERT INTO search_removals (row_id, kind, document_id) VALUES (?, ?, ?)');
  const addRow = db.prepare(`
    INSERT INTO search_documents
      (kind, document_id, path, title, summary, body, keywords, warning, published_on, facets, title_words, summary_words, body_words, body_starts)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const terms = createTermNumbers(db);
  const keysOf = createKeptKeys();
  const wordsOf = (text: string): Uint8Array => packWords(tokenizeWith(text, keysOf));
  const packWords = (tokens: readonly SearchToken[]): Uint8Array =>
    packTokens(tokens.map((token) => terms.numberOf(token)));

  const remove = (kind: string, id: string): void => {
    const row = findNumber(findRow.get(kind, id), 'id');
    if (row === undefined) return;
    dropRow.run(row);
    noteRemoval.run(row, kind, id);
  };
  return {
    remove,
    put: (document) => {
      remove(document.kind, document.id);
      terms.catchUp();
      const { title, summary, keywords } = document;
      const body = normalizeText(document.body);
      const bodyTokens = tokenizeWith(`${body}\n${keywords}`, keysOf);
      addRow.run(
        document.kind,
        document.id,
        document.path,
        normalizeText(title),
        normalizeText(summary),
        body,
        keywords,
        document.warning,
        document.publishedOn,
        FACETS.map((facet) => document.facets[facet]).join(FACET_SEPARATOR),
        wordsOf(title),
        wordsOf(summary),
        packWords(bodyTokens),
        packGrowing(bodyTokens.map((token) => token.start)),
      );
    },
  };
}

interface TermNumbers {
  /** After a rollback the table holds fewer words than were given numbers: then they are read again. */
  catchUp(): void;
  numberOf(keys: WordKeys): number;
}

function createTermNumbers(db: DatabaseSync): TermNumbers {
  const newest = db.prepare('SELECT coalesce(max(id), 0) AS id FROM search_terms');
  const list = db.prepare('SELECT id, exact FROM search_terms');
  const add = db.prepare('INSERT INTO search_terms (id, exact, folded) VALUES (?, ?, ?)');
  const numbers = new Map<string, number>();
  return {
    catchUp: () => {
      if (findNumber(newest.get(), 'id') === numbers.size) return;
      numbers.clear();
      for (const row of list.iterate()) numbers.set(textColumn(row, 'exact'), numberColumn(row, 'id'));
    },
    numberOf: ({ exact, folded }) => {
      const known = numbers.get(exact);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      add.run(number, exact, folded);
      numbers.set(exact, number);
      return number;
    },
  };
}

/** The same few thousand words make up every text. */
function createKeptKeys(): (word: string) => WordKeys {
  const kept = new Map<string, WordKeys>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const keys = wordKeysOf(word);
    if (kept.size >= KEPT_KEYS) kept.clear();
    kept.set(word, keys);
    return keys;
  };
}
