const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

export function contentTypeOf(file: string): string {
  if (/(?:^|\/)rss\.xml$/.test(file)) return 'application/rss+xml; charset=utf-8';
  if (/(?:^|\/)atom\.xml$/.test(file)) return 'application/atom+xml; charset=utf-8';
  if (/(?:^|\/)feed\.json$/.test(file)) return 'application/feed+json; charset=utf-8';
  return TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
