/** What the editor's form asks of the server about the privacy of an item. */
import { z } from 'zod';

export const PrivacyAnswer = z.object({
  context: z.object({ hotlines: z.array(z.string()), ownHosts: z.array(z.string()), year: z.number() }),
  overrules: z.array(
    z.object({ key: z.string(), text: z.string(), reason: z.string(), byName: z.string(), at: z.string() }),
  ),
});
export type PrivacyAnswer = z.infer<typeof PrivacyAnswer>;
