/** Who stands behind the site, and what it says of itself: about, counting, privacy, accessibility. */
import { pathOfDocument } from 'shared/contract/paths';
import { buildPicture, type PictureModel } from './picture.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import type { PageLink } from './page-link.ts';
import { findPhone, type PhoneNumber } from './site-chrome.ts';
import type { PageReads } from './tracked-reads.ts';

export interface AboutPage {
  readonly about: readonly BodyBlock[];
  readonly contact: readonly BodyBlock[];
  /** What the unit adds to our own standing text. */
  readonly privacy: readonly BodyBlock[];
  readonly accessibility: readonly BodyBlock[];
  readonly organisation: string;
  readonly responsiblePerson: string;
  readonly address: string;
  readonly phone: PhoneNumber | undefined;
  readonly unit: PageLink | undefined;
  readonly crest: PictureModel | undefined;
}

export function buildAboutPage(reads: PageReads): AboutPage {
  const settings = reads.reader.findById('settings', 'settings');
  return {
    about: buildBody(settings?.about ?? []),
    contact: buildBody(settings?.contact ?? []),
    privacy: buildBody(settings?.privacy ?? []),
    accessibility: buildBody(settings?.accessibility ?? []),
    organisation: settings?.organisation ?? '',
    responsiblePerson: settings?.responsiblePerson ?? '',
    address: settings?.address ?? '',
    phone: findPhone(settings?.phone ?? ''),
    unit: settings?.unit && {
      label: settings.unit.name,
      path: pathOfDocument({ kind: 'unit', slug: settings.unit.slug }),
    },
    crest: settings?.crest && buildPicture(settings.crest),
  };
}
