/** Whether residents should still watch out for a trick, as a word on its page. */
import { TACTIC_STATE_LABELS } from 'shared/editorial/content-terms';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { DocumentOf } from '../store/document-reader.ts';

export interface TacticBadge {
  readonly tone: 'active' | 'cooling' | 'old';
  readonly label: string;
}

type Dated = Pick<DocumentOf<'tactic'>, 'state' | 'expiresOn' | 'outdated'>;

/** A warning past its last day, or put under a notice, counts as old whatever its state says. */
export function buildTacticBadge(tactic: Dated, nowMs: number): TacticBadge {
  const tone = isCurrent(tactic, nowMs) ? tactic.state : 'old';
  return { tone, label: TACTIC_STATE_LABELS[tone] };
}

export function isCurrent(tactic: Dated, nowMs: number): boolean {
  return tactic.state !== 'old' && tactic.outdated === undefined && !isExpired(tactic, nowMs);
}

function isExpired(tactic: Dated, nowMs: number): boolean {
  return tactic.expiresOn !== undefined && tactic.expiresOn < vietnamDayOf(nowMs);
}
