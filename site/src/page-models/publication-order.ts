/** Where a document stands in the order of first publication, found without reading the whole list. */
import type { DocumentReader } from '../store/document-reader.ts';
import type { ListSpec } from './numbered-list.ts';

interface Place {
  readonly reader: DocumentReader;
  readonly spec: Pick<ListSpec, 'kind' | 'scope'>;
  readonly publishedAt: string;
}

/** How many documents of the list were first published before this instant. */
export function countPublishedBefore(place: Place): number {
  const { reader, spec, publishedAt } = place;
  const count = reader.count(spec.kind, spec.scope);
  const instantMs = Date.parse(publishedAt);
  // Nearly always the question is about what has just been published.
  const newest = reader.list(spec.kind, { ...spec.scope, order: 'newest', limit: 2 });
  const fromEnd = newest.findIndex((document) => Date.parse(document.publishedAt) < instantMs);
  return fromEnd >= 0 ? count - fromEnd : searchPlace(place, count);
}

/** A binary search in the stored order. */
function searchPlace({ reader, spec, publishedAt }: Place, count: number): number {
  const instantMs = Date.parse(publishedAt);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [document] = reader.list(spec.kind, { ...spec.scope, order: 'oldest', offset: middle, limit: 1 });
    if (document && Date.parse(document.publishedAt) < instantMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
