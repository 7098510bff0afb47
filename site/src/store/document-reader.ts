/** What pages may ask of the site's store. Everything comes from the feed and is already parsed. */
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';

export type DocumentOf<Kind extends DocumentKind> = Extract<PublishedDocument, { kind: Kind }>;

export interface ListOptions {
  readonly unitId?: string;
  readonly sectionId?: string;
  /** One of `facets.ts`; not together with the two above. */
  readonly facet?: string;
  /** Default newest first by first publication; `oldest` counts from the beginning, for stable page numbers. */
  readonly order?: 'newest' | 'oldest';
  readonly offset?: number;
  readonly limit?: number;
}

/** Which documents of a kind belong to a list. */
export type ListScope = Pick<ListOptions, 'unitId' | 'sectionId' | 'facet'>;

export interface FacetValue {
  /** Without the facet's name. */
  readonly value: string;
  readonly count: number;
}

/** What an address list says of a document, read without its text. */
export interface DocumentRevision {
  readonly id: string;
  readonly slug: string;
  /** ISO instant; empty where the kind has none. */
  readonly revisedAt: string;
}

export interface DocumentReader {
  findById<Kind extends DocumentKind>(kind: Kind, id: string): DocumentOf<Kind> | undefined;
  findBySlug<Kind extends DocumentKind>(kind: Kind, slug: string): DocumentOf<Kind> | undefined;
  list<Kind extends DocumentKind>(kind: Kind, options?: ListOptions): readonly DocumentOf<Kind>[];
  /** The same documents as `list`, of which only this is wanted. */
  listRevisions(kind: DocumentKind, options?: ListOptions): readonly DocumentRevision[];
  count(kind: DocumentKind, options?: ListScope): number;
  /** The values of one facet that live documents of a kind have: `place` → each unit with its number of exemplars. */
  listFacetValues(kind: DocumentKind, name: string): readonly FacetValue[];
}
