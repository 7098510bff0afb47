import { FIXED_PATHS } from 'shared/contract/paths';
import { articleCardOf, eventCardOf, exemplarCardOf, legalGuideCardOf, warningCardOf, type Card } from './cards.ts';
import { buildSiteChrome } from './site-chrome.ts';
import type { PageReads } from './tracked-reads.ts';

export interface RssFeed {
  readonly title: string;
  readonly description: string;
  readonly selfPath: string;
  /** Newest first. */
  readonly items: readonly RssItem[];
}

interface RssItem {
  readonly title: string;
  readonly path: string;
  readonly description: string;
  readonly category: string;
  /** ISO instant. */
  readonly publishedAt: string;
}

const SHOWN = 30;

/** The newest of every kind together. `nowMs` only colours badges, which a feed does not show. */
export function buildRssFeed(reads: PageReads, nowMs: number): RssFeed {
  const { reader } = reads;
  const newest = { limit: SHOWN };
  const items = [
    ...reader.list('tactic', newest).map((tactic) => itemOf(tactic, warningCardOf(tactic, nowMs))),
    ...reader.list('article', newest).map((article) => itemOf(article, articleCardOf(article))),
    ...reader.list('exemplar', newest).map((exemplar) => itemOf(exemplar, exemplarCardOf(exemplar))),
    ...reader.list('legalGuide', newest).map((guide) => itemOf(guide, legalGuideCardOf(guide))),
    ...reader.list('event', newest).map((event) => itemOf(event, eventCardOf(event, nowMs))),
  ];
  const { siteName, organisation } = buildSiteChrome(reader);
  return {
    title: siteName,
    description: `Cảnh báo, tin bài mới${organisation === '' ? '' : ` của ${organisation}`}`,
    selfPath: FIXED_PATHS.rss,
    items: items.sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt)).slice(0, SHOWN),
  };
}

function itemOf(document: { readonly publishedAt: string }, card: Card): RssItem {
  return {
    title: card.headline,
    path: card.path,
    description: card.summary,
    category: card.label,
    publishedAt: document.publishedAt,
  };
}
