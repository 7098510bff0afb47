/** Where one can go from every page, each page named once: the head, the foot and the site map show parts of it. */
import { FIXED_PATHS } from 'shared/contract/paths';
import type { PageLink } from './page-link.ts';

const HOTLINES = { label: 'Đường dây nóng', path: FIXED_PATHS.hotlines } as const satisfies PageLink;
const ABOUT = { label: 'Giới thiệu', path: FIXED_PATHS.about } as const satisfies PageLink;
const UNITS = { label: 'Đơn vị', path: FIXED_PATHS.units } as const satisfies PageLink;
const ALL_SECTIONS = { label: 'Chuyên mục', path: FIXED_PATHS.sections } as const satisfies PageLink;
const SITE_MAP = { label: 'Sơ đồ trang', path: FIXED_PATHS.siteMap } as const satisfies PageLink;

const READING = [
  { label: 'Cảnh báo', path: FIXED_PATHS.warnings },
  { label: 'Tin bài', path: FIXED_PATHS.articles },
  { label: 'Mô hình hay', path: FIXED_PATHS.exemplars },
  { label: 'Hướng dẫn pháp luật', path: FIXED_PATHS.legalGuides },
  { label: 'Sự kiện', path: FIXED_PATHS.events },
] as const satisfies readonly PageLink[];

const OF_THE_SITE = [
  { label: 'Giải nghĩa từ ngữ', path: FIXED_PATHS.glossary },
  { label: 'Cách chúng tôi đếm', path: FIXED_PATHS.howWeCount },
  { label: 'Quyền riêng tư', path: FIXED_PATHS.privacy },
  { label: 'Dễ tiếp cận', path: FIXED_PATHS.accessibility },
] as const satisfies readonly PageLink[];

/** What a frightened reader looks for, before everything else. */
export const HELP_LINKS = [
  { label: 'Tôi vừa bị lừa', path: FIXED_PATHS.scammed },
  { label: 'Có phải lừa đảo không?', path: FIXED_PATHS.guide },
  { label: 'Dán tin nhắn lạ', path: FIXED_PATHS.pasteCheck },
  { label: 'Giúp người thân', path: FIXED_PATHS.helpRelative },
] as const satisfies readonly PageLink[];

export const NAVIGATION_LINKS: readonly PageLink[] = [...READING, HOTLINES, ABOUT];

/** At the foot of every page. */
export const ABOUT_SITE_LINKS: readonly PageLink[] = [UNITS, ALL_SECTIONS, ...OF_THE_SITE, SITE_MAP];

/** The site map, with the sections that there are. */
export function listSiteMapGroups(
  sections: readonly PageLink[],
): readonly { readonly heading: string; readonly links: readonly PageLink[] }[] {
  return [
    { heading: 'Cần giúp ngay', links: [...HELP_LINKS, HOTLINES] },
    { heading: 'Đọc', links: [...READING, UNITS, { label: 'Tìm kiếm', path: FIXED_PATHS.search }] },
    { heading: 'Chuyên mục', links: [{ ...ALL_SECTIONS, label: 'Tất cả chuyên mục' }, ...sections] },
    {
      heading: 'Về trang này',
      links: [ABOUT, ...OF_THE_SITE, { label: 'Hệ thống thiết kế', path: FIXED_PATHS.designSystem }],
    },
  ];
}
