/** What the comparing door answers. Read by the server and the browser. */
import { z } from 'zod';

const ComparedField = z.object({
  field: z.string(),
  label: z.string(),
  /** Since the version both started from. `both`: a person has to choose. */
  changedBy: z.enum(['me', 'them', 'both']),
  mine: z.string(),
  theirs: z.string(),
  /** The newest value as the form keeps it. */
  theirValue: z.unknown(),
});
export type ComparedField = z.infer<typeof ComparedField>;

export const Comparison = z.object({
  /** Of the newest version. */
  updatedAt: z.string(),
  /** Who saved it. */
  byName: z.string(),
  fields: z.array(ComparedField),
});
export type Comparison = z.infer<typeof Comparison>;
