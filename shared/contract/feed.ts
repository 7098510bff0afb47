/** The feed: the CMS's published state as an ordered list of documents, read by every site server at its own pace. */
import { z } from 'zod';
import { DOCUMENT_KINDS, PublishedDocument } from './documents.ts';

/** Why a document is no longer shown: published in error or harmful, replaced by another, deleted, or not known. */
export const GONE_REASONS = ['withdrawn', 'error', 'replaced', 'deleted'] as const;

/** Grows with every change; a document's newest change carries its highest number. Epoch × 2³² + count. */
const Sequence = z.number().int().positive();

export const FeedChange = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('live'),
    sequence: Sequence,
    /** Of the projected document; equal digests mean equal documents. */
    digest: z.string(),
    document: PublishedDocument,
  }),
  z.object({
    state: z.literal('gone'),
    sequence: Sequence,
    kind: z.enum(DOCUMENT_KINDS),
    id: z.string(),
    reason: z.enum(GONE_REASONS),
    /** The last address of its page, so that a site that never saw it live can answer 410 there. */
    slug: z.string().optional(),
    /** Path of the page to which readers of a `replaced` one are led (301): `/canh-bao/gia-danh-cong-an/`. */
    replacedBy: z.string().optional(),
  }),
]);
export type FeedChange = z.infer<typeof FeedChange>;

/**
 * Answer of `GET /feed?after=<sequence>&limit=<n>&node=<name>&live=<sequence>` on the doors' port.
 * `after` 0 reads everything. `live` is the sequence up to which that site server has pages on disk:
 * the CMS shows it to editors as "Đã lên trang".
 */
export const FeedPage = z.object({
  changes: z.array(FeedChange),
  /** Pass as `after` next time. */
  cursor: z.number().int().nonnegative(),
  /** True where more changes are waiting. */
  more: z.boolean(),
});
export type FeedPage = z.infer<typeof FeedPage>;

/** The doors' paths, used by both sides. */
export const DOORS = {
  feed: '/feed',
  media: '/media/',
  reachTotals: '/reach-totals',
  airings: '/airings',
  nudge: '/nudge',
  /** On the site: takes a document to be looked at before it is published; see `preview.ts`. */
  preview: '/preview',
  /** `GET ?document=<kind>:<id>`: how far a document is on its way to the page. */
  liveStatus: '/live-status',
} as const;

/** Answer of the live-status door: `sequence` of the document's newest change and the sequence every known site server has reached. */
export const LiveStatus = z.object({
  state: z.enum(['live', 'gone', 'unknown']),
  sequence: z.number().int().nonnegative(),
  reachedSequence: z.number().int().nonnegative(),
  /** When that sequence was first acknowledged; absent while on the way. */
  reachedAt: z.iso.datetime({ offset: true }).optional(),
  /** Seconds since a site server last asked; absent when none ever did. */
  siteSilentSeconds: z.number().nonnegative().optional(),
  /** Why the published text cannot be shown as it is, as a sentence for the editor; the page keeps its former text. */
  problem: z.string().optional(),
});
export type LiveStatus = z.infer<typeof LiveStatus>;
