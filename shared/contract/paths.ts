/** Every public address of the site, built in one place. */
import type { DocumentKind } from './documents.ts';

const PAGE_FOLDERS = {
  article: 'tin-bai',
  tactic: 'canh-bao',
  exemplar: 'mo-hinh',
  legalGuide: 'huong-dan',
  event: 'su-kien',
  unit: 'don-vi',
  section: 'chuyen-muc',
} as const satisfies Partial<Record<DocumentKind, string>>;

export type PageKind = keyof typeof PAGE_FOLDERS;

export const PAGE_KINDS = [
  'article',
  'tactic',
  'exemplar',
  'legalGuide',
  'event',
  'unit',
  'section',
] as const satisfies readonly PageKind[];

export function isPageKind(kind: DocumentKind): kind is PageKind {
  return kind in PAGE_FOLDERS;
}

/** The page of a document: `/canh-bao/gia-danh-cong-an/`. */
export function pathOfDocument(document: { readonly kind: PageKind; readonly slug: string }): string {
  return `/${PAGE_FOLDERS[document.kind]}/${document.slug}/`;
}

/** The kind and slug that a path would be the page of; undefined for every other path. */
export function findDocumentOfPath(path: string): { readonly kind: PageKind; readonly slug: string } | undefined {
  const [, folder, slug] = /^\/([a-z-]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const kind = PAGE_KINDS.find((candidate) => PAGE_FOLDERS[candidate] === folder);
  return kind && slug !== undefined ? { kind, slug } : undefined;
}

/** Pages that always exist, whatever has been published. */
export const FIXED_PATHS = {
  home: '/',
  warnings: '/canh-bao/',
  articles: '/tin-bai/',
  exemplars: '/mo-hinh/',
  legalGuides: '/huong-dan/',
  events: '/su-kien/',
  hotlines: '/duong-day-nong/',
  sections: '/chuyen-muc/',
  units: '/don-vi/',
  /** What to do by the hours since and by what was lost. */
  scammed: '/toi-vua-bi-lua/',
  helpRelative: '/giup-nguoi-than/',
  /** The decision guide; its questions stand below it. */
  guide: '/co-phai-lua-dao/',
  glossary: '/giai-nghia/',
  about: '/gioi-thieu/',
  howWeCount: '/cach-chung-toi-dem/',
  privacy: '/quyen-rieng-tu/',
  accessibility: '/de-tiep-can/',
  siteMap: '/so-do-trang/',
  designSystem: '/he-thong-thiet-ke/',
  search: '/tim-kiem/',
  pasteCheck: '/dan-tin-nhan/',
  messageIndex: '/dan-tin-nhan/chi-muc.json',
  rss: '/rss.xml',
  sitemap: '/sitemap.xml',
} as const;
