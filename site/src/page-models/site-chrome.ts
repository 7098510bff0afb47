/** What stands round every page: who speaks, where one can go, whom one can call. */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
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
  readonly navigation: readonly PageLink[];
  readonly sections: readonly PageLink[];
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
    navigation: NAVIGATION,
    sections: [],
  };
}

/** "(024) 3826 0113" gives what a telephone dials; undefined where there is nothing to dial. */
export function findPhone(written: string): PhoneNumber | undefined {
  const dial = written.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(dial) ? { number: written.trim(), dial } : undefined;
}
