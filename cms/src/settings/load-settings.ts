/** What the installation says of itself now, for the CMS's own use: the live version, or the first draft before there is one. */
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { SETTINGS_ID } from './settings-address.ts';

const OwnSettings = z.object({
  unit: z
    .string()
    .nullish()
    .transform((unit) => unit ?? undefined),
  organisation: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
});

/** Undefined before the installation has been set up. */
export async function loadSettings(
  payload: Payload,
  req?: PayloadRequest,
): Promise<z.infer<typeof OwnSettings> | undefined> {
  const where = { id: { equals: SETTINGS_ID } };
  const found: unknown = await payload.db.findOne({ collection: 'settings', where, ...(req && { req }) });
  const parsed = OwnSettings.safeParse(found);
  return parsed.success ? parsed.data : undefined;
}
