/** Day totals of reach, site → CMS: the totals so far, never an increment, so repeats and reordering change nothing. */
import { z } from 'zod';

export const ReachTotalsRow = z.object({
  day: z.iso.date(),
  /** `<kind>:<id>` of the document whose page was read. */
  document: z.string().regex(/^[A-Za-z]+:[0-9A-Za-z-]{1,64}$/),
  /** Grows with every change of this row on this site server; an older one never replaces a newer one. */
  sequence: z.number().int().positive(),
  views: z.number().int().nonnegative(),
});
export type ReachTotalsRow = z.infer<typeof ReachTotalsRow>;

export const ReachTotals = z.object({
  /** The site server's own name; totals of different servers are added when read. */
  node: z.string().regex(/^[a-z0-9-]{1,40}$/),
  rows: z.array(ReachTotalsRow).max(2000),
});
export type ReachTotals = z.infer<typeof ReachTotals>;

export const ReachTotalsAnswer = z.object({ applied: z.number().int(), stale: z.number().int() });
export type ReachTotalsAnswer = z.infer<typeof ReachTotalsAnswer>;
