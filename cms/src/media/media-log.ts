/** What was done to pictures for the people in them, as their history shows it. */
import { randomUUID } from 'node:crypto';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { nameOf, staffOf } from '../people/staff.ts';
import { orUndefined } from '../publishing/stored-fields.ts';
import { MEDIA_LOG_ACTIONS } from './media-log-collection.ts';

const LogLine = z.object({
  id: z.string(),
  action: z.enum(MEDIA_LOG_ACTIONS),
  byName: orUndefined(z.string()),
  at: z.string(),
  from: orUndefined(z.string()),
  to: orUndefined(z.string()),
  kinds: orUndefined(z.array(z.string())),
});
export type LogLine = z.infer<typeof LogLine>;

export const recordConsent: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const staff = staffOf(req.user);
  const from = textOf(previousDoc?.consent);
  const to = textOf(doc.consent);
  if (!staff || from === to) return doc;
  await req.payload.db.create({
    collection: 'media-log',
    data: {
      id: randomUUID(),
      mediaId: String(doc.id),
      action: 'consent',
      by: staff.id,
      byName: nameOf(staff),
      at: new Date().toISOString(),
      from,
      to,
      settled: true,
    },
    req,
  });
  return doc;
};

/** Newest first. */
export async function listMediaLog(req: PayloadRequest, mediaId: string): Promise<readonly LogLine[]> {
  const { docs } = await req.payload.find({
    collection: 'media-log',
    where: { mediaId: { equals: mediaId } },
    sort: '-at',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return z.array(LogLine).parse(docs);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
