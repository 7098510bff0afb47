/** What every answer of the admin tells the browser. Scripts run only with this answer's nonce; nobody frames or sniffs. */
interface AdminHeaders {
  readonly cmsUrl: string;
  /** The public site, shown beside a draft as a preview. */
  readonly siteUrl: string;
  readonly nonce: string;
}

export function adminSecurityPolicy({ siteUrl, nonce }: Omit<AdminHeaders, 'cmsUrl'>): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // The editor and Payload's own screens set styles of single elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "media-src 'self' blob:",
    `frame-src 'self' ${new URL(siteUrl).origin}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Uploaded files are shown by the browser, never run by it, and never as a page of the admin. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";
const FILE_PATH = '/api/media/file/';

export function adminHeaders(path: string, options: AdminHeaders): readonly (readonly [name: string, value: string])[] {
  const policy = path.startsWith(FILE_PATH) ? FILE_POLICY : adminSecurityPolicy(options);
  return [
    ['Content-Security-Policy', policy],
    ...(path.startsWith('/api/')
      ? ([['Cache-Control', path.startsWith(FILE_PATH) ? 'private, no-cache' : 'private, no-store']] as const)
      : []),
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Referrer-Policy', 'same-origin'],
    ['X-Robots-Tag', 'noindex, nofollow'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // HSTS only where the admin is reached by https, or the people of a plain installation would be locked out; the other
    // one means nothing without https, and browsers complain of it on every page.
    ...(options.cmsUrl.startsWith('https://')
      ? ([
          ['Strict-Transport-Security', 'max-age=31536000'],
          ['Cross-Origin-Opener-Policy', 'same-origin'],
        ] as const)
      : []),
  ];
}
