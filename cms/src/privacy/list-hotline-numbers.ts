/** The telephone numbers that this installation tells residents to call. */
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { SETTINGS_ID } from '../settings/settings-address.ts';

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const Hotlines = z.object({ docs: z.array(z.object({ number: Text, dial: Text })) });
const Phone = z.object({ phone: Text });

/** Digits only, as written and as dialled, and the station's own number of the settings. */
export async function listHotlineNumbers(payload: Payload, req?: PayloadRequest): Promise<readonly string[]> {
  const request = req ? { req } : {};
  const found = await payload.find({
    collection: 'hotlines',
    where: { stage: { not_in: ['withdrawn', 'archived'] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...request,
  });
  const where = { id: { equals: SETTINGS_ID } };
  const settings: unknown = await payload.db.findOne({ collection: 'settings', where, ...request });
  const station = Phone.safeParse(settings);
  const written = Hotlines.parse(found).docs.flatMap(({ number, dial }) => [number, dial]);
  return [...new Set([...written, station.data?.phone ?? ''].map((number) => number.replace(/\D/gu, '')))].filter(
    Boolean,
  );
}
