/** What the proposals' endpoint answers. */
import { z } from 'zod';

export const RelatedAnswer = z.object({
  proposals: z.array(
    z.object({ relationTo: z.string(), value: z.string(), headline: z.string(), kindLabel: z.string() }),
  ),
});
export type RelatedAnswer = z.infer<typeof RelatedAnswer>;
