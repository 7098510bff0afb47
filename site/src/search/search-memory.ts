/** The search's tables as they are committed, kept in memory and brought up to date before each question. */
import type { DatabaseSync } from 'node:sqlite';
import { findNumber, numberColumn, textColumn, type Row } from '../store/row.ts';
import { createDocumentFacts, type DocumentFacts } from './document-facts.ts';
import { FACET_SEPARATOR } from './search-tables.ts';
import { unpackTokens } from './token-blob.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

export interface SearchMemory {
  readonly words: WordIndex;
  readonly facts: DocumentFacts;
  /** Words of the body, read from the store: too many to keep for every document. */
  bodyWordsOf(document: number): Uint32Array;
}

const DAY_MS = 86_400_000;
/** Rebuilt once as many rows are gone as this, and as a quarter of the rest. */
const FEWEST_GONE = 2000;

/** Gives the memory as of now: new rows read, gone rows dropped, rebuilt where too many are gone. */
export function createSearchMemory(db: DatabaseSync): () => SearchMemory {
  const newestRow = db.prepare('SELECT coalesce(max(id), 0) AS newest FROM search_documents');
  const newestRemoval = db.prepare('SELECT coalesce(max(sequence), 0) AS newest FROM search_removals');
  const listTerms = db.prepare('SELECT id, exact, folded FROM search_terms WHERE id >= ? ORDER BY id');
  const listRows = db.prepare(
    'SELECT id, warning, published_on, facets, title_words, summary_words, body_words FROM search_documents WHERE id > ? ORDER BY id',
  );
  const listRemovals = db.prepare('SELECT sequence, row_id FROM search_removals WHERE sequence > ? ORDER BY sequence');
  const readBody = db.prepare('SELECT body_words FROM search_documents WHERE id = ?');
  let state = emptyState();

  const readNewRows = (): void => {
    for (const row of listTerms.iterate(state.words.termCount)) {
      const [number, exact, folded] = [numberColumn(row, 'id'), textColumn(row, 'exact'), textColumn(row, 'folded')];
      state.words.addTerm({ number, exact, folded });
    }
    for (const row of listRows.iterate(state.row)) addRow(state, row);
  };
  const dropGoneRows = (): void => {
    for (const row of listRemovals.iterate(state.removal)) {
      state.removal = numberColumn(row, 'sequence');
      const rowId = numberColumn(row, 'row_id');
      const document = state.documents.get(rowId);
      if (document === undefined) continue;
      state.facts.remove(document);
      state.documents.delete(rowId);
      state.gone += 1;
    }
  };
  return () => {
    const isRowNew = findNumber(newestRow.get(), 'newest') !== state.row;
    const isRowGone = findNumber(newestRemoval.get(), 'newest') !== state.removal;
    if (isRowNew || isRowGone) {
      readNewRows();
      dropGoneRows();
      if (state.gone > Math.max(FEWEST_GONE, state.documents.size / 4)) {
        state = emptyState();
        readNewRows();
        dropGoneRows();
      }
    }
    const { words, facts } = state;
    return {
      words,
      facts,
      bodyWordsOf: (document) => {
        const row = readBody.get(facts.rowOf(document));
        return row ? wordsColumn(row, 'body_words') : new Uint32Array();
      },
    };
  };
}

interface State {
  readonly words: WordIndex;
  readonly facts: DocumentFacts;
  /** Row of the store → number of the document here. */
  readonly documents: Map<number, number>;
  /** Millions of short-lived arrays would leave a heap several times as large as the index. */
  readonly scratch: Readonly<Record<'title' | 'summary' | 'body', Uint32Array>>;
  row: number;
  removal: number;
  gone: number;
}

function emptyState(): State {
  return {
    words: createWordIndex(),
    facts: createDocumentFacts(),
    documents: new Map(),
    scratch: { title: new Uint32Array(512), summary: new Uint32Array(2048), body: new Uint32Array(16_384) },
    row: 0,
    removal: 0,
    gone: 0,
  };
}

function addRow(state: State, row: Row): void {
  const { words, facts, documents } = state;
  const rowId = numberColumn(row, 'id');
  const document = facts.count;
  const [title, summary, body] = [
    wordsColumn(row, 'title_words', state.scratch.title),
    wordsColumn(row, 'summary_words', state.scratch.summary),
    wordsColumn(row, 'body_words', state.scratch.body),
  ];
  const warning = textColumn(row, 'warning');
  facts.add({
    row: rowId,
    state: warning === 'active' || warning === 'over' ? warning : 'none',
    day: Math.max(0, Math.round(Date.parse(textColumn(row, 'published_on') || '1970-01-01') / DAY_MS)),
    facets: textColumn(row, 'facets').split(FACET_SEPARATOR),
    title,
    summary,
  });
  words.addDocument({ document, title, summary, body });
  documents.set(rowId, document);
  state.row = rowId;
}

export function wordsColumn(row: Row, name: string, scratch?: Uint32Array): Uint32Array {
  const value = row[name];
  if (!(value instanceof Uint8Array)) throw new TypeError(`Column ${name} holds no words`);
  return unpackTokens(value, scratch);
}
