/** The filters beside the results: what each choice is called, how many results it gives, and where it leads. */
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { TACTIC_TYPE_CODES, TACTIC_TYPES } from 'shared/editorial/content-terms';
import { isSearchedKind, SEARCHED_KIND_LABELS } from 'shared/search/search-document';
import type { FacetCounts } from 'shared/search/search-engine';
import { FACETS, type Facet } from 'shared/search/search-facets';
import type { DocumentReader } from '../store/document-reader.ts';
import { FILTER_PARAMETERS, pathOfSearch, type SearchRequest } from './search-request.ts';

export interface FilterGroup {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

export interface FilterChoice {
  readonly label: string;
  readonly count: string;
  /** Chooses it, or takes the choice back. */
  readonly path: string;
  readonly isChosen: boolean;
}

const LABELS = {
  kind: 'Loại nội dung',
  scamType: 'Thủ đoạn',
  section: 'Chuyên mục',
  unit: 'Đơn vị',
  year: 'Năm',
} as const satisfies Record<Facet, string>;
const MOST_CHOICES = 12;

interface FiltersRequest {
  readonly request: SearchRequest;
  readonly counts: FacetCounts;
  readonly reader: DocumentReader;
}

/** Groups that would narrow nothing are left out. */
export function buildFilters({ request, counts, reader }: FiltersRequest): readonly FilterGroup[] {
  return FACETS.flatMap((facet) => {
    const chosen = request.filters[facet];
    const found = counts[facet];
    const values = new Map(chosen === undefined || found.has(chosen) ? found : [[chosen, 0], ...found]);
    if (chosen === undefined && values.size < 2) return [];
    const choices = [...values]
      .map(([value, count]) => ({ value, count, label: labelOf(facet, value, reader) }))
      .filter(({ value, label }) => label !== undefined || value === chosen)
      .sort(facet === 'year' ? byYear : byCount)
      .slice(0, MOST_CHOICES)
      .map(({ value, count, label }) => ({
        label: label ?? value,
        count: count.toLocaleString('vi-VN'),
        isChosen: value === chosen,
        path: pathOfSearch({
          ...request,
          page: 1,
          filters: { ...request.filters, [facet]: value === chosen ? undefined : value },
        }),
      }));
    return choices.length === 0 ? [] : [{ name: FILTER_PARAMETERS[facet], label: LABELS[facet], choices }];
  });
}

interface CountedValue {
  readonly value: string;
  readonly count: number;
}

function byCount(one: CountedValue, other: CountedValue): number {
  return other.count - one.count || one.value.localeCompare(other.value, 'vi');
}

function byYear(one: CountedValue, other: CountedValue): number {
  return other.value.localeCompare(one.value);
}

function labelOf(facet: Facet, value: string, reader: DocumentReader): string | undefined {
  switch (facet) {
    case 'kind': {
      const kind = DOCUMENT_KINDS.find((known) => known === value);
      return kind !== undefined && isSearchedKind(kind) ? SEARCHED_KIND_LABELS[kind] : undefined;
    }
    case 'scamType': {
      const code = TACTIC_TYPE_CODES.find((known) => known === value);
      return code && TACTIC_TYPES[code];
    }
    case 'section':
      return reader.findById('section', value)?.name;
    case 'unit':
      return reader.findById('unit', value)?.name;
    case 'year':
      return value;
  }
}
