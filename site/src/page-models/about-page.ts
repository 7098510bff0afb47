import { buildBody, type BodyBlock } from './rich-text-model.ts';
import { findPhone, type PhoneNumber } from './site-chrome.ts';
import { pathOfDocument } from 'shared/contract/paths';
import type { PageLink } from './site-chrome.ts';
import type { PageReads } from './tracked-reads.ts';

export interface AboutPage {
  readonly about: readonly BodyBlock[];
  readonly organisation: string;
  readonly responsiblePerson: string;
  readonly address: string;
  readonly phone: PhoneNumber | undefined;
  readonly unit: PageLink | undefined;
}

export function buildAboutPage(reads: PageReads): AboutPage {
  const settings = reads.reader.findById('settings', 'settings');
  return {
    about: buildBody(settings?.about ?? []),
    organisation: settings?.organisation ?? '',
    responsiblePerson: settings?.responsiblePerson ?? '',
    address: settings?.address ?? '',
    phone: findPhone(settings?.phone ?? ''),
    unit: settings?.unit && {
      label: settings.unit.name,
      path: pathOfDocument({ kind: 'unit', slug: settings.unit.slug }),
    },
  };
}
