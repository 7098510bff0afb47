import {
  articleCardOf,
  eventCardOf,
  exemplarCardOf,
  legalGuideCardOf,
  warningCardOf,
  isEventOver,
  type Card,
  type EventCard,
  type WarningCard,
} from './cards.ts';
import { callOfHotline, pickCallButtons, sortHotlines, type Call } from './emergency-calls.ts';
import { buildFacetChoices, type FacetChoice } from './facet-choices.ts';
import { buildSiteChrome } from './site-chrome.ts';
import { isCurrent } from './tactic-badge.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';

export interface HomePage {
  readonly siteName: string;
  readonly organisation: string;
  readonly description: string;
  readonly warnings: readonly WarningCard[];
  readonly callButtons: readonly Call[];
  /** By situation: channels, groups, seasons that have warnings. */
  readonly situations: readonly FacetChoice[];
  readonly leadArticle: Card | undefined;
  readonly articles: readonly Card[];
  readonly exemplars: readonly Card[];
  readonly legalGuides: readonly Card[];
  /** To come, the next one first. */
  readonly events: readonly EventCard[];
  readonly calls: readonly Call[];
}

/** Enough of the newest to find the ones still current or still to come. */
const LOOKED_AT = 20;
const SHOWN = { warnings: 4, articles: 5, exemplars: 4, legalGuides: 3, events: 3, calls: 6 } as const;

export function buildHomePage(reads: PageReads, nowMs: number): HomePage {
  reads.addTag(TODAY_TAG);
  const { reader } = reads;
  const current = reader.list('tactic', { limit: LOOKED_AT }).filter((tactic) => isCurrent(tactic, nowMs));
  // What goes on now stands before what calms down, each newest first.
  const tactics = [...current.filter(isActive), ...current.filter((tactic) => !isActive(tactic))];
  const events = reader
    .list('event', { limit: LOOKED_AT })
    .filter((event) => !isEventOver(event, nowMs))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const [leadArticle, ...articles] = reader.list('article', { limit: SHOWN.articles }).map(articleCardOf);
  const calls = sortHotlines(reader.list('hotline')).map(callOfHotline);
  const { siteName, organisation } = buildSiteChrome(reader);
  return {
    siteName,
    organisation,
    description: `Cảnh báo thủ đoạn lừa đảo, tin an ninh, trật tự, mô hình hay và số điện thoại cần gọi${organisation === '' ? '' : `, do ${organisation} đăng tải`}.`,
    warnings: tactics.slice(0, SHOWN.warnings).map((tactic) => warningCardOf(tactic, nowMs)),
    situations: buildFacetChoices(reads, 'tactic', ''),
    callButtons: pickCallButtons(calls),
    leadArticle,
    articles,
    exemplars: reader.list('exemplar', { limit: SHOWN.exemplars }).map(exemplarCardOf),
    legalGuides: reader.list('legalGuide', { limit: SHOWN.legalGuides }).map(legalGuideCardOf),
    events: events.slice(0, SHOWN.events).map((event) => eventCardOf(event, nowMs)),
    calls: calls.slice(0, SHOWN.calls),
  };
}

function isActive({ state }: { readonly state: string }): boolean {
  return state === 'active';
}
