/** Where a document stands in the order of first publication, found without reading the whole list. */
import type { DocumentReader } from '../store/document-reader.ts';
import type { ListSpec } from './numbered-list.ts';

interface Place {
  readonly reader: DocumentReader;
  readonly spec: Pick<ListSpec, 'kind' | 'scope'>;
  readonly publishedAt: string;
}

/** How many documents of the list were first published before this instant: a binary search in the stored order. */
export function countPublishedBefore({ reader, spec, publishedAt }: Place): number {
  const instantMs = Date.parse(publishedAt);
  let low = 0;
  let high = reader.count(spec.kind, spec.scope);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [document] = reader.list(spec.kind, { ...spec.scope, order: 'oldest', offset: middle, limit: 1 });
    if (document && Date.parse(document.publishedAt) < instantMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
