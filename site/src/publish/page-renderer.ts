/**
 * Renders one address with the built Astro app.
 *
 * The app is called directly instead of through a cache provider that answers requests: readers never come here,
 * so there is nothing to cache in front of; all the line needs is the text and the tags, and those come back
 * in one response (see `page-tags-provider.ts`).
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ERROR_PAGES, isErrorPage } from './page-files.ts';
import { PAGE_TAGS_HEADER } from './page-tags-provider.ts';

const SLOWEST_RENDER_MS = 30_000;

export interface AstroApp {
  render(request: Request, options: { readonly locals: App.Locals }): Promise<Response>;
}

export type RenderedPage =
  | { readonly kind: 'page'; readonly text: Buffer; readonly tags: readonly string[] }
  /** The page itself says that nothing stands at this address. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface PageRenderer {
  /** With an address it has moved to: the page that says so, or for a feed, which no person reads, what stands there. */
  render(path: string, movedTo?: string): Promise<RenderedPage>;
}

/** The template of pages that only say where something has moved; no address of its own. */
const MOVED_PATH = '/301/';

interface RendererOptions {
  readonly app: AstroApp;
  readonly siteUrl: string;
  readonly localsNow: () => App.Locals;
}

export function createPageRenderer({ app, siteUrl, localsNow }: RendererOptions): PageRenderer {
  return {
    render: async (path, movedTo) => {
      try {
        const isFeed = !path.endsWith('/');
        const shown = movedTo === undefined ? path : isFeed ? movedTo : MOVED_PATH;
        const request = new Request(siteUrl + shown);
        const response = await withinTime(app.render(request, { locals: { ...localsNow(), movedTo } }));
        return await readRendered(path, response);
      } catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

async function readRendered(path: string, response: Response): Promise<RenderedPage> {
  const text = Buffer.from(await response.arrayBuffer());
  const tags = (response.headers.get(PAGE_TAGS_HEADER) ?? '').split(',').filter((tag) => tag !== '');
  const expected: readonly number[] = isErrorPage(path) ? [200, ERROR_PAGES[path].status] : [200];
  if (expected.includes(response.status) && text.length > 0) return { kind: 'page', text, tags };
  if (response.status === 404 || response.status === 410) return { kind: 'absent' };
  return { kind: 'failed', reason: `status ${response.status}, ${text.length} bytes` };
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no page after ${SLOWEST_RENDER_MS} ms`)), SLOWEST_RENDER_MS);
  });
  try {
    return await Promise.race([work, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads what `astro build` left in `dist`. */
export async function loadAstroApp(distFolder: string): Promise<AstroApp> {
  const module: unknown = await import(pathToFileURL(join(distFolder, 'server', 'entry.mjs')).href);
  if (!hasApp(module)) throw new TypeError(`No app in ${distFolder}: build the site first`);
  return module.app;
}

function hasApp(module: unknown): module is { readonly app: AstroApp } {
  if (typeof module !== 'object' || module === null || !('app' in module)) return false;
  const { app } = module;
  return typeof app === 'object' && app !== null && 'render' in app && typeof app.render === 'function';
}
