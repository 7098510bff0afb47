/** `POST /preview` from the CMS, and `GET /xem-truoc/<name>/`: the real page of a document that is not published yet. */
import type { ServerResponse } from 'node:http';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';
import { PreviewPermitAnswer, PreviewRequest, type PreviewAnswer } from 'shared/contract/preview';
import type { Clock } from 'shared/kernel/clock';
import type { DoorsClient } from '../follow/doors-client.ts';
import type { AstroApp } from '../publish/page-renderer.ts';
import { readSmallBody } from '../reach/small-body.ts';
import { parseByteRange } from '../server/byte-range.ts';
import { contentTypeOf } from '../server/content-types.ts';
import { refuseMethod, sendPlainPage } from '../server/plain-answers.ts';
import type { SiteHandler } from '../server/site-handler.ts';
import { mediaFilesOf } from '../store/media-files-of.ts';
import { CLOSE_KEY_PATH, CLOSE_KEY_SCRIPT, withCloseKey } from './close-key.ts';
import { pathShowing, previewReader } from './preview-reader.ts';
import { createPreviewShelf, type PreviewShelf } from './preview-shelf.ts';

const LONGEST_BODY_BYTES = 4 * 1024 * 1024;
const PREVIEW_PATH = /^\/xem-truoc\/([0-9a-f]{32})\/(?:media\/([^/]+))?$/;
/** Pictures and files of a draft may not have been published: inside a preview they come through it. */
const MEDIA_ADDRESS = /(["'\s,(])\/media\/(?=[0-9a-f]{32}[.-])/g;

interface PreviewHandlerOptions {
  readonly app: AstroApp;
  readonly secret: string;
  readonly siteUrl: string;
  readonly clock: Clock;
  readonly localsNow: () => App.Locals;
  readonly doors: Pick<DoorsClient, 'download' | 'postJson'>;
}

export function createPreviewHandler(options: PreviewHandlerOptions): SiteHandler {
  const shelf = createPreviewShelf(options.clock);
  return async (request, response, url) => {
    if (url.pathname === DOORS.preview) {
      if (request.method === 'POST') await acceptPreview(options, shelf, request, response);
      else refuseMethod(response);
      return true;
    }
    if (url.pathname === CLOSE_KEY_PATH && request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', ...NOT_KEPT });
      response.end(CLOSE_KEY_SCRIPT);
      return true;
    }
    const match = PREVIEW_PATH.exec(url.pathname);
    if (!match) return false;
    if (request.method !== 'GET') {
      refuseMethod(response);
      return true;
    }
    const [, name = '', file] = match;
    const preview = shelf.find(name);
    const state = preview ? await askWhetherOpen(options, preview) : 'closed';
    if (state === 'closed') shelf.remove(name);
    if (!preview || state !== 'open') sendPlainPage(response, state === 'unknown' ? 503 : 404, false);
    else if (file === undefined) await showPage(options, { name, preview, response });
    else await showFile(options, { file, preview, response, range: request.headers.range });
    return true;
  };
}

/** Its person may have signed out or lost the right to read it, or it may have been withdrawn: the CMS knows, at every look. */
async function askWhetherOpen(
  { doors }: PreviewHandlerOptions,
  { permit }: PreviewRequest,
): Promise<'open' | 'closed' | 'unknown'> {
  const asked = await doors.postJson(DOORS.previewPermit, permit);
  const answer = PreviewPermitAnswer.safeParse(asked.ok ? asked.value : undefined);
  if (!answer.success) return 'unknown';
  return answer.data.isOpen ? 'open' : 'closed';
}

async function acceptPreview(
  { secret, clock }: PreviewHandlerOptions,
  shelf: PreviewShelf,
  request: Parameters<SiteHandler>[0],
  response: ServerResponse,
): Promise<void> {
  const body = await readSmallBody(request, LONGEST_BODY_BYTES);
  if (body.kind !== 'text') return refuse(response, body.kind === 'too-large' ? 413 : 400);
  const header = request.headers[SIGNATURE_HEADER];
  const signed = { secret, method: 'POST', path: DOORS.preview, body: body.text, nowMs: clock() };
  if (!isDoorSignatureValid(signed, typeof header === 'string' ? header : undefined)) return refuse(response, 403);
  const parsed = PreviewRequest.safeParse(parseJson(body.text));
  if (!parsed.success || pathShowing(parsed.data.document) === undefined) return refuse(response, 400);
  const answer: PreviewAnswer = { path: `/xem-truoc/${shelf.put(parsed.data)}/` };
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(answer));
}

interface Shown {
  readonly preview: PreviewRequest;
  readonly response: ServerResponse;
}

async function showPage(
  { app, siteUrl, localsNow }: PreviewHandlerOptions,
  { name, preview, response }: Shown & { readonly name: string },
): Promise<void> {
  const { document, shownIn } = preview;
  const locals = localsNow();
  const page = await app.render(new Request(siteUrl + (pathShowing(document) ?? '/')), {
    // Looking at a draft is no view.
    locals: { ...locals, reader: previewReader(locals.reader, document), reachTokenOf: () => '' },
  });
  if (page.status !== 200) return sendPlainPage(response, 500, false);
  const text = withCloseKey((await page.text()).replaceAll(MEDIA_ADDRESS, `$1/xem-truoc/${name}/media/`));
  const policy = response.getHeader('Content-Security-Policy');
  if (typeof policy === 'string') {
    const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${new URL(shownIn).origin}`);
    response.setHeader('Content-Security-Policy', framed);
  }
  response.removeHeader('X-Frame-Options');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...NOT_KEPT });
  response.end(text);
}

/** In the part that was asked for: without that, players neither seek nor, on some telephones, begin. */
async function showFile(
  { doors }: PreviewHandlerOptions,
  { file, preview, response, range }: Shown & { readonly file: string; readonly range: string | undefined },
): Promise<void> {
  if (!mediaFilesOf(preview.document).includes(file)) return sendPlainPage(response, 404, false);
  const found = await doors.download(DOORS.media + file);
  if (!found.ok) return sendPlainPage(response, 404, false);
  const bytes = found.value;
  const part = parseByteRange(range, bytes.length);
  const headers = { 'Content-Type': contentTypeOf(file), 'Accept-Ranges': 'bytes', ...NOT_KEPT };
  if (part.kind !== 'part') {
    response.writeHead(200, headers).end(bytes);
    return;
  }
  const { first, last } = part;
  response.writeHead(206, { ...headers, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` });
  response.end(bytes.subarray(first, last + 1));
}

const NOT_KEPT = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
} as const;

function refuse(response: ServerResponse, status: 400 | 403 | 413): void {
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' }).end();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
