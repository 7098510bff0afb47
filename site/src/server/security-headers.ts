/** What every answer of the site says to the reader's browser, whatever is answered. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** HSTS only where the site is reached by https, or a reader of a plain installation would be locked out. */
export function securityHeaders(siteUrl: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
    ['X-Content-Type-Options', 'nosniff'],
    // Where a reader came from is nobody else's business.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(siteUrl.startsWith('https://') ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
  ];
}
