/** Serves what is published: pages, pictures, styles. A request never writes a page and never asks the store. */
import { join } from 'node:path';
import { ERROR_PAGES } from '../publish/page-files.ts';
import { contentTypeOf } from './content-types.ts';
import { createKeptFiles } from './kept-files.ts';
import type { PathMaps } from './path-maps.ts';
import { redirectTo } from './plain-answers.ts';
import type { ReadyAnswers } from './ready-answers.ts';
import { parseRequestedPath } from './requested-path.ts';
import { sendFile } from './send-file.ts';
import type { SiteHandler } from './site-handler.ts';

/**
 * A page must be asked for anew each time: a withdrawn one may not live on in browsers. Asking costs a 304.
 * Caches in front of the site may answer for a few seconds by themselves.
 */
const PAGE_CACHE = 'public, max-age=0, s-maxage=5, must-revalidate';
/** Names with a hash in them. */
const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
const FIXED_FILE_CACHE = 'public, max-age=3600';

const LONGEST_KEPT_TEXT_BYTES = 8 * 1024 * 1024;
const LONGEST_KEPT_MEDIA_BYTES = 256 * 1024;

const HIDDEN_FILES: readonly string[] = Object.values(ERROR_PAGES).map((page) => page.file);
const PACKED_OR_PARTIAL = /\.(?:br|gz|part)$/;

export interface StaticFiles {
  readonly handle: SiteHandler;
  /** Sends one of `404.html`, `410.html`, `500.html`; false where it has not been rendered yet. */
  readonly sendErrorPage: (
    request: Parameters<SiteHandler>[0],
    response: Parameters<SiteHandler>[1],
    status: 404 | 410 | 500,
  ) => Promise<boolean>;
}

interface StaticFilesOptions {
  readonly publicFolder: string;
  readonly maps: PathMaps;
  readonly ready: Pick<ReadyAnswers, 'keep'>;
}

export function createStaticFiles({ publicFolder, maps, ready }: StaticFilesOptions): StaticFiles {
  const files = createKeptFiles();
  return {
    handle: async (request, response, url) => {
      const parts = parseRequestedPath(url.pathname);
      if (!parts) return false;
      const asked = parts.join('/');
      const name = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
      // A page that only says where something has moved stands there for servers that have not been told.
      if (maps.find(url.pathname) !== undefined) return false;
      if (HIDDEN_FILES.includes(name) || PACKED_OR_PARTIAL.test(name) || asked.endsWith('index.html')) return false;

      const isMedia = name.startsWith('media/');
      const path = join(publicFolder, name);
      const found = await files.find(path, isMedia ? LONGEST_KEPT_MEDIA_BYTES : LONGEST_KEPT_TEXT_BYTES);
      if (found) {
        const contentType = contentTypeOf(name);
        const cacheControl = cacheControlOf(name);
        if (found.kind === 'kept' && !isMedia && url.search === '') {
          ready.keep({ target: request.url ?? '', path, ...found, contentType, cacheControl });
        }
        await sendFile({ request, response, found, path, contentType, cacheControl });
        return true;
      }
      const isPageWithoutSlash =
        !asked.endsWith('/') && (await files.find(join(path, 'index.html'), LONGEST_KEPT_TEXT_BYTES)) !== undefined;
      if (isPageWithoutSlash) redirectTo(response, `${url.pathname}/${url.search}`);
      return isPageWithoutSlash;
    },
    sendErrorPage: async (request, response, status) => {
      const path = join(publicFolder, `${status}.html`);
      const found = await files.find(path, LONGEST_KEPT_TEXT_BYTES);
      if (!found) return false;
      const contentType = contentTypeOf('404.html');
      await sendFile({ request, response, found, path, contentType, cacheControl: 'no-cache', status });
      return true;
    },
  };
}

function cacheControlOf(name: string): string {
  if (name.startsWith('_astro/') || name.startsWith('media/')) return IMMUTABLE_CACHE;
  return /\.(?:html|xml|txt|json)$/.test(name) ? PAGE_CACHE : FIXED_FILE_CACHE;
}
