/** `GET /tim-kiem.json?q=…&loai=…&trang=…`: the same hits as the page, for programs and for results as one types. */
import type { SearchEngine } from 'shared/search/search-engine';
import { FACETS } from 'shared/search/search-facets';
import type { SiteHandler } from '../server/site-handler.ts';
import { FILTER_PARAMETERS, findHits, HITS_PER_PAGE, readSearchRequest } from './search-request.ts';

export function createSearchJsonHandler({ search }: { readonly search: SearchEngine }): SiteHandler {
  return async (request, response, url) => {
    if (url.pathname !== '/tim-kiem.json') return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return true;
    }
    const wanted = readSearchRequest(url.searchParams);
    const { hits, total, page, pages, counts, words, correction } = await findHits(search, wanted);
    const body = JSON.stringify({
      query: wanted.text,
      total,
      page,
      pages,
      perPage: HITS_PER_PAGE,
      correction,
      words: [...words],
      counts: Object.fromEntries(FACETS.map((facet) => [FILTER_PARAMETERS[facet], Object.fromEntries(counts[facet])])),
      hits,
    });
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
