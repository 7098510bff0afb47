/** What every answer of the site says to the reader's browser, whatever is answered and whichever server answers. */

/** HSTS only where the site is reached by https, or a reader of a plain installation would be locked out. */
export function securityHeaders(
  siteUrl: string,
  /** `sha256-…` of the styles that stand in pages themselves. */
  styles: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(styles)],
    ['X-Content-Type-Options', 'nosniff'],
    // Where a reader came from is nobody else's business.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(siteUrl.startsWith('https://') ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
  ];
}

export function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
