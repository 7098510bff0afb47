/** What stands round every page: who speaks, where one can go, whom one can call. */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
import { buildPicture, type PictureModel } from './picture.ts';
import { writeInstant, type WrittenDate } from './written-date.ts';
import type { DocumentReader } from '../store/document-reader.ts';

export interface PageLink {
  readonly label: string;
  readonly path: string;
}

export interface PhoneNumber {
  /** As people write it. */
  readonly number: string;
  /** As a telephone dials it. */
  readonly dial: string;
}

export interface SiteChrome {
  readonly siteName: string;
  /** Empty until the administrator has filled in the settings. */
  readonly organisation: string;
  readonly responsiblePerson: string;
  readonly address: string;
  readonly phone: PhoneNumber | undefined;
  readonly demo: boolean;
  readonly crest: PictureModel | undefined;
  /** Stands above every page until its hour; whoever draws it looks at the clock. */
  readonly urgentNotice: UrgentNotice | undefined;
  readonly navigation: readonly PageLink[];
  readonly help: readonly PageLink[];
  readonly aboutSite: readonly PageLink[];
  readonly sections: readonly PageLink[];
}

export interface UrgentNotice {
  readonly text: string;
  readonly link: string | undefined;
  readonly until: WrittenDate;
}

export function isNoticeCurrent(notice: UrgentNotice | undefined, nowMs: number): notice is UrgentNotice {
  return notice !== undefined && Date.parse(notice.until.iso) > nowMs;
}

/** Used before the first settings have arrived. */
const NAMELESS_SITE = 'Tiếng Mõ';

const NAVIGATION = [
  { label: 'Cảnh báo', path: FIXED_PATHS.warnings },
  { label: 'Tin bài', path: FIXED_PATHS.articles },
  { label: 'Mô hình hay', path: FIXED_PATHS.exemplars },
  { label: 'Hướng dẫn pháp luật', path: FIXED_PATHS.legalGuides },
  { label: 'Sự kiện', path: FIXED_PATHS.events },
  { label: 'Đường dây nóng', path: FIXED_PATHS.hotlines },
  { label: 'Giới thiệu', path: FIXED_PATHS.about },
] as const satisfies readonly PageLink[];

/** What a frightened reader looks for, before everything else. */
const HELP = [
  { label: 'Tôi vừa bị lừa', path: FIXED_PATHS.scammed },
  { label: 'Có phải lừa đảo không?', path: FIXED_PATHS.guide },
  { label: 'Giúp người thân', path: FIXED_PATHS.helpRelative },
] as const satisfies readonly PageLink[];

/** At the foot of every page. */
const ABOUT_SITE = [
  { label: 'Đơn vị', path: FIXED_PATHS.units },
  { label: 'Chuyên mục', path: FIXED_PATHS.sections },
  { label: 'Giải nghĩa từ ngữ', path: FIXED_PATHS.glossary },
  { label: 'Cách chúng tôi đếm', path: FIXED_PATHS.howWeCount },
  { label: 'Quyền riêng tư', path: FIXED_PATHS.privacy },
  { label: 'Dễ tiếp cận', path: FIXED_PATHS.accessibility },
  { label: 'Sơ đồ trang', path: FIXED_PATHS.siteMap },
] as const satisfies readonly PageLink[];

export function buildSiteChrome(reader: DocumentReader): SiteChrome {
  const settings = reader.findById('settings', 'settings');
  const sections = [...reader.list('section')].sort((a, b) => a.order - b.order);
  return {
    ...buildBareChrome(),
    ...(settings && {
      siteName: settings.siteName,
      organisation: settings.organisation,
      responsiblePerson: settings.responsiblePerson,
      address: settings.address,
      phone: findPhone(settings.phone),
      demo: settings.demo,
      crest: settings.crest && buildPicture(settings.crest),
      urgentNotice: settings.urgentNotice && {
        text: settings.urgentNotice.text,
        link: settings.urgentNotice.link,
        until: writeInstant(settings.urgentNotice.until),
      },
    }),
    sections: sections.map((section) => ({ label: section.name, path: pathOfDocument(section) })),
  };
}

/** For the page that says the site is broken: nothing that could fail is read. */
export function buildBareChrome(): SiteChrome {
  return {
    siteName: NAMELESS_SITE,
    organisation: '',
    responsiblePerson: '',
    address: '',
    phone: undefined,
    demo: false,
    crest: undefined,
    urgentNotice: undefined,
    navigation: NAVIGATION,
    help: HELP,
    aboutSite: ABOUT_SITE,
    sections: [],
  };
}

/** "(024) 3826 0113" gives what a telephone dials; undefined where there is nothing to dial. */
export function findPhone(written: string): PhoneNumber | undefined {
  const dial = written.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(dial) ? { number: written.trim(), dial } : undefined;
}
