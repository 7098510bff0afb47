/** The feed: the CMS's published state as an ordered list of documents, read by every site server at its own pace. */
import { z } from 'zod';
import { DOCUMENT_KINDS, PublishedDocument } from './documents.ts';
import { BEHIND_REASONS, LINE_TROUBLES } from './site-report.ts';

/** Why a document is no longer shown: published in error or harmful, replaced by another, deleted, or not known. */
export const GONE_REASONS = ['withdrawn', 'error', 'replaced', 'deleted'] as const;

export type GoneReason = (typeof GONE_REASONS)[number];

/** Grows with every change; a document's newest change carries its highest number. Epoch × 2³² + count. */
const Sequence = z.number().int().positive();

/**
 * An address the document's page once had, with the number of the change that left it. Where several documents had it,
 * the highest number decides; where a page stands there now, that page does. So redirects follow from the feed alone.
 */
const FormerSlug = z.object({ slug: z.string(), leftAt: Sequence });
export type FormerSlug = z.infer<typeof FormerSlug>;
const formerSlugs = z.array(FormerSlug).optional();

export const FeedChange = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('live'),
    sequence: Sequence,
    /** Of the projected document; equal digests mean equal documents. */
    digest: z.string(),
    formerSlugs,
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
    formerSlugs,
  }),
]);
export type FeedChange = z.infer<typeof FeedChange>;

/**
 * Answer of `GET /feed?after=<sequence>&limit=<n>` on the doors' port. `after` 0 reads everything. The answer carries an
 * `ETag`; asked again with it, nothing new is a 304.
 */
export const FeedPage = z.object({
  changes: z.array(FeedChange),
  /** Pass as `after` next time. */
  cursor: z.number().int().nonnegative(),
  /** True where more changes are waiting. */
  more: z.boolean(),
  /** Present while much of what is published has not come into the feed yet: its end is not the end of all there is. */
  filling: z.boolean().optional(),
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
  /** On the CMS: whether a preview is still open to whoever asked for it; see `preview.ts`. */
  previewPermit: '/preview-permit',
  /** What a site server has on its pages and how it is doing; see `site-report.ts`. */
  siteReport: '/site-report',
  /** `GET`: how the whole line is doing; `POST`: something to be done about it; see `line-status.ts`. */
  line: '/line',
  /** `GET ?document=<kind>:<id>`: how far a document is on its way to the page. */
  liveStatus: '/live-status',
} as const;

/** Answer of the live-status door: how far the newest change of one document is. */
export const LiveStatus = z.object({
  state: z.enum(['live', 'gone', 'unknown']),
  sequence: z.number().int().nonnegative(),
  /** When every site server had that change on the document's page; absent while it is on the way. */
  reachedAt: z.iso.datetime({ offset: true }).optional(),
  /** Why a site server does not get it onto the page, once it has tried several times. */
  behind: z.enum(BEHIND_REASONS).optional(),
  /** Why the site's line stands still as a whole. */
  trouble: z.enum(LINE_TROUBLES).optional(),
  /** Seconds since a site server last reported; absent when none ever did. */
  siteSilentSeconds: z.number().nonnegative().optional(),
  /** Why the published text cannot be shown as it is, as a sentence for the editor; the page keeps its former text. */
  problem: z.string().optional(),
});
export type LiveStatus = z.infer<typeof LiveStatus>;
