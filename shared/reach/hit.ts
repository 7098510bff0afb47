/** What a reader's browser says once a page has been looked at for a second. */
import { failure, success, type Result } from '../kernel/result.ts';

/** More than this is no hit, whatever it is. */
export const MAX_HIT_BYTES = 1024;

export interface Hit {
  /** Shows that the page was made by this site; see `page-token.ts`. */
  readonly token: string;
  /** 16 random bytes that the browser made for this view; a repeated call carries the same. */
  readonly viewId: string;
  /** The browser says that a program is driving it (`navigator.webdriver`). */
  readonly isAutomated: boolean;
}

const PATTERN = /^v ([0-9A-Za-z:.-]{1,200}) ([0-9A-Za-z_-]{22})( w)?$/;

/** Reads `v <token> <viewId>`, with ` w` behind it from an automated browser. */
export function parseHit(body: string): Result<Hit, { readonly kind: 'malformed' }> {
  const [, token, viewId, automated] = PATTERN.exec(body) ?? [];
  if (token === undefined || viewId === undefined) return failure({ kind: 'malformed' });
  return success({ token, viewId, isAutomated: automated !== undefined });
}
