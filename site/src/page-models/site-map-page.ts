/** Every part of the site, for people. */
import { pathOfDocument } from 'shared/contract/paths';
import { buildFacetChoices } from './facet-choices.ts';
import type { PageLink } from './page-link.ts';
import { listSiteMapGroups } from './site-links-table.ts';
import type { PageReads } from './tracked-reads.ts';

export interface SiteMapGroup {
  readonly heading: string;
  readonly links: readonly PageLink[];
}

const CUT_LISTS = [
  { kind: 'tactic', noun: 'Cảnh báo' },
  { kind: 'exemplar', noun: 'Mô hình' },
  { kind: 'article', noun: 'Tin bài' },
] as const;

export function buildSiteMapPage(reads: PageReads): readonly SiteMapGroup[] {
  const sections = [...reads.reader.list('section')]
    .sort((a, b) => a.order - b.order)
    .map((section) => ({ label: section.name, path: pathOfDocument(section) }));
  const lists = CUT_LISTS.flatMap(({ kind, noun }) =>
    buildFacetChoices(reads, kind, '').map(({ heading, links }) => ({
      heading: `${noun} ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
      links,
    })),
  );
  return [...listSiteMapGroups(sections), ...lists];
}
