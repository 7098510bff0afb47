/** A tap as it arrives: the fields of a plain form, or JSON from the page's script. */
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { Tap } from './desk.ts';

export const MAX_TAP_BYTES = 2048;
const LONGEST_WAIT_SECONDS = 7 * 86_400;

const ScriptId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);

const FormTap = z.object({ id: z.uuid(), script: ScriptId, slug: z.string().regex(/^[a-z0-9-]{0,100}$/) });
const JsonTap = z.object({
  id: z.uuid(),
  script: ScriptId,
  secondsAgo: z
    .number()
    .nonnegative()
    .transform((seconds) => Math.min(seconds, LONGEST_WAIT_SECONDS)),
});

export interface FormRequest {
  readonly tap: Tap;
  /** The script's page on which the form stood; empty on the list. */
  readonly slug: string;
}

export function parseFormTap(text: string): FormRequest | undefined {
  const fields = Object.fromEntries(new URLSearchParams(text));
  const parsed = FormTap.safeParse({ slug: '', ...fields });
  if (!parsed.success) return undefined;
  const { id, script, slug } = parsed.data;
  return { tap: { id, scriptId: script, secondsAgo: 0 }, slug };
}

export function parseJsonTap(text: string): Tap | undefined {
  try {
    const { id, script, secondsAgo } = JsonTap.parse(JSON.parse(text));
    return { id, scriptId: script, secondsAgo };
  } catch {
    // Whatever was wrong with it, the answer is the same: not a tap.
    return undefined;
  }
}

/**
 * Whether a browser says that the form stood on this site. Desk pages send no referrer, and browsers then send
 * `Origin: null` with a form: such a request must at least say that it is same-origin, or come from an old browser.
 */
export function isFromDesk(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  const { origin } = headers;
  if (origin === undefined || origin === 'null') return true;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  return host !== '' && (host === new URL(siteUrl).host || host === headers.host);
}
