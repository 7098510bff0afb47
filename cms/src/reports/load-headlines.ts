/** Headlines of documents of any kind, for the evidence of views. */
import type { PayloadRequest } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from '../editorial/collections.ts';
import { findByIds } from './find-by-ids.ts';

const HeadlineRow = z.object({ id: z.string(), headline: z.string() });

interface Reference {
  readonly kind: string;
  readonly documentId: string;
}

/** `<kind>:<id>` → headline; kinds that are not written by editors (a unit's page, a section) keep their ids. */
export async function loadHeadlines(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, string>> {
  const headlines = new Map<string, string>();
  for (const kind of EDITORIAL_KINDS) {
    const ids = [...new Set(references.filter((reference) => reference.kind === kind).map((row) => row.documentId))];
    const found = await findByIds(req, { collection: COLLECTION_OF_KIND[kind], ids, select: { headline: true } });
    for (const doc of found) {
      const { id, headline } = HeadlineRow.parse(doc);
      headlines.set(`${kind}:${id}`, headline);
    }
  }
  return headlines;
}
