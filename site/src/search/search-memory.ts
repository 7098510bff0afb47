/** The search's tables as they are committed, kept in memory and brought up to date before each question. */
import type { DatabaseSync } from 'node:sqlite';
import { findNumber, numberColumn, textColumn, type Row } from '../store/row.ts';
import { createDocumentFacts, type DocumentFacts } from './document-facts.ts';
import { createKeptBodies, type KeptBodies } from './kept-bodies.ts';
import type { PackedWords } from './packed-words.ts';
import { FACET_SEPARATOR } from './search-tables.ts';
import { unpackTokens } from './token-blob.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

export interface SearchMemory {
  readonly words: WordIndex;
  readonly facts: DocumentFacts;
  /** Words of the body, read from the store where they are more than can be kept. */
  bodyOf(document: number): PackedWords;
}

export interface MemoryReader {
  /** Everything that is committed, whatever is still to be read for it. */
  now(): SearchMemory;
  /** Reads what is missing in slices, so that pages are served between them; resolves when `now` has little left to do. */
  ready(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** Some ten milliseconds of work. */
const SLICE_ROWS = 200;
/** Built anew once as many rows are gone as this, and as a quarter of the rest. */
const FEWEST_GONE = 2000;

export function createSearchMemory(db: DatabaseSync): MemoryReader {
  const reads = createReads(db);
  let state = emptyState(reads);
  let reading: Promise<void> | undefined;
  let renewal: Promise<void> | undefined;

  const readInSlices = async (of: State): Promise<void> => {
    while (db.isOpen && reads.newestRow() - of.row > SLICE_ROWS) {
      reads.slice(of);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  /** Beside the old one, which answers until then. */
  const renew = async (): Promise<void> => {
    const fresh = emptyState(reads);
    await readInSlices(fresh);
    state = fresh;
  };
  return {
    ready: () => {
      if (state.gone > Math.max(FEWEST_GONE, (state.facts.count - state.gone) / 4)) {
        renewal ??= renew().finally(() => (renewal = undefined));
      }
      reading ??= readInSlices(state).finally(() => (reading = undefined));
      return reading;
    },
    now: () => {
      while (reads.isBehind(state)) reads.slice(state);
      const { words, facts, bodies } = state;
      return { words, facts, bodyOf: (document) => bodies.find(document) ?? reads.body(facts.rowOf(document)) };
    },
  };
}

interface Reads {
  newestRow(): number;
  newestRemoval(): number;
  isBehind(state: State): boolean;
  /** New words, some of the new rows, and what is gone. */
  slice(state: State): void;
  body(row: number): PackedWords;
}

function createReads(db: DatabaseSync): Reads {
  const newestRow = db.prepare('SELECT coalesce(max(id), 0) AS newest FROM search_documents');
  const newestRemoval = db.prepare('SELECT coalesce(max(sequence), 0) AS newest FROM search_removals');
  const listTerms = db.prepare('SELECT id, exact, folded FROM search_terms WHERE id >= ? ORDER BY id');
  const listRows = db.prepare(`
    SELECT id, warning, published_on, facets, title_words, summary_words, body_words FROM search_documents
    WHERE id > ? ORDER BY id LIMIT ${SLICE_ROWS}`);
  const listRemovals = db.prepare('SELECT sequence, row_id FROM search_removals WHERE sequence > ? ORDER BY sequence');
  const readBody = db.prepare('SELECT body_words FROM search_documents WHERE id = ?');
  const reads: Omit<Reads, 'isBehind'> = {
    newestRow: () => findNumber(newestRow.get(), 'newest') ?? 0,
    newestRemoval: () => findNumber(newestRemoval.get(), 'newest') ?? 0,
    slice: (state) => {
      for (const row of listTerms.iterate(state.words.termCount)) {
        const [number, exact, folded] = [numberColumn(row, 'id'), textColumn(row, 'exact'), textColumn(row, 'folded')];
        state.words.addTerm({ number, exact, folded });
      }
      for (const row of listRows.iterate(state.row)) addRow(state, row);
      for (const row of listRemovals.iterate(state.removal)) {
        state.removal = numberColumn(row, 'sequence');
        const document = state.facts.findDocument(numberColumn(row, 'row_id'));
        if (document === undefined) continue;
        state.facts.remove(document);
        state.gone += 1;
      }
    },
    body: (rowId) => {
      const row = readBody.get(rowId);
      const bytes = row ? wordsColumn(row, 'body_words') : new Uint8Array();
      return { bytes, from: 0, to: bytes.length };
    },
  };
  return {
    ...reads,
    isBehind: ({ row, removal }) => reads.newestRow() > row || reads.newestRemoval() > removal,
  };
}

interface State {
  readonly words: WordIndex;
  readonly facts: DocumentFacts;
  readonly bodies: KeptBodies;
  /** Millions of short-lived arrays would leave a heap several times as large as the index. */
  readonly scratch: Readonly<Record<'title' | 'summary' | 'body', Uint32Array>>;
  row: number;
  removal: number;
  gone: number;
}

/** Removals before now are of rows that it will never see. */
function emptyState(reads: Reads): State {
  return {
    words: createWordIndex(),
    facts: createDocumentFacts(),
    bodies: createKeptBodies(),
    scratch: { title: new Uint32Array(512), summary: new Uint32Array(2048), body: new Uint32Array(16_384) },
    row: 0,
    removal: reads.newestRemoval(),
    gone: 0,
  };
}

function addRow(state: State, row: Row): void {
  const { words, facts, bodies, scratch } = state;
  const document = facts.count;
  const [title, summary] = [wordsColumn(row, 'title_words'), wordsColumn(row, 'summary_words')];
  const body = wordsColumn(row, 'body_words');
  const warning = textColumn(row, 'warning');
  state.row = numberColumn(row, 'id');
  facts.add({
    row: state.row,
    state: warning === 'active' || warning === 'over' ? warning : 'none',
    day: Math.max(0, Math.round(Date.parse(textColumn(row, 'published_on') || '1970-01-01') / DAY_MS)),
    facets: textColumn(row, 'facets').split(FACET_SEPARATOR),
    title,
    summary,
  });
  bodies.add(body);
  words.addDocument({
    document,
    title: unpackTokens(title, scratch.title),
    summary: unpackTokens(summary, scratch.summary),
    body: unpackTokens(body, scratch.body),
  });
}

/** Word numbers as the store keeps them. */
export function wordsColumn(row: Row, name: string): Uint8Array {
  const value = row[name];
  if (!(value instanceof Uint8Array)) throw new TypeError(`Column ${name} holds no words`);
  return value;
}
