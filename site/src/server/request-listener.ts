/** One request from its first to its last byte: the headers every answer has, the handlers in order, and what is left over. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from 'shared/kernel/log';
import type { PathHistory } from '../store/path-history.ts';
import { redirectTo, refuseMethod, sendPlainPage } from './plain-answers.ts';
import type { SiteHandler } from './site-handler.ts';
import type { StaticFiles } from './static-files.ts';

interface RequestListenerOptions {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Doors of features and pages that are rendered on request, each with its own rule for methods. */
  readonly handlers: readonly SiteHandler[];
  readonly files: StaticFiles;
  readonly paths: Pick<PathHistory, 'findRedirect' | 'findGoneReason'>;
  readonly hasHomePage: () => boolean;
  readonly log: Log;
}

export function createRequestListener(options: RequestListenerOptions): RequestListener {
  const { headers, log } = options;
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    answer(options, request, response).catch((error: unknown) => {
      log({ level: 'error', event: 'RequestBroke', reason: error instanceof Error ? error.stack : String(error) });
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, 500, request.method === 'HEAD');
    });
  };
}

async function answer(
  options: RequestListenerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isHead = request.method === 'HEAD';
  const url = parseTarget(request.url ?? '');
  if (!url) return sendPlainPage(response, 400, isHead);
  for (const handle of options.handlers) if (await handle(request, response, url)) return;
  if (request.method !== 'GET' && !isHead) return refuseMethod(response);
  if (await options.files.handle(request, response, url)) return;
  await answerWithoutPage(options, { request, response, url });
}

/** Nothing on disk: moved, taken away, not there yet, or never there. */
async function answerWithoutPage(
  { paths, files, hasHomePage }: RequestListenerOptions,
  { request, response, url }: { request: IncomingMessage; response: ServerResponse; url: URL },
): Promise<void> {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const movedTo = paths.findRedirect(path);
  if (movedTo !== undefined) return redirectTo(response, movedTo + url.search);
  const status = paths.findGoneReason(path) === undefined ? 404 : 410;
  const isHead = request.method === 'HEAD';
  if (status === 404 && !hasHomePage()) return sendPlainPage(response, 503, isHead);
  if (!(await files.sendErrorPage(request, response, status))) sendPlainPage(response, status, isHead);
}

/** Only `/path?query`: other forms name hosts, and a path that begins with two slashes would be taken for one. */
function parseTarget(target: string): URL | undefined {
  if (!target.startsWith('/') || target.startsWith('//') || target.includes('\\')) return undefined;
  return URL.parse(`http://site${target}`) ?? undefined;
}
