/** Which documents the chosen filters let through, and how many of the found ones each other choice would give. */
import type { FacetCounts, SearchFilters } from 'shared/search/search-engine';
import { FACETS, type Facet } from 'shared/search/search-facets';
import type { DocumentFacts, FacetColumn } from './document-facts.ts';

const DAY_MS = 86_400_000;
const NOTHING = -1;

export interface FilteredDocuments {
  /** Undefined where nothing is narrowed. */
  readonly passes: ((document: number) => boolean) | undefined;
  /** Of the found documents. */
  count(found: Uint32Array): { readonly total: number; readonly counts: FacetCounts };
}

export function filterDocuments(facts: DocumentFacts, filters: SearchFilters = {}): FilteredDocuments {
  const columns = FACETS.map((facet) => columnOf(facts.facet(facet), filters[facet]));
  const from = filters.from === undefined ? undefined : Math.round(Date.parse(filters.from) / DAY_MS);
  const to = filters.to === undefined ? undefined : Math.round(Date.parse(filters.to) / DAY_MS);
  const isInTime = (document: number): boolean => {
    const day = facts.dayOf(document);
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  };
  const chosen = columns.filter((column) => column.wanted !== undefined);
  const isNarrowed = chosen.length > 0 || from !== undefined || to !== undefined;
  const passesColumns = (document: number): boolean =>
    chosen.every(({ numbers, wanted }) => numbers[document] === wanted);
  return {
    passes: isNarrowed ? (document) => isInTime(document) && passesColumns(document) : undefined,
    count: (found) => {
      const inTime = from === undefined && to === undefined ? found : found.filter(isInTime);
      const tallies = columns.map((column) => new Uint32Array(column.values.length));
      const total = chosen.length === 0 ? tallyAll(columns, tallies, inTime) : tallyChosen(columns, tallies, inTime);
      return { total, counts: countsOf(columns, tallies) };
    },
  };
}

/** Nothing is narrowed: column by column, because this runs over the whole library for common words. */
function tallyAll(columns: readonly WantedColumn[], tallies: readonly Uint32Array[], found: Uint32Array): number {
  for (const [index, { numbers }] of columns.entries()) {
    const tally = tallies[index] ?? new Uint32Array();
    for (const document of found) {
      const value = numbers[document] ?? 0;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  return found.length;
}

/** Each facet is counted as if only the others were narrowed. */
function tallyChosen(columns: readonly WantedColumn[], tallies: readonly Uint32Array[], found: Uint32Array): number {
  const chosen = columns.filter((column) => column.wanted !== undefined);
  let total = 0;
  for (const document of found) {
    const failed = findFailed(chosen, document);
    if (failed === SEVERAL) continue;
    if (failed === undefined) total += 1;
    for (const [index, column] of columns.entries()) {
      const tally = tallies[index];
      if (!tally || (failed !== undefined && failed !== column)) continue;
      const value = column.numbers[document] ?? 0;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  return total;
}

const SEVERAL = 'several';

/** The only chosen facet that the document does not have as chosen. */
function findFailed(chosen: readonly WantedColumn[], document: number): WantedColumn | typeof SEVERAL | undefined {
  let failed: WantedColumn | undefined;
  for (const column of chosen) {
    if (column.numbers[document] === column.wanted) continue;
    if (failed) return SEVERAL;
    failed = column;
  }
  return failed;
}

interface WantedColumn {
  readonly numbers: Uint32Array;
  readonly values: readonly string[];
  /** Undefined where anything may stand; a number that nothing has where the value is unknown. */
  readonly wanted: number | undefined;
}

function columnOf(facet: FacetColumn, value: string | undefined): WantedColumn {
  const wanted = value === undefined ? undefined : (facet.findNumber(value) ?? NOTHING);
  return { numbers: facet.column.values, values: facet.values, wanted };
}

function countsOf(columns: readonly WantedColumn[], tallies: readonly Uint32Array[]): FacetCounts {
  const countsOfFacet = (facet: Facet): ReadonlyMap<string, number> => {
    const index = FACETS.indexOf(facet);
    const values = columns[index]?.values ?? [];
    const pairs = values.flatMap((value, number): readonly (readonly [string, number])[] => {
      const count = tallies[index]?.[number] ?? 0;
      return value === '' || count === 0 ? [] : [[value, count]];
    });
    return new Map(pairs.toSorted((one, other) => other[1] - one[1]));
  };
  return {
    kind: countsOfFacet('kind'),
    scamType: countsOfFacet('scamType'),
    section: countsOfFacet('section'),
    unit: countsOfFacet('unit'),
    year: countsOfFacet('year'),
  };
}
