/** What `POST /api/<collection>/:id/missing` answers about a text that stands in a form. */
import { z } from 'zod';

export const MissingAnswer = z.object({ missing: z.array(z.string()) });
export type MissingAnswer = z.infer<typeof MissingAnswer>;
