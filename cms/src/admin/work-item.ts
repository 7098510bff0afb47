import type { Payload } from 'payload';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { namelessTitle } from '../editorial/nameless-title.ts';
import type { FoundItem } from './find-items.ts';

/** One line of the dashboard. */
export interface WorkItem {
  readonly key: string;
  readonly href: string;
  readonly headline: string;
  readonly kindLabel: string;
  readonly updatedAt: string;
  /** Why it is here: who sent it back and why, when it is due. */
  readonly note: string;
}

export function workItem(payload: Payload, { kind, id, doc, fields }: FoundItem, note = ''): WorkItem {
  const slug = COLLECTION_OF_KIND[kind];
  const label = payload.collections[slug]?.config.labels.singular;
  return {
    key: `${kind}:${id}`,
    href: `/admin/collections/${slug}/${id}`,
    headline: doc.headline || namelessTitle(fields),
    kindLabel: typeof label === 'string' ? label : slug,
    updatedAt: doc.updatedAt,
    note,
  };
}
