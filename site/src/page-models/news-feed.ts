/** What is new, for feed readers: of the whole site, of one kind, of one section, of one kind of trick. */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
import type { ListScope } from '../store/document-reader.ts';
import { cardOf } from './cards.ts';
import { feedPathsOf } from './feed-files.ts';
import { WARNING_TYPE_LISTS } from './facet-lists-table.ts';
import { articlesOfSection, WHOLE_LISTS } from './lists.ts';
import { HEADINGS } from './list-words-table.ts';
import type { ListedKind } from './numbered-list.ts';
import { buildSiteChrome } from './site-chrome.ts';
import type { PageReads } from './tracked-reads.ts';

export interface NewsFeed {
  readonly title: string;
  readonly description: string;
  /** The page whose news these are. */
  readonly frontPath: string;
  readonly language: string;
  /** Who stands behind it all; Atom demands one. */
  readonly author: string;
  /** Newest first. */
  readonly items: readonly NewsItem[];
}

interface NewsItem {
  readonly title: string;
  readonly path: string;
  readonly description: string;
  readonly category: string;
  /** ISO instants. */
  readonly publishedAt: string;
  readonly revisedAt: string;
}

const SHOWN = 30;

/** Feeds that exist whatever is published; those of sections come with the section. */
export function listStandingFeedPaths(): readonly string[] {
  const fronts = [FIXED_PATHS.home, ...[...WHOLE_LISTS, ...WARNING_TYPE_LISTS].map((list) => list.path)];
  return fronts.flatMap(feedPathsOf);
}

/** The feed under the address of a front page; undefined where that page has none. */
export function findNewsFeed(reads: PageReads, frontPath: string, nowMs: number): NewsFeed | undefined {
  const { siteName, organisation } = buildSiteChrome(reads.reader);
  const by = organisation === '' ? '' : ` của ${organisation}`;
  const part = findPart(reads, frontPath);
  if (!part) return undefined;
  const items = part.lists.flatMap(({ kind, scope }) => itemsOf(reads, kind, scope, nowMs));
  return {
    title: part.name === '' ? siteName : `${part.name} – ${siteName}`,
    description: part.name === '' ? `Cảnh báo, tin bài mới${by}` : `${part.name}${by}`,
    frontPath,
    language: 'vi',
    author: organisation || siteName,
    items: items.sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt)).slice(0, SHOWN),
  };
}

interface FeedPart {
  /** Empty for the whole site. */
  readonly name: string;
  readonly lists: readonly { readonly kind: ListedKind; readonly scope: ListScope }[];
}

function findPart(reads: PageReads, frontPath: string): FeedPart | undefined {
  if (frontPath === FIXED_PATHS.home) return { name: '', lists: WHOLE_LISTS };
  const whole = WHOLE_LISTS.find((list) => list.path === frontPath);
  if (whole) return { name: HEADINGS[whole.kind], lists: [whole] };
  const type = WARNING_TYPE_LISTS.find((list) => list.path === frontPath);
  if (type) return { name: type.title, lists: [type] };
  const slug = /^\/chuyen-muc\/([a-z0-9-]+)\/$/.exec(frontPath)?.[1];
  const section = slug === undefined ? undefined : reads.reader.findBySlug('section', slug);
  return section && pathOfDocument(section) === frontPath
    ? { name: section.name, lists: [articlesOfSection(section)] }
    : undefined;
}

/** `nowMs` only colours badges, which a feed does not show. */
function itemsOf(reads: PageReads, kind: ListedKind, scope: ListScope, nowMs: number): readonly NewsItem[] {
  return reads.reader.list(kind, { ...scope, limit: SHOWN }).map((document) => {
    const card = cardOf(document, nowMs);
    return {
      title: card.headline,
      path: card.path,
      // A collected exemplar may have nothing but its name and its place.
      description: card.summary || (card.register?.place ?? ''),
      category: card.label,
      publishedAt: document.publishedAt,
      revisedAt: document.revisedAt,
    };
  });
}
