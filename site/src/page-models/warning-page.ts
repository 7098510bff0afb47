/** The page of one trick, always in the same order, so that a frightened reader finds the same thing in the same place. */
import { TACTIC_TYPES } from 'shared/editorial/content-terms';
import { LOSS_AGE_LABELS } from 'shared/editorial/tactic-facets-table';
import type { DocumentOf } from '../store/document-reader.ts';
import { warningCardOf, type WarningCard } from './cards.ts';
import { buildDocumentHead, type DocumentHead } from './document-head.ts';
import { callOfHotlineRef, pickCallButtons, withPolice, type Call } from './emergency-calls.ts';
import { buildPicture, findPreviewPath, type PictureModel } from './picture.ts';
import { listRelatedWarnings } from './related-warnings.ts';
import { buildBody, type BodyBlock } from './rich-text-model.ts';
import { buildTacticBadge, type TacticBadge } from './tactic-badge.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';
import { writeDay, type WrittenDate } from './written-date.ts';

export interface WarningPage extends DocumentHead {
  readonly type: string;
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
    type: TACTIC_TYPES[tactic.type],
    badge: buildTacticBadge(tactic, nowMs),
    summary: tactic.summary,
    firstSigns: tactic.signs.slice(0, SIGNS_ABOVE_THE_FOLD),
    moreSigns: tactic.signs.slice(SIGNS_ABOVE_THE_FOLD),
    callButtons: pickCallButtons(calls),
    doNow: tactic.doNow,
    howItWorks: buildBody(tactic.howItWorks),
    ifMoneyLost: tactic.ifMoneyLost.map(({ since, steps }) => ({ since: LOSS_AGE_LABELS[since], steps })),
    localCase: tactic.localCase,
    authoritiesNever: tactic.authoritiesNever,
    calls: withPolice(calls),
    source: tactic.source,
    picture: tactic.cover && buildPicture(tactic.cover),
    previewPath: findPreviewPath(tactic.cover),
    related: listRelatedWarnings(reads, tactic).map((other) => warningCardOf(other, nowMs)),
  };
}

function datesOf(tactic: DocumentOf<'tactic'>): Pick<WarningPage, 'firstSeenOn' | 'lastSeenOn' | 'expiresOn'> {
  return {
    firstSeenOn: tactic.firstSeenOn === undefined ? undefined : writeDay(tactic.firstSeenOn),
    lastSeenOn: tactic.lastSeenOn === undefined ? undefined : writeDay(tactic.lastSeenOn),
    expiresOn: tactic.expiresOn === undefined ? undefined : writeDay(tactic.expiresOn),
  };
}
