/** Every part of the site, for people. */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
import { buildFacetChoices, type FacetChoice } from './facet-page.ts';
import type { PageLink } from './site-chrome.ts';
import type { PageReads } from './tracked-reads.ts';

export interface SiteMapPage {
  readonly groups: readonly { readonly heading: string; readonly links: readonly PageLink[] }[];
  readonly choices: readonly FacetChoice[];
}

export function buildSiteMapPage(reads: PageReads): SiteMapPage {
  const sections = [...reads.reader.list('section')].sort((a, b) => a.order - b.order);
  return {
    groups: [
      {
        heading: 'Cần giúp ngay',
        links: [
          { label: 'Tôi vừa bị lừa', path: FIXED_PATHS.scammed },
          { label: 'Có phải lừa đảo không?', path: FIXED_PATHS.guide },
          { label: 'Giúp người thân', path: FIXED_PATHS.helpRelative },
          { label: 'Đường dây nóng', path: FIXED_PATHS.hotlines },
        ],
      },
      {
        heading: 'Đọc',
        links: [
          { label: 'Cảnh báo thủ đoạn', path: FIXED_PATHS.warnings },
          { label: 'Tin bài', path: FIXED_PATHS.articles },
          { label: 'Mô hình hay', path: FIXED_PATHS.exemplars },
          { label: 'Hướng dẫn pháp luật', path: FIXED_PATHS.legalGuides },
          { label: 'Sự kiện', path: FIXED_PATHS.events },
          { label: 'Đơn vị', path: FIXED_PATHS.units },
        ],
      },
      {
        heading: 'Chuyên mục',
        links: [
          { label: 'Tất cả chuyên mục', path: FIXED_PATHS.sections },
          ...sections.map((section) => ({ label: section.name, path: pathOfDocument(section) })),
        ],
      },
      {
        heading: 'Về trang này',
        links: [
          { label: 'Giới thiệu', path: FIXED_PATHS.about },
          { label: 'Dán tin nhắn lạ', path: FIXED_PATHS.pasteCheck },
          { label: 'Cách chúng tôi đếm', path: FIXED_PATHS.howWeCount },
          { label: 'Quyền riêng tư', path: FIXED_PATHS.privacy },
          { label: 'Dễ tiếp cận', path: FIXED_PATHS.accessibility },
          { label: 'Giải nghĩa từ ngữ', path: FIXED_PATHS.glossary },
          { label: 'Tìm kiếm', path: FIXED_PATHS.search },
          { label: 'Hệ thống thiết kế', path: FIXED_PATHS.designSystem },
        ],
      },
    ].filter((group) => group.links.length > 0),
    choices: buildFacetChoices(reads, 'tactic', ''),
  };
}
