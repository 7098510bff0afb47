/** What the text editor knows of a picture that was pasted and is not in the library yet. */
import { z } from 'zod';

const Pending = z.looseObject({ pending: z.looseObject({ src: z.string().default('') }) });

/** True where the picture itself did not come along: neither within its address nor as a file of this browser. */
export function isOnlyAnAddress(data: unknown): boolean {
  const parsed = Pending.safeParse(data);
  return parsed.success && !/^(?:data:image\/|blob:)/u.test(parsed.data.pending.src);
}
