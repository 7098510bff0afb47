/** The airing log, loudspeaker desk → site → CMS: one fact a tap on "đã phát", with an id made on the device. */
import { z } from 'zod';

export const Airing = z.object({
  /** Made on the device before the tap, so that repeating it is the same airing. */
  id: z.uuid(),
  scriptId: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  stationId: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  airedAt: z.iso.datetime({ offset: true }),
  /** When the site wrote it down. */
  recordedAt: z.iso.datetime({ offset: true }),
});
export type Airing = z.infer<typeof Airing>;

export const AiringBatch = z.object({ airings: z.array(Airing).max(500) });

/** Accepted ids are on the CMS's disk and need not be sent again; refused ones never will be accepted. */
export const AiringBatchAnswer = z.object({
  accepted: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
});
export type AiringBatchAnswer = z.infer<typeof AiringBatchAnswer>;
