/** Which collection keeps which kind of document. */
import { LINKED_KINDS, type LinkedKind } from 'shared/contract/document-base';
import type { MoveResource } from 'shared/editorial/move-rights-table';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';

export const COLLECTION_OF_KIND = {
  article: 'articles',
  tactic: 'tactics',
  exemplar: 'exemplars',
  legalGuide: 'legal-guides',
  event: 'events',
  hotline: 'hotlines',
  script: 'scripts',
  settings: 'settings',
} as const satisfies Record<EditorialKind, string>;

export type EditorialCollectionSlug = (typeof COLLECTION_OF_KIND)[EditorialKind];

/** Where documents stand that may be named as related or translated. */
export const LINKED_COLLECTIONS = LINKED_KINDS.map((kind) => COLLECTION_OF_KIND[kind]);

/** The kind of document with a page kept in a collection. */
export function linkedKindOf(slug: string): LinkedKind | undefined {
  return LINKED_KINDS.find((kind) => COLLECTION_OF_KIND[kind] === slug);
}

/** The kind kept in a collection, or undefined where it keeps none that goes through the workflow. */
export function kindOfCollection(slug: string): EditorialKind | undefined {
  return EDITORIAL_KINDS.find((kind) => COLLECTION_OF_KIND[kind] === slug);
}

/** The right that governs a kind: loudspeaker scripts and the settings have their own. */
export function resourceOfKind(kind: EditorialKind): MoveResource {
  if (kind === 'settings') return 'settings';
  return kind === 'script' ? 'scripts' : 'content';
}
