/** Decides moves by the workflow table: it draws the buttons, answers why not, and is asked again on the server. */
import { failure, success, type Result } from '../kernel/result.ts';
import type { MoveRefusal } from './move-refusals.ts';
import { moveScopeOf, type MoveResource } from './move-rights-table.ts';
import type { Role } from './roles.ts';
import {
  ACTION_LABELS,
  WORKFLOW,
  type Action,
  type AskedInput,
  type Stage,
  type WithdrawReason,
  type WorkflowRow,
} from './workflow-table.ts';

/** The second look that an emergency withdrawal waits for. */
type Review = 'none' | 'waiting' | 'waitingForAnother';

/** What the table needs to know about the item and the person, whatever the move. */
export interface MoveSituation {
  readonly stage: Stage;
  readonly resource: MoveResource;
  /** Residents can read a version of it now, whatever stage the newest version is in. */
  readonly isLive: boolean;
  /** That version stands under a notice that it is out of date. */
  readonly isOutdated: boolean;
  /** The kind has public pages of its own. */
  readonly hasPage: boolean;
  readonly isScheduled: boolean;
  /** `waitingForAnother`: this person made the emergency withdrawal. */
  readonly review: Review;
  /** The item's unit, or one above it, has switched the editing stage off. */
  readonly skipsEditing: boolean;
  readonly role: Role;
  /** The person's unit is the item's unit or stands above it. */
  readonly inOwnUnit: boolean;
  readonly isAuthor: boolean;
  /** The person created the item or changed its content since its last approval. */
  readonly isContributor: boolean;
  /** The content's digest is the approved one. */
  readonly isAsApproved: boolean;
  /** Sentences that say what is missing before it may be approved or published. */
  readonly missing: readonly string[];
  /** Warnings that nobody has overruled with a reason yet: they stand between an item and the next person. */
  readonly openFindings: readonly string[];
}

/** What a person gives with a move. */
export interface MoveInput {
  readonly reason: string;
  readonly withdrawReason?: WithdrawReason | undefined;
  /** Another live page was chosen for "replaced". */
  readonly hasReplacement?: boolean;
  /** Milliseconds; undefined where no time was given. */
  readonly scheduledForMs?: number | undefined;
  readonly nowMs: number;
}

/** The stage an allowed move leads to, or why it is refused. */
export function decideMove(action: Action, situation: MoveSituation, input: MoveInput): Result<Stage, MoveRefusal> {
  const offered = offerMove(action, situation);
  if (!offered.ok) return offered;
  const refusal = refuseInput(action, situation, input);
  return refusal ? failure(refusal) : offered;
}

/** The same before anything was typed: what a button needs to know. */
export function offerMove(action: Action, situation: MoveSituation): Result<Stage, MoveRefusal> {
  const { stage } = situation;
  const row = openRowOf(action, situation);
  if (!row) return failure({ kind: 'wrongStage', stage, action });
  const refusal = refusePerson(row, situation) ?? refuseItem(row, situation);
  return refusal ? failure(refusal) : success(targetOf(row, situation));
}

/** Where the move leads from here, whoever makes it; undefined where it belongs to another stage. */
export function targetOfMove(action: Action, situation: MoveSituation): Stage | undefined {
  const row = openRowOf(action, situation);
  return row && targetOf(row, situation);
}

/** The action whose right decides here. Example: passing an item on from `editing` is decided by `sendBack`. */
export function rightBehind(action: Action, situation: MoveSituation): Action {
  return openRowOf(action, situation)?.byRightOf ?? action;
}

function openRowOf(action: Action, situation: MoveSituation): WorkflowRow | undefined {
  return rowsOf(action).find((row) => {
    if (row.onlyWhileLive && !situation.isLive) return false;
    if (row.whileScheduled && !situation.isScheduled) return false;
    if (row.whileInReview && situation.review === 'none') return false;
    return row.from.includes(situation.stage) || (row.whileLive === true && situation.isLive);
  });
}

function targetOf(row: WorkflowRow, { stage, skipsEditing, isOutdated }: MoveSituation): Stage {
  const to = skipsEditing ? (row.toWithoutEditing ?? row.to) : row.to;
  // A page under a notice counts as withdrawn.
  if (to === 'live') return isOutdated ? 'withdrawn' : 'published';
  return to === 'same' ? stage : to;
}

