/** What stands round every page: who speaks, where one can go, whom one can call. */
import { pathOfDocument } from 'shared/contract/paths';
import type { PageLink } from './page-link.ts';
import { buildPicture, type PictureModel } from './picture.ts';
import { ABOUT_SITE_LINKS, HELP_LINKS, NAVIGATION_LINKS } from './site-links-table.ts';
import { writeInstant, type WrittenDate } from './written-date.ts';
import type { DocumentReader } from '../store/document-reader.ts';

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
    navigation: NAVIGATION_LINKS,
    help: HELP_LINKS,
    aboutSite: ABOUT_SITE_LINKS,
    sections: [],
  };
}

/** "(024) 3826 0113" gives what a telephone dials; undefined where there is nothing to dial. */
export function findPhone(written: string): PhoneNumber | undefined {
  const dial = written.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(dial) ? { number: written.trim(), dial } : undefined;
}
