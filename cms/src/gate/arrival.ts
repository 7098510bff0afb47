/** When a request came to the server, for whoever asks later what its sender could know. */
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-arrived-at-ms';

/** By the clock of `performance.now()`, in milliseconds; what a client sends under this name is overwritten. */
export function noteArrival({ headers }: Pick<IncomingMessage, 'headers'>): void {
  headers[HEADER] = String(performance.now());
}

/** Nothing where the request did not come through the gate. */
export function arrivalOf(headers: Headers): number | undefined {
  const noted = Number(headers.get(HEADER) ?? Number.NaN);
  return Number.isFinite(noted) ? noted : undefined;
}
