/** `POST /nudge` from the CMS: signed, empty, says only that there is news. */
import type { Clock } from 'shared/kernel/clock';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';
import { refuseMethod } from './plain-answers.ts';
import type { SiteHandler } from './site-handler.ts';

interface NudgeHandlerOptions {
  readonly secret: string;
  readonly clock: Clock;
  readonly onNudge: () => void;
}

export function createNudgeHandler({ secret, clock, onNudge }: NudgeHandlerOptions): SiteHandler {
  return (request, response, url) => {
    if (url.pathname !== DOORS.nudge) return Promise.resolve(false);
    const header = request.headers[SIGNATURE_HEADER];
    const signed = { secret, method: 'POST', path: DOORS.nudge, body: '', nowMs: clock() };
    if (request.method !== 'POST') {
      refuseMethod(response);
    } else if (isDoorSignatureValid(signed, typeof header === 'string' ? header : undefined)) {
      onNudge();
      response.writeHead(204, { Connection: 'close' }).end();
    } else {
      response.writeHead(403, { 'Content-Length': 0, Connection: 'close' }).end();
    }
    return Promise.resolve(true);
  };
}
