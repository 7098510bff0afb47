/** What a search address asks for: `?q=lừa đảo&loai=tactic&nam=2026&trang=2`. The page and the JSON door read it alike. */
import { FIXED_PATHS } from 'shared/contract/paths';
import { limitQuery } from 'shared/search/query-analysis';
import type { SearchAnswer, SearchEngine, SearchFilters } from 'shared/search/search-engine';
import { FACETS, type Facet } from 'shared/search/search-facets';

export const HITS_PER_PAGE = 10;
const LONGEST_FILTER = 80;

/** Name of each filter in an address; the form's fields carry the same. */
export const FILTER_PARAMETERS = {
  kind: 'loai',
  scamType: 'thu-doan',
  section: 'chuyen-muc',
  unit: 'don-vi',
  year: 'nam',
} as const satisfies Record<Facet, string>;

export interface SearchRequest {
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
  readonly filters: SearchFilters;
}

export interface SearchPageAnswer extends SearchAnswer {
  /** The page that is shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export function readSearchRequest(parameters: URLSearchParams): SearchRequest {
  const page = parameters.get('trang') ?? '';
  const filters = FACETS.flatMap((facet): readonly (readonly [Facet, string])[] => {
    const value = parameters.get(FILTER_PARAMETERS[facet])?.slice(0, LONGEST_FILTER).toWellFormed() ?? '';
    return value === '' ? [] : [[facet, value]];
  });
  return {
    text: limitQuery(parameters.get('q') ?? '').trim(),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    filters: Object.fromEntries(filters),
  };
}

export async function findHits(search: SearchEngine, request: SearchRequest): Promise<SearchPageAnswer> {
  const { text, page, filters } = request;
  const askFor = (wanted: number): Promise<SearchAnswer> =>
    search.search({ text, filters, limit: HITS_PER_PAGE, offset: (wanted - 1) * HITS_PER_PAGE });
  const answer = await askFor(page);
  const pages = Math.ceil(answer.total / HITS_PER_PAGE);
  if (page > Math.max(pages, 1)) return { ...(await askFor(Math.max(pages, 1))), page: Math.max(pages, 1), pages };
  return { ...answer, page, pages };
}

/** `/tim-kiem/?q=…&loai=tactic&trang=2`; the first page has no number. */
export function pathOfSearch({ text, page, filters }: SearchRequest): string {
  const parameters = new URLSearchParams({ q: text });
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(FILTER_PARAMETERS[facet], value);
  }
  if (page > 1) parameters.set('trang', String(page));
  return `${FIXED_PATHS.search}?${parameters}`;
}
