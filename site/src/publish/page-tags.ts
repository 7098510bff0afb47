/** The tags by which a rendered page says what it read, so that a change finds the pages it makes stale. */
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';
import type { ListScope } from '../store/document-reader.ts';
import { facetsOf } from '../store/facets.ts';

export function tagOfDocument(document: { readonly kind: DocumentKind; readonly id: string }): string {
  return `doc:${document.kind}:${document.id}`;
}

/** A list of a kind, whole or of one unit, section or facet. */
export function tagOfList(kind: DocumentKind, scope: ListScope = {}): string {
  if (scope.unitId) return `list:${kind}:unit:${scope.unitId}`;
  if (scope.sectionId) return `list:${kind}:section:${scope.sectionId}`;
  if (scope.facet) return `list:${kind}:${scope.facet}`;
  return `list:${kind}`;
}

/** Every tag that one version of a document stands behind. */
export function tagsOfVersion(document: PublishedDocument): readonly string[] {
  const tags = [tagOfDocument(document), tagOfList(document.kind)];
  if ('unit' in document && document.unit) tags.push(tagOfList(document.kind, { unitId: document.unit.id }));
  if ('section' in document && document.section) {
    tags.push(tagOfList(document.kind, { sectionId: document.section.id }));
  }
  for (const facet of facetsOf(document)) tags.push(tagOfList(document.kind, { facet }));
  return tags;
}

/** Tags made stale when a document changes from one version to another; either side may be absent. */
export function tagsTouchedBy(change: {
  readonly before: PublishedDocument | undefined;
  readonly after: PublishedDocument | undefined;
}): readonly string[] {
  const versions = [change.before, change.after].filter((version) => version !== undefined);
  return [...new Set(versions.flatMap(tagsOfVersion))];
}
