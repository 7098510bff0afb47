/** Why a document that was live is no longer shown. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { DocumentKind } from 'shared/contract/documents';
import { GONE_REASONS } from 'shared/contract/feed';
import type { GoneReason } from './feed-table.ts';

const LogEntry = z.object({ reason: z.enum(GONE_REASONS).catch('withdrawn') });

/** The reason of the last withdrawal where it is one that residents are told; otherwise simply withdrawn. */
export async function findGoneReason(payload: Payload, kind: DocumentKind, documentId: string): Promise<GoneReason> {
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'editorial-log',
    where: {
      and: [{ kind: { equals: kind } }, { documentId: { equals: documentId } }, { action: { equals: 'withdraw' } }],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
  });
  const [entry] = found.docs;
  return entry === undefined ? 'withdrawn' : LogEntry.parse(entry).reason;
}
