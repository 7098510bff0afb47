/** What ranking and filters ask of every document, in columns instead of objects. */
import type { WarningState } from 'shared/search/ranking';
import { FACETS, type Facet } from 'shared/search/search-facets';
import {
  append,
  appendByte,
  appendBytes,
  createGrowingBytes,
  createGrowingList,
  type GrowingList,
} from './growing-list.ts';
import { countTokens, unpackTokens } from './token-blob.ts';

export interface DocumentFacts {
  readonly count: number;
  readonly newestDay: number;
  /** 1 for a document that is still there. */
  readonly alive: Uint8Array;
  add(document: NewDocument): void;
  remove(document: number): void;
  rowOf(document: number): number;
  /** Documents come in the order of their rows; undefined for a row that was never read. */
  findDocument(row: number): number | undefined;
  stateOf(document: number): WarningState;
  /** Days since 1970; 0 for what has no date. */
  dayOf(document: number): number;
  /** Title and summary as word numbers, and how many of them are the title's; stands only until the next call. */
  headOf(document: number): { readonly words: Uint32Array; readonly titleLength: number };
  /** Column of value numbers, and what the numbers stand for. */
  facet(facet: Facet): FacetColumn;
}

export interface FacetColumn {
  readonly column: GrowingList;
  readonly values: readonly string[];
  findNumber(value: string): number | undefined;
}

export interface NewDocument {
  readonly row: number;
  readonly state: WarningState;
  readonly day: number;
  readonly facets: readonly string[];
  /** As the store keeps them: see `token-blob.ts`. */
  readonly title: Uint8Array;
  readonly summary: Uint8Array;
}

const STATES = ['none', 'active', 'over'] as const satisfies readonly WarningState[];

export function createDocumentFacts(): DocumentFacts {
  const rows = createGrowingList();
  const states = createGrowingBytes();
  const days = createGrowingList();
  const alive = createGrowingBytes();
  const heads = createGrowingBytes(1024);
  const headEnds = createGrowingList();
  const titleLengths = createGrowingList();
  const facets = FACETS.map(() => createFacetColumn());
  let scratch = new Uint32Array(512);
  let newestDay = 0;
  return {
    get count() {
      return rows.length;
    },
    get newestDay() {
      return newestDay;
    },
    get alive() {
      return alive.values;
    },
    add: (document) => {
      append(rows, document.row);
      appendByte(states, STATES.indexOf(document.state));
      append(days, document.day);
      appendByte(alive, 1);
      appendBytes(heads, document.title);
      appendBytes(heads, document.summary);
      append(headEnds, heads.length);
      append(titleLengths, countTokens(document.title));
      for (const [index, facet] of facets.entries()) facet.add(document.facets[index] ?? '');
      newestDay = Math.max(newestDay, document.day);
    },
    remove: (document) => {
      alive.values[document] = 0;
    },
    rowOf: (document) => rows.values[document] ?? 0,
    findDocument: (row) => {
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((rows.values[middle] ?? 0) < row) low = middle + 1;
        else high = middle;
      }
      return low < rows.length && rows.values[low] === row ? low : undefined;
    },
    stateOf: (document) => STATES[states.values[document] ?? 0] ?? 'none',
    dayOf: (document) => days.values[document] ?? 0,
    headOf: (document) => {
      const bytes = heads.values.subarray(headEnds.values[document - 1] ?? 0, headEnds.values[document] ?? 0);
      if (bytes.length > scratch.length) scratch = new Uint32Array(bytes.length * 2);
      return { words: unpackTokens(bytes, scratch), titleLength: titleLengths.values[document] ?? 0 };
    },
    facet: (facet) => {
      const column = facets[FACETS.indexOf(facet)];
      if (!column) throw new RangeError(`No facet ${facet}`);
      return column;
    },
  };
}

function createFacetColumn(): FacetColumn & { add(value: string): void } {
  const column = createGrowingList();
  const values: string[] = [];
  const numbers = new Map<string, number>();
  return {
    column,
    values,
    findNumber: (value) => numbers.get(value),
    add: (value) => {
      const number = numbers.get(value) ?? values.length;
      if (number === values.length) {
        values.push(value);
        numbers.set(value, number);
      }
      append(column, number);
    },
  };
}
