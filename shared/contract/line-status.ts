/** How the line from the CMS to the pages is doing, for administrators: answer of `GET /line` on the doors' port, signed. */
import { z } from 'zod';
import { DOCUMENT_KINDS } from './documents.ts';
import { SiteReport } from './site-report.ts';

const Count = z.number().int().nonnegative();
const Instant = z.iso.datetime({ offset: true });

export const LineStatus = z.object({
  feed: z.object({
    /** False while another program writes the feed, or none can. */
    isLeading: z.boolean(),
    rows: Count,
    highestSequence: Count,
    /** When everything was last compared with what is published. */
    sweptAt: Instant.optional(),
    isSweeping: z.boolean(),
    /** Published documents that cannot be shown as they are, with the sentence for their editor. */
    failures: z.array(z.object({ kind: z.enum(DOCUMENT_KINDS), id: z.string(), sentence: z.string() })),
  }),
  sites: z.array(
    z.object({
      report: SiteReport,
      silentSeconds: z.number().nonnegative(),
      /** Changes it has not on its pages yet, and since when the oldest of them waits. */
      queue: Count,
      waitingSince: Instant.optional(),
    }),
  ),
  /** Number of the newest order to make every page anew; 0 for none. */
  rebuildOrder: Count,
  nowAt: Instant,
});
export type LineStatus = z.infer<typeof LineStatus>;

/** Body of `POST /line`; asking for the same twice while it is under way is asking once. Answered with the new status. */
export const LineOrder = z.object({ order: z.enum(['sweep', 'rebuild']) });
export type LineOrder = z.infer<typeof LineOrder>;
