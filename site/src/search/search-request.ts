/** What a search address asks for: `?q=lừa đảo&trang=2`. The page and the JSON door read it alike. */
import { FIXED_PATHS } from 'shared/contract/paths';
import { limitQuery } from 'shared/search/query-analysis';
import type { SearchAnswer, SearchEngine } from 'shared/search/search-engine';

export const HITS_PER_PAGE = 10;

export interface SearchRequest {
  readonly text: string;
  /** Counts from 1. */
  readonly page: number;
}

export interface SearchPageAnswer extends SearchAnswer {
  /** The page that is shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export function readSearchRequest(parameters: URLSearchParams): SearchRequest {
  const page = parameters.get('trang') ?? '';
  return {
    text: limitQuery(parameters.get('q') ?? '').trim(),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

export async function findHits(search: SearchEngine, { text, page }: SearchRequest): Promise<SearchPageAnswer> {
  const askFor = (wanted: number): Promise<SearchAnswer> =>
    search.search({ text, limit: HITS_PER_PAGE, offset: (wanted - 1) * HITS_PER_PAGE });
  const answer = await askFor(page);
  const pages = Math.ceil(answer.total / HITS_PER_PAGE);
  if (page > Math.max(pages, 1)) return { ...(await askFor(Math.max(pages, 1))), page: Math.max(pages, 1), pages };
  return { ...answer, page, pages };
}

/** `/tim-kiem/?q=…&trang=2`; the first page has no number. */
export function pathOfSearch({ text, page }: SearchRequest): string {
  const parameters = new URLSearchParams({ q: text, ...(page > 1 ? { trang: String(page) } : {}) });
  return `${FIXED_PATHS.search}?${parameters}`;
}
