/** May this request change something? Only pages of the admin itself and programs that are no browser may ask. */
import type { IncomingMessage } from 'node:http';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * False for a write that another site's page sent. Browsers say so twice: in `Sec-Fetch-Site` (only over https and on
 * localhost) and in `Origin`. A program sends neither and carries no cookie of anybody's.
 */
export function isWriteAllowed(
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  origins: readonly string[],
): boolean {
  if (READING.includes(request.method ?? 'GET')) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || origins.includes(origin);
}

/**
 * Over plain http, other than on localhost, browsers say nothing about where a reading comes from, and Payload then takes
 * nobody for signed in. The cookie is `SameSite=Lax` and no answer can be read by another site, so reading needs no more.
 */
export function nameReading({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): void {
  if (!READING.includes(method ?? 'GET') || headers.origin !== undefined) return;
  headers['sec-fetch-site'] ??= 'none';
}
