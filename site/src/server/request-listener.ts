/** One request from its first to its last byte: the headers every answer has, the handlers in order, and what is left over. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from 'shared/kernel/log';
import type { AccessLog } from './access-log.ts';
import type { AnswerHeaders } from './answer-headers.ts';
import type { PathMaps } from './path-maps.ts';
import { redirectTo, refuseMethod, sendPlainPage } from './plain-answers.ts';
import type { ReadyAnswers } from './ready-answers.ts';
import type { SiteHandler } from './site-handler.ts';
import type { StaticFiles } from './static-files.ts';

interface RequestListenerOptions {
  readonly headers: AnswerHeaders;
  readonly ready: ReadyAnswers;
  /** Doors of features and pages that are rendered on request, each with its own rule for methods. */
  readonly handlers: readonly SiteHandler[];
  readonly files: StaticFiles;
  readonly maps: PathMaps;
  readonly hasHomePage: () => boolean;
  readonly accessLog: AccessLog;
  readonly log: Log;
}

export function createRequestListener(options: RequestListenerOptions): RequestListener {
  const { headers, ready, accessLog, log } = options;
  return (request, response) => {
    if (ready.answer(request, response)) return;
    for (const [name, value] of headers.current()) response.setHeader(name, value);
    noteWhenAnswered(accessLog, request, response);
    answer(options, request, response).catch((error: unknown) => {
      log({ level: 'error', event: 'RequestBroke', reason: error instanceof Error ? error.stack : String(error) });
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, 500, request.method === 'HEAD');
    });
  };
}

/** Also where the reader goes away half-way. */
export function noteWhenAnswered(accessLog: AccessLog, request: IncomingMessage, response: ServerResponse): void {
  response.once('close', () => {
    const { method = '', url: target = '' } = request;
    const bytes = method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0);
    accessLog.note({ method, target, status: response.statusCode, bytes });
  });
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
  { maps, files, hasHomePage }: RequestListenerOptions,
  { request, response, url }: { request: IncomingMessage; response: ServerResponse; url: URL },
): Promise<void> {
  const found = maps.find(url.pathname);
  if (found?.kind === 'moved') return redirectTo(response, found.to + url.search);
  const status = found?.kind === 'gone' ? 410 : 404;
  const isHead = request.method === 'HEAD';
  if (status === 404 && !hasHomePage()) return sendPlainPage(response, 503, isHead);
  if (!(await files.sendErrorPage(request, response, status))) sendPlainPage(response, status, isHead);
}

/** Only `/path?query`: other forms name hosts, and a path that begins with two slashes would be taken for one. */
export function parseTarget(target: string): URL | undefined {
  if (!target.startsWith('/') || target.startsWith('//') || target.includes('\\')) return undefined;
  return URL.parse(`http://site${target}`) ?? undefined;
}
