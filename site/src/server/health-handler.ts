/** `GET /healthz`: 200 while pages can be served; the figures say how the line behind them is doing. */
import type { Clock } from 'shared/kernel/clock';
import type { SiteLineState } from '../follow/site-line.ts';
import type { SiteHandler } from './site-handler.ts';

interface HealthHandlerOptions {
  readonly clock: Clock;
  readonly hasHomePage: () => boolean;
  readonly lineState: () => SiteLineState | undefined;
}

export function createHealthHandler({ clock, hasHomePage, lineState }: HealthHandlerOptions): SiteHandler {
  return (request, response, url) => {
    if (url.pathname !== '/healthz') return Promise.resolve(false);
    const isReady = hasHomePage();
    const { answeredAtMs, ...line } = lineState() ?? { answeredAtMs: undefined };
    const cmsSilentSeconds = answeredAtMs === undefined ? undefined : Math.round((clock() - answeredAtMs) / 1000);
    const body = JSON.stringify({ ok: isReady, ...line, cmsSilentSeconds });
    response.writeHead(isReady ? 200 : 503, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return Promise.resolve(true);
  };
}