function refusePerson(row: WorkflowRow, situation: MoveSituation): MoveRefusal | undefined {
  const { action } = row;
  const scope = moveScopeOf(situation.role, situation.resource, row.byRightOf ?? action);
  if (scope === 'none') return { kind: 'wrongRole', action };
  if (scope !== 'all' && !situation.inOwnUnit) return { kind: 'otherUnit' };
  if (scope === 'own' && !situation.isAuthor) return { kind: 'notAuthor' };
  if (row.byAnotherPerson && situation.isContributor) return { kind: 'ownContent' };
  const isSecondLook = action === 'confirmWithdrawal' || action === 'republish';
  if (isSecondLook && situation.review === 'waitingForAnother') return { kind: 'ownWithdrawal' };
  return undefined;
}

function refuseItem(row: WorkflowRow, situation: MoveSituation): MoveRefusal | undefined {
  const { action } = row;
  if (row.asApproved && !situation.isAsApproved) return { kind: 'changedSinceApproval' };
  if (action === 'archive' && situation.review !== 'none') {
    return { kind: 'reviewOpen', isOwnLook: offerMove('confirmWithdrawal', situation).ok };
  }
  if (action === 'archive' && situation.isLive && !situation.isOutdated) return { kind: 'stillLive' };
  if (!NEARER_TO_RESIDENTS.includes(action)) return undefined;
  if (situation.missing.length > 0) return { kind: 'incomplete', missing: situation.missing };
  if (situation.openFindings.length > 0) {
    return { kind: 'findingsOpen', findings: situation.openFindings };
  }
  return undefined;
}

/** Moves that bring an item nearer to residents ask for a complete item. */
const NEARER_TO_RESIDENTS: readonly Action[] = ['submit', 'approve', 'publish', 'schedule', 'republish'];

/** A hundred years: what is further off is a slip, and a day that no field of the item can hold. */
const LONGEST_WAIT_MS = 36_525 * 86_400_000;

function refuseInput(action: Action, situation: MoveSituation, input: MoveInput): MoveRefusal | undefined {
  const asked = askedInput(action);
  if (asked === 'time') {
    if (input.scheduledForMs === undefined) return { kind: 'timeMissing' };
    if (input.scheduledForMs <= input.nowMs) return { kind: 'timePast' };
    return input.scheduledForMs - input.nowMs > LONGEST_WAIT_MS ? { kind: 'timeTooFar' } : undefined;
  }
  if (asked === undefined) return undefined;
  if (input.reason.trim() === '') return { kind: 'reasonMissing', action };
  return asked === 'withdrawal' ? refuseWithdrawal(situation, input) : undefined;
}

/** A withdrawal that names no reason takes everything away: the safest of the three. */
function refuseWithdrawal(situation: MoveSituation, input: MoveInput): MoveRefusal | undefined {
  switch (input.withdrawReason ?? 'error') {
    case 'error':
      return undefined;
    case 'replaced':
      if (!situation.hasPage) return { kind: 'noPage' };
      return input.hasReplacement === true ? undefined : { kind: 'replacementMissing' };
    case 'outdated':
      if (!situation.hasPage) return { kind: 'noPage' };
      if (situation.isOutdated) return { kind: 'alreadyOutdated' };
      // The notice is put on the newest text, which therefore must be the one that stands on the page.
      return situation.stage === 'published' && situation.isAsApproved ? undefined : { kind: 'correctionUnderWay' };
  }
}

function rowsOf(action: Action): readonly WorkflowRow[] {
  const rows: readonly WorkflowRow[] = WORKFLOW;
  return rows.filter((row) => row.action === action);
}

/** What a person is asked before the move. */
export function askedInput(action: Action): AskedInput | undefined {
  return rowsOf(action)[0]?.asks;
}

/** The move as a button or a line of the log names it: a submission leads to an editor or to an approver. */
export function labelOfMove(action: Action, to: Stage): string {
  return action === 'submit' && to === 'editing' ? 'Trình biên tập' : ACTION_LABELS[action];
}
