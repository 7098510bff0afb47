/** What every search engine of the site can do, whichever it is. */
import type { DocumentKind } from '../contract/documents.ts';

export interface SearchQuery {
  /** As typed by a resident; any text is allowed. */
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
}

export interface SearchHit {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Plain text around the first match. */
  readonly excerpt: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Exact number of matching documents. */
  readonly total: number;
}

export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchAnswer>;
}
