/** Who issues the report: the organisation named in the settings. */
import type { Payload } from 'payload';
import { z } from 'zod';

const Settings = z.object({ organisation: z.string().nullish() });

export async function loadOrganisation(payload: Payload): Promise<string> {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true });
  return Settings.parse(settings).organisation ?? '';
}
