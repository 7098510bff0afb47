/** What pages say to machines, in the words of schema.org. Only what is true of the page: no ratings, no invented questions. */
import { FIXED_PATHS } from 'shared/contract/paths';
import type { DocumentHead } from './document-head.ts';
import type { PageLink } from './page-link.ts';

export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

interface Publisher {
  readonly siteUrl: string;
  readonly organisation: string;
}

interface DescribedDocument extends Publisher {
  readonly head: DocumentHead;
  readonly description: string;
  readonly picture?: string | undefined;
}

export function webSiteOf({ siteUrl, organisation, name }: Publisher & { readonly name: string }): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name,
    url: `${siteUrl}${FIXED_PATHS.home}`,
    inLanguage: 'vi',
    publisher: { '@type': 'GovernmentOrganization', name: organisation || name },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${siteUrl}${FIXED_PATHS.search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The trail from the front page; the last one is the page itself. */
export function breadcrumbOf(links: readonly PageLink[], siteUrl: string): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: siteUrl + path,
    })),
  };
}

interface WrittenPiece extends DescribedDocument {
  /** Empty where the organisation signs. */
  readonly byline?: string;
  /** Laws explained and exemplars described are no news. */
  readonly type?: 'NewsArticle' | 'Article';
}

export function articleOf(piece: WrittenPiece): StructuredData {
  const { head, description, picture, siteUrl, organisation, byline = '', type = 'NewsArticle' } = piece;
  return {
    '@context': CONTEXT,
    '@type': type,
    headline: head.headline,
    description,
    inLanguage: head.language,
    url: siteUrl + head.path,
    mainEntityOfPage: siteUrl + head.path,
    datePublished: head.publishedAt.iso,
    dateModified: (head.revisedAt ?? head.publishedAt).iso,
    ...(picture === undefined ? {} : { image: siteUrl + picture }),
    author:
      byline === ''
        ? { '@type': 'GovernmentOrganization', name: organisation || head.unit.label }
        : { '@type': 'Person', name: byline },
    publisher: { '@type': 'GovernmentOrganization', name: organisation || head.unit.label },
    ...(head.demo ? { creativeWorkStatus: 'Dữ liệu minh họa' } : {}),
  };
}

interface HowTo extends Publisher {
  readonly name: string;
  readonly path: string;
  readonly steps: readonly string[];
}

export function howToOf({ name, path, steps, siteUrl }: HowTo): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'HowTo',
    name,
    url: siteUrl + path,
    inLanguage: 'vi',
    step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
  };
}

interface DescribedEvent extends DescribedDocument {
  readonly startsAt: string;
  readonly endsAt: string | undefined;
  readonly place: string;
}

export function eventOf(event: DescribedEvent): StructuredData {
  const { head, description, picture, siteUrl, organisation } = event;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: head.headline,
    description,
    url: siteUrl + head.path,
    inLanguage: head.language,
    startDate: event.startsAt,
    ...(event.endsAt === undefined ? {} : { endDate: event.endsAt }),
    location: { '@type': 'Place', name: event.place, address: event.place },
    ...(picture === undefined ? {} : { image: siteUrl + picture }),
    organizer: { '@type': 'GovernmentOrganization', name: organisation || head.unit.label },
    eventAttendanceMode: `${CONTEXT}/OfflineEventAttendanceMode`,
    eventStatus: `${CONTEXT}/EventScheduled`,
    isAccessibleForFree: true,
  };
}

/** As the content of a script element: nothing in it can end the element. */
export function renderStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
