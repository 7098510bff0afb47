/** One step of the decision guide, and what an end shows: warnings of the tricks it names, and whom to call. */
import { TACTIC_TYPES } from 'shared/editorial/content-terms';
import { FIRST_STEP, GUIDE, listWaysTo, type GuideEnd, type GuideQuestion } from '../standing-texts/guide-table.ts';
import { TACTIC_TYPE_TEXTS, type TacticTypeText } from '../standing-texts/tactic-type-table.ts';
import { warningCardOf, type WarningCard } from './cards.ts';
import { listCallButtons, type Call } from './emergency-calls.ts';
import { WARNING_TYPE_LISTS } from './facet-lists-table.ts';
import type { PageLink } from './page-link.ts';
import { pathOfGuideStep } from './standing-paths.ts';
import { isCurrent } from './tactic-badge.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';

interface GuidePageBase {
  readonly path: string;
  readonly isFirst: boolean;
  /** The answers that lead here, each with its question: what somebody who was only sent this page has not been asked. */
  readonly ways: readonly GuideWay[];
  /** The question before, where there is only one. */
  readonly before: string | undefined;
}

interface GuideWay {
  readonly question: string;
  readonly answer: string;
}

export interface GuideQuestionPage extends GuidePageBase {
  readonly kind: 'question';
  readonly question: string;
  readonly hint: string;
  readonly answers: readonly PageLink[];
}

export interface GuideEndPage extends GuidePageBase, Pick<GuideEnd, 'verdict' | 'headline' | 'why' | 'actions'> {
  readonly kind: 'end';
  readonly callButtons: readonly Call[];
  readonly warnings: readonly WarningCard[];
  /** Of the trick it most resembles, where no warning of it is published. */
  readonly fallback: { readonly label: string; readonly text: TacticTypeText } | undefined;
  readonly typeLists: readonly PageLink[];
}

export type GuidePage = GuideQuestionPage | GuideEndPage;

const LOOKED_AT = 10;
const SHOWN = 3;

export function findGuidePage(reads: PageReads, step: string | undefined, nowMs: number): GuidePage | undefined {
  const key = step ?? FIRST_STEP;
  const found = Object.hasOwn(GUIDE, key) && (step === undefined) === (key === FIRST_STEP) ? GUIDE[key] : undefined;
  if (!found) return undefined;
  const ways = listWaysTo(key);
  const [before, ...others] = new Set(ways.map((way) => pathOfGuideStep(way.from)));
  const base = {
    path: pathOfGuideStep(key),
    isFirst: key === FIRST_STEP,
    ways,
    before: others.length > 0 ? undefined : before,
  };
  return found.kind === 'question' ? questionPageOf(found, base) : endPageOf(reads, found, { ...base, nowMs });
}

function questionPageOf({ question, hint, answers }: GuideQuestion, base: GuidePageBase): GuideQuestionPage {
  return {
    kind: 'question',
    ...base,
    question,
    hint,
    answers: answers.map(({ label, to }) => ({ label, path: pathOfGuideStep(to) })),
  };
}

function endPageOf(
  reads: PageReads,
  { verdict, headline, why, actions, types }: GuideEnd,
  { nowMs, ...base }: GuidePageBase & { readonly nowMs: number },
): GuideEndPage {
  reads.addTag(TODAY_TAG);
  const lists = WARNING_TYPE_LISTS.filter((list) => types.some((type) => list.facet === `type:${type}`));
  const warnings = types
    .flatMap((type) => reads.reader.list('tactic', { facet: `type:${type}`, limit: LOOKED_AT }))
    .filter((tactic) => isCurrent(tactic, nowMs))
    .slice(0, SHOWN);
  return {
    kind: 'end',
    ...base,
    verdict,
    headline,
    why,
    actions,
    callButtons: listCallButtons(reads),
    warnings: warnings.map((tactic) => warningCardOf(tactic, nowMs)),
    fallback: warnings.length > 0 ? undefined : { label: TACTIC_TYPES[types[0]], text: TACTIC_TYPE_TEXTS[types[0]] },
    typeLists: lists.map(({ label, path }) => ({ label, path })),
  };
}
