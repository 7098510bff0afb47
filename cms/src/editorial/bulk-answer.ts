/** What the bulk door answers. Read by the server and the browser. */
import { z } from 'zod';

export const BulkAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      ok: z.boolean(),
      /** What happened, as a sentence. */
      message: z.string(),
    }),
  ),
});
export type BulkAnswer = z.infer<typeof BulkAnswer>;
