/** What a site server tells the CMS of itself: how far its pages are, and what keeps it. `POST /site-report`, signed. */
import { z } from 'zod';
import { DOCUMENT_KINDS } from './documents.ts';

/** Why one document does not get onto its page: its pictures do not come, this site cannot read it, its page fails. */
export const BEHIND_REASONS = ['mediaMissing', 'unreadable', 'pageFailed'] as const;
export type BehindReason = (typeof BEHIND_REASONS)[number];

/** Why the whole line of a site server stands still: its disk is full, or something else that its log names. */
export const LINE_TROUBLES = ['diskFull', 'broken'] as const;
export type LineTrouble = (typeof LINE_TROUBLES)[number];

/** More would say no more: beyond it, `reached` stays where the first of them is. */
export const MOST_NAMED_DOCUMENTS = 500;

const Named = z.object({ kind: z.enum(DOCUMENT_KINDS), id: z.string() });
const Count = z.number().int().nonnegative();
const Instant = z.iso.datetime({ offset: true });

export const SiteReport = z.object({
  /** The server's name among its siblings. */
  node: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** How far it has read the feed. */
  cursor: Count,
  /** Every change up to this number stands on its document's page, but those of the documents in `behind`. */
  reached: Count,
  behind: z.array(Named.extend({ reason: z.enum(BEHIND_REASONS), attempts: Count })).max(MOST_NAMED_DOCUMENTS),
  /** Changes beyond `reached` that stand on their document's page already: an urgent one overtakes many others. */
  ahead: z.array(Named.extend({ sequence: Count })).max(MOST_NAMED_DOCUMENTS),
  pages: Count,
  waitingPages: Count,
  heldChanges: Count,
  /** Addresses whose page failed several times; the former page stands there meanwhile. */
  failedPages: z.array(z.string()).max(20),
  trouble: z.enum(LINE_TROUBLES).optional(),
  /** Number of the newest order to rebuild that it has carried out; 0 for none. */
  rebuilt: Count,
  rebuiltAt: Instant.optional(),
  isRebuilding: z.boolean(),
});
export type SiteReport = z.infer<typeof SiteReport>;

export const SiteReportAnswer = z.object({
  /** Number of the newest order to make every page anew; a server that has carried out a lower one sets out. */
  rebuild: Count,
});
export type SiteReportAnswer = z.infer<typeof SiteReportAnswer>;
