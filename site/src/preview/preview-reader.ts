/** The site's store as it would be with one more document, or one document changed. */
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';
import { isPageKind, pathOfDocument, FIXED_PATHS } from 'shared/contract/paths';
import type { DocumentOf, DocumentReader } from '../store/document-reader.ts';

export function previewReader(reader: DocumentReader, shown: PublishedDocument): DocumentReader {
  const shownAs = <Kind extends DocumentKind>(kind: Kind): DocumentOf<Kind> | undefined =>
    isOfKind(shown, kind) ? shown : undefined;
  return {
    findById: (kind, id) => (shown.id === id ? shownAs(kind) : undefined) ?? reader.findById(kind, id),
    findBySlug: (kind, slug) =>
      ('slug' in shown && shown.slug === slug ? shownAs(kind) : undefined) ?? reader.findBySlug(kind, slug),
    // In lists it takes the place of its published self; a new one comes first.
    list: (kind, options) => {
      const listed = reader.list(kind, options);
      const document = shownAs(kind);
      if (!document) return listed;
      if (listed.some(({ id }) => id === document.id)) {
        return listed.map((other) => (other.id === document.id ? document : other));
      }
      return reader.findById(kind, document.id) ? listed : [document, ...listed];
    },
    listRevisions: (kind, options) => reader.listRevisions(kind, options),
    count: (kind, options) => reader.count(kind, options),
    listFacetValues: (kind, name) => reader.listFacetValues(kind, name),
  };
}

/** The page on which the document can be seen; undefined for what is no part of any page. */
export function pathShowing(document: PublishedDocument): string | undefined {
  if (isPageKind(document.kind) && 'slug' in document) {
    return pathOfDocument({ kind: document.kind, slug: document.slug });
  }
  if (document.kind === 'hotline') return FIXED_PATHS.hotlines;
  if (document.kind === 'settings') return FIXED_PATHS.home;
  return undefined;
}

function isOfKind<Kind extends DocumentKind>(document: PublishedDocument, kind: Kind): document is DocumentOf<Kind> {
  return document.kind === kind;
}
