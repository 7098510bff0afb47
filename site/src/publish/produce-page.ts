/** Renders one page and lays its three forms ready beside their place: everything that can be done without the store's writer. */
import { createHash } from 'node:crypto';
import { isDiskFull } from '../store/open-store.ts';
import { hashInlineStyles } from './inline-styles.ts';
import { layReady, packPage } from './page-files.ts';
import type { PageJob, PageProducer, PageResult } from './page-job.ts';
import type { PageRenderer } from './page-renderer.ts';

interface Production {
  readonly renderer: PageRenderer;
  readonly temporaryFolder: string;
  readonly pack: typeof packPage;
}

async function producePage({ renderer, temporaryFolder, pack }: Production, job: PageJob): Promise<PageResult> {
  const rendered = await renderer.render(job.path, job.movedTo);
  if (rendered.kind !== 'page') return rendered;
  const { text, tags } = rendered;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  if (digest === job.knownDigest) return { kind: 'unchanged', tags };
  const packed = pack(text, job.path);
  try {
    layReady({ path: job.path, packed, temporaryFolder });
  } catch (error) {
    if (isDiskFull(error)) return { kind: 'noSpace' };
    throw error;
  }
  const sizes = { htmlBytes: packed.plain.length, brBytes: packed.brotli.length, gzBytes: packed.gzip.length };
  return { kind: 'prepared', digest, tags, styles: hashInlineStyles(text.toString('utf8')), ...sizes };
}

/** In this thread, one after the other. */
export function createLocalProducer(options: {
  readonly rendererAt: (nowMs: number) => PageRenderer;
  readonly temporaryFolder: string;
  /** As tight as readers deserve it unless said otherwise. */
  readonly pack?: typeof packPage;
}): PageProducer {
  const { rendererAt, temporaryFolder, pack = packPage } = options;
  return {
    produce: async (jobs, nowMs) => {
      const renderer = rendererAt(nowMs);
      const results: PageResult[] = [];
      for (const job of jobs) results.push(await producePage({ renderer, temporaryFolder, pack }, job));
      return results;
    },
    close: () => Promise.resolve(),
  };
}
