/** `POST /r`: the one door for views. Only 200 is a promise, and it is given after the view is on the disk. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isbot } from 'isbot';
import type { Log } from 'shared/kernel/log';
import { findAutomation } from 'shared/reach/automated-reading';
import { MAX_HIT_BYTES, parseHit } from 'shared/reach/hit';
import type { SiteHandler } from '../server/site-handler.ts';
import type { Reach } from './open-reach.ts';
import { isFromOwnPage } from './own-page.ts';
import { readSmallBody } from './small-body.ts';

interface ReachHandlerOptions {
  readonly reach: Pick<Reach, 'findDocument' | 'record'>;
  /** The site's public address; calls from pages of other sites are refused. */
  readonly siteUrl: string;
  readonly log: Log;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const COUNTED: Answer = { status: 200 };

export function createReachHandler(options: ReachHandlerOptions): SiteHandler {
  return async (request, response, url) => {
    if (url.pathname !== '/r') return false;
    sendAnswer(response, await answerTo(request, options));
    return true;
  };
}

async function answerTo(request: IncomingMessage, { reach, siteUrl, log }: ReachHandlerOptions): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, headers: { Allow: 'POST' } };
  if (!isFromOwnPage(request.headers, siteUrl)) return { status: 403 };
  const body = await readSmallBody(request, MAX_HIT_BYTES);
  if (body.kind === 'too-large') return { status: 413, headers: { Connection: 'close' } };
  if (body.kind === 'unreadable') return { status: 400, headers: { Connection: 'close' } };
  const hit = parseHit(body.text);
  if (!hit.ok) return { status: 400 };
  const document = reach.findDocument(hit.value.token);
  if (document === undefined) return { status: 403 };
  const automation = findAutomation({
    userAgent: request.headers['user-agent'],
    purposes: ['sec-purpose', 'purpose', 'x-moz'].map((name) => request.headers[name]?.toString()),
    isAutomated: hit.value.isAutomated,
    isKnownBot: (userAgent) => isbot(userAgent),
  });
  if (automation !== undefined) {
    log({ level: 'debug', event: 'ReachHitExcluded', reason: automation });
    return COUNTED;
  }
  const outcome = await reach.record({ document, viewId: hit.value.viewId });
  if (outcome.ok) return COUNTED;
  return { status: 503, headers: { 'Retry-After': String(outcome.failure.retryAfterSeconds) } };
}

function sendAnswer(response: ServerResponse, { status, headers }: Answer): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': 0,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end();
}
