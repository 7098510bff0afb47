/** What ranking and filters ask of every document, in columns instead of objects. */
import { priorOf, type WarningState } from 'shared/search/ranking';
import { FACETS, type Facet } from 'shared/search/search-facets';
import {
  append,
  appendByte,
  appendBytes,
  createGrowingBytes,
  createGrowingList,
  type GrowingList,
} from './growing-list.ts';
import { bitmapLength, clearBit, setBit } from './bitmap.ts';
import type { PackedWords } from './packed-words.ts';
import { countTokens } from './token-blob.ts';

export interface DocumentFacts {
  readonly count: number;
  readonly newestDay: number;
  /** The documents that are still there, as a set. */
  readonly alive: Uint32Array;
  add(document: NewDocument): void;
  remove(document: number): void;
  rowOf(document: number): number;
  /** Documents come in the order of their rows; undefined for a row that was never read. */
  findDocument(row: number): number | undefined;
  stateOf(document: number): WarningState;
  /** Days since 1970; 0 for what has no date. */
  dayOf(document: number): number;
  /** What speaks for the document whatever was asked: see the ranking table. */
  priorOf(document: number): number;
  /** Title and summary, and how many of the words are the title's. */
  headOf(document: number): PackedHead;
  /** Column of value numbers, and what the numbers stand for. */
  facet(facet: Facet): FacetColumn;
}

export interface FacetColumn {
  readonly column: GrowingList;
  readonly values: readonly string[];
  findNumber(value: string): number | undefined;
}

export interface PackedHead extends PackedWords {
  readonly titleLength: number;
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
  const alive = createGrowingList();
  const heads = createGrowingBytes(1024);
  const headEnds = createGrowingList();
  const titleLengths = createGrowingList();
  const facets = FACETS.map(() => createFacetColumn());
  let newestDay = 0;
  const stateOf = (document: number): WarningState => STATES[states.values[document] ?? 0] ?? 'none';
  const priors = createPriors((document) => ({
    state: stateOf(document),
    ageDays: newestDay - (days.values[document] ?? 0),
  }));
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
      if (bitmapLength(rows.length) > alive.length) append(alive, 0);
      setBit(alive.values, rows.length - 1);
      appendBytes(heads, document.title);
      appendBytes(heads, document.summary);
      append(headEnds, heads.length);
      append(titleLengths, countTokens(document.title));
      for (const [index, facet] of facets.entries()) facet.add(document.facets[index] ?? '');
      newestDay = Math.max(newestDay, document.day);
    },
    remove: (document) => {
      clearBit(alive.values, document);
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
    stateOf,
    dayOf: (document) => days.values[document] ?? 0,
    priorOf: (document) => priors.of(document, newestDay),
    headOf: (document) => ({
      bytes: heads.values,
      from: headEnds.values[document - 1] ?? 0,
      to: headEnds.values[document] ?? 0,
      titleLength: titleLengths.values[document] ?? 0,
    }),
    facet: (facet) => {
      const column = facets[FACETS.indexOf(facet)];
      if (!column) throw new RangeError(`No facet ${facet}`);
      return column;
    },
  };
}

/** Kept while the newest document is of the same day: a common word asks for thousands of them. */
function createPriors(factsOf: (document: number) => Parameters<typeof priorOf>[0]) {
  let priors = new Float64Array(64);
  let known = 0;
  let knownOn = 0;
  return {
    of: (document: number, newestDay: number): number => {
      if (newestDay !== knownOn) known = 0;
      knownOn = newestDay;
      if (document >= priors.length) {
        const larger = new Float64Array(Math.ceil(document * 1.125) + 64);
        larger.set(priors);
        priors = larger;
      }
      for (; known <= document; known += 1) priors[known] = priorOf(factsOf(known));
      return priors[document] ?? 0;
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
