/** The page of one trick, always in the same order, so that a frightened reader finds the same thing in the same place. */
import { FIXED_PATHS } from 'shared/contract/paths';
import { TACTIC_TYPES } from 'shared/editorial/content-terms';
import { LOSS_AGE_LABELS } from 'shared/editorial/tactic-facets-table';
import type { DocumentOf } from '../store/document-reader.ts';
import { facetsOf } from '../store/facets.ts';
import { warningCardOf, type WarningCard } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { callOfHotlineRef, pickCallButtons, withPolice, type Call } from './emergency-calls.ts';
import { WARNING_FACETS, WARNING_TYPE_LISTS } from './facet-lists-table.ts';
import { listAbbreviations } from './glossary-page.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { listRelatedWarnings } from './related-warnings.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import type { PageLink } from './page-link.ts';
import { buildTacticBadge, type TacticBadge } from './tactic-badge.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';
import { writeDay, type WrittenDate } from './written-date.ts';

export interface WarningPage extends DocumentHead {
  readonly type: PageLink;
  /** Other ways in which it may concern the reader: channels, groups, seasons. */
  readonly facets: readonly { readonly label: string; readonly links: readonly PageLink[] }[];
  readonly badge: TacticBadge;
  readonly summary: string;
  /** Above the fold. */
  readonly firstSigns: readonly string[];
  readonly moreSigns: readonly string[];
  readonly callButtons: readonly Call[];
  readonly doNow: readonly string[];
  readonly howItWorks: readonly BodyBlock[];
  readonly ifMoneyLost: readonly { readonly since: string; readonly steps: readonly string[] }[];
  readonly localCase: string;
  readonly authoritiesNever: readonly string[];
  readonly calls: readonly Call[];
  readonly firstSeenOn: WrittenDate | undefined;
  readonly lastSeenOn: WrittenDate | undefined;
  readonly expiresOn: WrittenDate | undefined;
  readonly source: string;
  readonly picture: PictureModel | undefined;
  readonly previewPath: string | undefined;
  readonly related: readonly WarningCard[];
}

const SIGNS_ABOVE_THE_FOLD = 3;

export function buildWarningPage(reads: PageReads, slug: string, nowMs: number): WarningPage | undefined {
  const tactic = reads.reader.findBySlug('tactic', slug);
  if (!tactic) return undefined;
  reads.addTag(TODAY_TAG);
  const calls = tactic.hotlines.map(callOfHotlineRef);
  return {
    ...buildDocumentHead(tactic),
    ...datesOf(tactic),
    type: typeLinkOf(tactic),
    facets: facetLinksOf(tactic),
    badge: buildTacticBadge(tactic, nowMs),
    summary: tactic.summary,
    firstSigns: tactic.signs.slice(0, SIGNS_ABOVE_THE_FOLD),
    moreSigns: tactic.signs.slice(SIGNS_ABOVE_THE_FOLD),
    callButtons: pickCallButtons(calls),
    doNow: tactic.doNow,
    howItWorks: buildBody(tactic.howItWorks, listAbbreviations(reads.reader)),
    ifMoneyLost: tactic.ifMoneyLost.map(({ since, steps }) => ({ since: LOSS_AGE_LABELS[since], steps })),
    localCase: tactic.localCase,
    authoritiesNever: tactic.authoritiesNever,
    calls: withPolice(calls),
    source: tactic.source,
    picture: tactic.cover && buildPicture(tactic.cover),
    previewPath: findPreviewPath(tactic.cover),
    related: listRelatedWarnings(reads, tactic, nowMs).map((other) => warningCardOf(other, nowMs)),
  };
}

const FACET_LABELS: Readonly<Record<string, string>> = {
  kenh: 'Kẻ gian tìm đến qua',
  'doi-tuong': 'Hay nhắm vào',
  mua: 'Hay rộ lên vào dịp',
};

function facetLinksOf(tactic: DocumentOf<'tactic'>): WarningPage['facets'] {
  const facets = facetsOf(tactic);
  return WARNING_FACETS.flatMap((group) => {
    const label = FACET_LABELS[group.folder];
    const links = group.lists.filter((list) => facets.includes(list.facet));
    return label === undefined || links.length === 0
      ? []
      : [{ label, links: links.map((list) => ({ label: list.label, path: list.path })) }];
  });
}

function typeLinkOf(tactic: DocumentOf<'tactic'>): PageLink {
  const list = WARNING_TYPE_LISTS.find((candidate) => candidate.facet === `type:${tactic.type}`);
  return { label: TACTIC_TYPES[tactic.type], path: list?.path ?? FIXED_PATHS.warnings };
}

function datesOf(tactic: DocumentOf<'tactic'>): Pick<WarningPage, 'firstSeenOn' | 'lastSeenOn' | 'expiresOn'> {
  return {
    firstSeenOn: tactic.firstSeenOn === undefined ? undefined : writeDay(tactic.firstSeenOn),
    lastSeenOn: tactic.lastSeenOn === undefined ? undefined : writeDay(tactic.lastSeenOn),
    expiresOn: tactic.expiresOn === undefined ? undefined : writeDay(tactic.expiresOn),
  };
}
