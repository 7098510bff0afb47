/** Where the CMS keeps the documents of each kind, and which of them are live. */
import type { Where } from 'payload';
import type { DocumentKind } from 'shared/contract/documents';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';

const COLLECTIONS = {
  ...COLLECTION_OF_KIND,
  section: 'sections',
  unit: 'units',
  station: 'stations',
} as const satisfies Record<DocumentKind, string>;

/** Those others refer to come first, so that a first sweep seldom projects a document twice. */
export const COLLECTION_KINDS = [
  'settings',
  'unit',
  'section',
  'hotline',
  'exemplar',
  'article',
  'tactic',
  'legalGuide',
  'event',
  'script',
  'station',
] as const satisfies readonly DocumentKind[];

/** Collections that are no documents of their own but stand in others. */
const DEPENDENCIES = ['media'] as const;

/** Every collection whose changes can change the feed. */
export const WATCHED_COLLECTIONS: readonly string[] = [
  ...DEPENDENCIES,
  ...COLLECTION_KINDS.map((kind) => COLLECTIONS[kind]),
];

export function collectionOf(kind: DocumentKind): string {
  return COLLECTIONS[kind];
}

export function kindOfCollection(collection: string): DocumentKind | undefined {
  return COLLECTION_KINDS.find((kind) => COLLECTIONS[kind] === collection);
}

/** The documents of a kind that residents could once read and can no more; undefined for kinds that are not withdrawn. */
export function whereWithdrawn(kind: DocumentKind): Where | undefined {
  if (kind === 'section' || kind === 'unit' || kind === 'station') return undefined;
  return { and: [{ _status: { equals: 'draft' } }, { firstPublishedAt: { exists: true } }] };
}

/** The documents of a kind that residents should see: published ones; of plain lists all; of stations those with a key. */
export function whereLive(kind: DocumentKind): Where {
  switch (kind) {
    case 'section':
    case 'unit':
      return {};
    case 'station':
      return { keyDigest: { exists: true } };
    case 'article':
    case 'tactic':
    case 'exemplar':
    case 'legalGuide':
    case 'event':
    case 'hotline':
    case 'script':
    case 'settings':
      return { _status: { equals: 'published' } };
  }
}
