/** Whether a call comes from a page of this site, as far as the browser says. */
import type { IncomingHttpHeaders } from 'node:http';

/** Browsers too old to say anything are believed: what they may count is limited by the page's mark. */
export function isFromOwnPage(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  // Behind a proxy the Host header may be an inner name, on a bare machine SITE_URL may not be the address in use.
  return host !== '' && (host === new URL(siteUrl).host || host === headers.host);
}
