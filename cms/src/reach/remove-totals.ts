/** Views of a document that was taken away for good go with it; a site that still sends them is not believed any more. */
import type { Payload } from 'payload';

export async function removeTotalsOf(payload: Payload, document: { kind: string; documentId: string }): Promise<void> {
  await payload.db.deleteMany({
    collection: 'daily-reach',
    where: { kind: { equals: document.kind }, documentId: { equals: document.documentId } },
    req: {},
  });
}
