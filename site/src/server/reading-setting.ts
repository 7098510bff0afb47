/** What a reading thread is started with. */
import { z } from 'zod';

export const ReadingSetting = z.object({
  port: z.number(),
  publicFolder: z.string(),
  webServerFolder: z.string(),
  accessLogFile: z.string(),
  fallbackHeaders: z.array(z.tuple([z.string(), z.string()])),
  /** Where the main thread takes what is more than a file. */
  inside: z.object({ port: z.number(), key: z.string() }),
});
export type ReadingSetting = z.infer<typeof ReadingSetting>;
