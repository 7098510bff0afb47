/** One address to be rendered and what became of it, as it crosses between the line and the threads that render. */
import { z } from 'zod';

const PageJob = z.object({
  path: z.string(),
  /** Where the page of this address stands now: what is rendered says so. */
  movedTo: z.string().optional(),
  /** Of the text on disk: rendered again to the same, nothing is written. */
  knownDigest: z.string().optional(),
});
export type PageJob = z.infer<typeof PageJob>;

const Texts = z.array(z.string()).readonly();
const PageResult = z.discriminatedUnion('kind', [
  /** The three forms lie in the temporary folder. */
  z.object({
    kind: z.literal('prepared'),
    digest: z.string(),
    tags: Texts,
    /** Hashes of the styles that stand in the page itself. */
    styles: Texts,
    htmlBytes: z.number(),
    brBytes: z.number(),
    gzBytes: z.number(),
  }),
  z.object({ kind: z.literal('unchanged'), tags: Texts }),
  /** The page itself says that nothing stands at this address. */
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
  /** The disk is full: no fault of the page, and nothing else would fare better. */
  z.object({ kind: z.literal('noSpace') }),
  /** No fault of the page either: the store could not be read. */
  z.object({ kind: z.literal('storeDamaged') }),
]);
export type PageResult = z.infer<typeof PageResult>;

/** What a thread is started with. */
export const RenderSetting = z.object({
  distFolder: z.string(),
  storePath: z.string(),
  temporaryFolder: z.string(),
  siteUrl: z.string(),
  /** Of which the key of page tokens is made. */
  tokenSecret: z.string(),
});
export type RenderSetting = z.infer<typeof RenderSetting>;

export const RenderOrder = z.object({ jobs: z.array(PageJob), nowMs: z.number() });
export type RenderOrder = z.infer<typeof RenderOrder>;

export const RenderAnswer = z.object({ results: z.array(PageResult) });
export type RenderAnswer = z.infer<typeof RenderAnswer>;

/** Renders a batch; the results come in the order of the jobs. The store must not change meanwhile. */
export interface PageProducer {
  produce(jobs: readonly PageJob[], nowMs: number): Promise<readonly PageResult[]>;
  close(): Promise<void>;
}
