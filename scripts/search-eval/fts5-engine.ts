/** The first peer: SQLite's FTS5 as it comes, without the Vietnamese layer. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EvalEngine, EvalQuestion } from './eval-engine.ts';
import type { CorpusDocument } from './eval-input.ts';

const FACETS = ['type', 'category', 'unit', 'substr(date, 1, 4)'] as const;

export function createFts5Eval(folder: string): EvalEngine {
  const file = join(folder, 'fts5.db');
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE d (row INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, category TEXT, unit TEXT, date TEXT);
    CREATE VIRTUAL TABLE f USING fts5(title, summary, body, tokenize = 'unicode61 remove_diacritics 2');`);
  const add = db.prepare('INSERT INTO d (id, type, category, unit, date) VALUES (?, ?, ?, ?, ?)');
  const addText = db.prepare('INSERT INTO f (rowid, title, summary, body) VALUES (?, ?, ?, ?)');
  const put = (document: CorpusDocument): void => {
    const { lastInsertRowid } = add.run(document.id, document.type, document.category, document.unit, document.date);
    addText.run(lastInsertRowid, document.title, document.summary, document.body);
  };
  return {
    index: async (documents) => {
      db.exec('BEGIN');
      for (const document of documents) put(document);
      db.exec('COMMIT');
    },
    update: async (document) => {
      db.exec('BEGIN');
      const row = db.prepare('SELECT row FROM d WHERE id = ?').get(document.id)?.['row'] ?? null;
      db.prepare('DELETE FROM f WHERE rowid = ?').run(row);
      db.prepare('DELETE FROM d WHERE row = ?').run(row);
      put(document);
      db.exec('COMMIT');
    },
    search: async (question) => {
      const words = question.text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return { ids: [], total: 0 };
      const { where, values } = whereOf(question);
      const from = `FROM f CROSS JOIN d ON d.row = f.rowid WHERE f MATCH ?${where}`;
      const match = words.map((word) => `"${word}"`).join(' ');
      const rows = db
        .prepare(`SELECT d.id AS id ${from} ORDER BY bm25(f, 10, 4, 1) LIMIT ?`)
        .all(match, ...values, question.limit);
      for (const facet of FACETS) db.prepare(`SELECT ${facet}, count(*) ${from} GROUP BY 1`).all(match, ...values);
      const total = db.prepare(`SELECT count(*) AS total ${from}`).get(match, ...values)?.['total'];
      return { ids: rows.map((row) => String(row['id'])), total: Number(total) };
    },
    sizeBytes: async () => {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return statSync(file).size;
    },
    close: async () => db.close(),
  };
}

function whereOf({ filters }: EvalQuestion): { readonly where: string; readonly values: readonly string[] } {
  const conditions = [
    { sql: 'd.type = ?', value: filters.type },
    { sql: 'd.category = ?', value: filters.category },
    { sql: 'd.unit = ?', value: filters.unit },
    { sql: 'substr(d.date, 1, 10) >= ?', value: filters.from },
    { sql: 'substr(d.date, 1, 10) <= ?', value: filters.to },
  ].filter((condition) => condition.value !== undefined);
  return {
    where: conditions.map(({ sql }) => ` AND ${sql}`).join(''),
    values: conditions.map(({ value }) => value ?? ''),
  };
}
