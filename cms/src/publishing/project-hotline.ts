import { z } from 'zod';
import type { PublishedHotline } from 'shared/contract/documents';
import { editorialDoc, projectEditorialBase } from './project-editorial-base.ts';
import { parseDoc, type ProjectionSources } from './projection-sources.ts';
import { StoredDay, StoredNumber, StoredText } from './stored-fields.ts';

const HotlineDoc = z.object({
  ...editorialDoc,
  number: StoredText,
  dial: StoredText,
  note: StoredText,
  source: StoredText,
  verifiedOn: StoredDay,
  order: StoredNumber,
});

export async function projectHotline(sources: ProjectionSources, stored: unknown): Promise<PublishedHotline> {
  const doc = parseDoc(HotlineDoc, stored);
  return {
    kind: 'hotline',
    ...(await projectEditorialBase(sources, doc)),
    number: doc.number,
    dial: doc.dial,
    note: doc.note,
    source: doc.source,
    verifiedOn: doc.verifiedOn,
    order: doc.order ?? 0,
  };
}
