/** What every search engine of the site can do, whichever it is. */
import type { WarningState } from './ranking.ts';
import type { SearchedKind } from './search-document.ts';
import type { Facet } from './search-facets.ts';

export interface SearchFilters extends Partial<Readonly<Record<Facet, string>>> {
  /** Vietnam days, YYYY-MM-DD, both inclusive. */
  readonly from?: string;
  readonly to?: string;
}

export interface SearchQuery {
  /** As typed by a resident; any text is allowed. */
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
  readonly filters?: SearchFilters;
}

export interface SearchHit {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Plain text around the first match. */
  readonly excerpt: string;
  readonly warning: WarningState;
  /** Vietnam day, empty for what has none. */
  readonly publishedOn: string;
}

/** How many of the found documents hold which value, as if this facet were not narrowed but the others were. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Exact number of matching documents. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** The words by which the hits were found, as exact keys, to mark them. */
  readonly words: ReadonlySet<string>;
  /** What was understood instead of what was typed: "lừa đảo" for `luwaf ddaor`. */
  readonly correction: string | undefined;
}

export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchAnswer>;
}
