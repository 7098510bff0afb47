/** Reading for one page: every document and list a page asks for becomes a tag, so no page can forget one. */
import { tagOfDocument, tagOfList } from '../publish/page-tags.ts';
import type { DocumentReader } from '../store/document-reader.ts';

export interface PageReads {
  /** For lists that must follow every change of their kind: the front pages. */
  readonly reader: DocumentReader;
  /**
   * For documents picked by their place in the order of publication (numbered list pages, neighbours):
   * only the documents themselves become tags, or each publication would re-render every page ever made.
   * Pages on which a place changes hands are named by `pathsOfChange`.
   */
  readonly placed: DocumentReader;
  /** For finding a place in an order, whose documents are not shown. */
  readonly untracked: DocumentReader;
  /** For what was read otherwise: a document picked from `untracked`, today's date. */
  addTag(tag: string): void;
  /** Everything read so far. */
  tags(): string[];
}

/** Stands behind every page whose text depends on today's date; whoever keeps pages on disk touches it at midnight. */
export const TODAY_TAG = 'today';

/** Stands behind every page that shows the urgent notice; touched when the notice's hour has passed. */
export const NOTICE_TAG = 'notice';

export function trackReads(source: DocumentReader): PageReads {
  const tags = new Set<string>();
  const reader: DocumentReader = {
    findById(kind, id) {
      tags.add(tagOfDocument({ kind, id }));
      return source.findById(kind, id);
    },
    findBySlug(kind, slug) {
      const found = source.findBySlug(kind, slug);
      if (found) tags.add(tagOfDocument(found));
      return found;
    },
    list(kind, options = {}) {
      tags.add(tagOfList(kind, options));
      return source.list(kind, options);
    },
    listRevisions(kind, options = {}) {
      tags.add(tagOfList(kind, options));
      return source.listRevisions(kind, options);
    },
    count(kind, options = {}) {
      tags.add(tagOfList(kind, options));
      return source.count(kind, options);
    },
    listFacetValues(kind, name) {
      tags.add(tagOfList(kind));
      return source.listFacetValues(kind, name);
    },
  };
  const placed: DocumentReader = {
    ...reader,
    list(kind, options) {
      const documents = source.list(kind, options);
      for (const document of documents) tags.add(tagOfDocument(document));
      return documents;
    },
    listRevisions(kind, options) {
      const revisions = source.listRevisions(kind, options);
      for (const { id } of revisions) tags.add(tagOfDocument({ kind, id }));
      return revisions;
    },
  };
  return { reader, placed, untracked: source, addTag: (tag) => void tags.add(tag), tags: () => [...tags] };
}
