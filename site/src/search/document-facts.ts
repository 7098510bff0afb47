/** What ranking and filters ask of every document, in columns instead of objects. */
import { FACETS, type Facet } from 'shared/search/search-facets';
import type { WarningState } from 'shared/search/ranking';
import { append, createGrowingList, type GrowingList } from './growing-list.ts';

export interface DocumentFacts {
  readonly count: number;
  readonly newestDay: number;
  add(document: NewDocument): void;
  remove(document: number): void;
  isAlive(document: number): boolean;
  rowOf(document: number): number;
  stateOf(document: number): WarningState;
  /** Days since 1970; 0 for what has no date. */
  dayOf(document: number): number;
  /** Title and summary as word numbers, and how many of them are the title's. */
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
  readonly title: Uint32Array;
  readonly summary: Uint32Array;
}

const STATES = ['none', 'active', 'over'] as const satisfies readonly WarningState[];

export function createDocumentFacts(): DocumentFacts {
  const rows = createGrowingList();
  const states = createGrowingList();
  const days = createGrowingList();
  const alive = createGrowingList();
  const headWords = createGrowingList(1024);
  const headEnds = createGrowingList();
  const titleLengths = createGrowingList();
  const facets = FACETS.map(() => createFacetColumn());
  let newestDay = 0;
  return {
    get count() {
      return rows.length;
    },
    get newestDay() {
      return newestDay;
    },
    add: (document) => {
      append(rows, document.row);
      append(states, STATES.indexOf(document.state));
      append(days, document.day);
      append(alive, 1);
      for (const word of document.title) append(headWords, word);
      for (const word of document.summary) append(headWords, word);
      append(headEnds, headWords.length);
      append(titleLengths, document.title.length);
      for (const [index, facet] of facets.entries()) facet.add(document.facets[index] ?? '');
      newestDay = Math.max(newestDay, document.day);
    },
    remove: (document) => {
      alive.values[document] = 0;
    },
    isAlive: (document) => alive.values[document] === 1,
    rowOf: (document) => rows.values[document] ?? 0,
    stateOf: (document) => STATES[states.values[document] ?? 0] ?? 'none',
    dayOf: (document) => days.values[document] ?? 0,
    headOf: (document) => ({
      words: headWords.values.subarray(headEnds.values[document - 1] ?? 0, headEnds.values[document] ?? 0),
      titleLength: titleLengths.values[document] ?? 0,
    }),
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
