/** The telephone numbers that this installation tells residents to call. */
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';

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
  const settings = Phone.parse(
    await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, ...request }),
  );
  const written = Hotlines.parse(found).docs.flatMap(({ number, dial }) => [number, dial]);
  return [...new Set([...written, settings.phone].map((number) => number.replace(/\D/gu, '')))].filter(Boolean);
}
