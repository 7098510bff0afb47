/** Pages that differ from request to request: search results and the desks of loudspeaker stations. Rendered from the store, never kept. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Log } from 'shared/kernel/log';
import type { AstroApp } from '../publish/page-renderer.ts';
import { PAGE_TAGS_HEADER } from '../publish/page-tags-provider.ts';
import { contentSecurityPolicy } from '../publish/security-headers.ts';
import { hashInlineStyles } from '../publish/inline-styles.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { redirectTo, refuseMethod } from './plain-answers.ts';
import type { SiteHandler } from './site-handler.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
const BROTLI_PARAMETERS = { [constants.BROTLI_PARAM_QUALITY]: 4 };

/** More at once would only make each slower, and every published page with them. */
const MOST_AT_ONCE = 32;
const SEARCH_PATH = /^\/tim-kiem\/?$/;
/** The key in the address is a secret: such a page is kept nowhere and found by no search engine. */
const DESK_PATH = /^\/dai(?:\/|$)/;

interface DynamicPagesOptions {
  readonly app: AstroApp;
  readonly siteUrl: string;
  readonly localsNow: () => App.Locals;
  readonly log: Log;
  readonly sendErrorPage: (
    request: Parameters<SiteHandler>[0],
    response: Parameters<SiteHandler>[1],
    status: 404 | 500,
  ) => Promise<void>;
}

export function createDynamicPages({ app, siteUrl, localsNow, log, sendErrorPage }: DynamicPagesOptions): SiteHandler {
  let underWay = 0;
  return async (request, response, url) => {
    const isDesk = DESK_PATH.test(url.pathname);
    if (!isDesk && !SEARCH_PATH.test(url.pathname)) return false;
    const isHead = request.method === 'HEAD';
    if (request.method !== 'GET' && !isHead) {
      refuseMethod(response);
      return true;
    }
    if (!url.pathname.endsWith('/')) {
      redirectTo(response, `${url.pathname}/${url.search}`);
      return true;
    }
    if (underWay >= MOST_AT_ONCE) {
      response.writeHead(503, { 'Retry-After': '2', 'Content-Length': 0 }).end();
      return true;
    }
    underWay += 1;
    try {
      const page = await app.render(new Request(siteUrl + url.pathname + url.search), { locals: localsNow() });
      const isMissing = page.status === 404;
      if (isMissing || page.status >= 500) {
        if (!isMissing) log({ level: 'error', event: 'PageBroke', path: isDesk ? '/dai/' : url.pathname });
        await sendErrorPage(request, response, isMissing ? 404 : 500);
        return true;
      }
      for (const [name, value] of page.headers) if (name !== PAGE_TAGS_HEADER) response.setHeader(name, value);
      response.setHeader('Content-Type', withCharset(page.headers.get('content-type') ?? 'text/html'));
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('X-Robots-Tag', 'noindex');
      if (isDesk) response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Vary', 'Accept-Encoding');
      const text = Buffer.from(await page.arrayBuffer());
      const styles = hashInlineStyles(text.toString('utf8'));
      if (styles.length > 0) response.setHeader('Content-Security-Policy', contentSecurityPolicy(styles));
      const body = await pack(text, request.headers['accept-encoding']);
      if (body.encoding !== 'identity') response.setHeader('Content-Encoding', body.encoding);
      response.writeHead(page.status, { 'Content-Length': body.bytes.length });
      response.end(isHead ? undefined : body.bytes);
      return true;
    } finally {
      underWay -= 1;
    }
  };
}

function withCharset(type: string): string {
  return type.includes('charset') || !type.startsWith('text/') ? type : `${type}; charset=utf-8`;
}

async function pack(plain: Buffer, accepted: string | string[] | undefined) {
  // Somebody waits for this answer: as it is rather than not at all.
  const encoding = plain.length < 500 ? 'identity' : (acceptedEncoding(accepted) ?? 'identity');
  switch (encoding) {
    case 'br':
      return { encoding, bytes: await packBrotli(plain, { params: BROTLI_PARAMETERS }) };
    case 'gzip':
      return { encoding, bytes: await packGzip(plain) };
    case 'identity':
      return { encoding, bytes: plain };
  }
}
