/** What a person reads in the place of buttons that are other people's: whose turn it is, or the rule that keeps them out. */
import { explainRefusal } from './move-refusals.ts';
import { moveScopeOf } from './move-rights-table.ts';
import { ROLE_LABELS, ROLES } from './roles.ts';
import { labelOfMove, offerMove, rightBehind, targetOfMove, type MoveSituation } from './workflow.ts';
import type { Action } from './workflow-table.ts';

/** The moves that somebody is waited for, or asked for; the rest is theirs to know. */
const TOLD: readonly Action[] = [
  'confirmWithdrawal',
  'submit',
  'approve',
  'publish',
  'correct',
  'withdraw',
  'republish',
];

/**
 * Sentences, none where every move of this stage is open to the person. Examples: "Duyệt, gỡ: việc của người duyệt hoặc
 * quản trị." and "Bạn đã viết hoặc sửa nội dung này nên không thể tự duyệt. Hãy nhờ một người khác duyệt."
 */
export function whoseTurn(situation: MoveSituation): readonly string[] {
  const rules = new Set<string>();
  const movesOf = new Map<string, string[]>();
  for (const action of TOLD) {
    const offered = offerMove(action, situation);
    if (offered.ok) continue;
    if (isOfPerson(offered.failure.kind)) rules.add(explainRefusal(offered.failure));
    if (offered.failure.kind !== 'wrongRole') continue;
    const people = peopleFor(action, situation);
    const label = labelOfMove(action, targetOfMove(action, situation) ?? situation.stage);
    if (people !== '') movesOf.set(people, [...(movesOf.get(people) ?? []), label.toLowerCase()]);
  }
  return [...rules, ...[...movesOf].map(([people, moves]) => `${startsLarge(moves.join(', '))}: việc của ${people}.`)];
}

const OF_PERSON = ['otherUnit', 'notAuthor', 'ownContent', 'ownWithdrawal'] as const;

function isOfPerson(kind: string): boolean {
  return OF_PERSON.some((known) => known === kind);
}

/** Example: "người soạn, biên tập viên hoặc quản trị". Empty where the move exists for nobody. */
function peopleFor(action: Action, situation: MoveSituation): string {
  const right = rightBehind(action, situation);
  const people = ROLES.flatMap((role) => {
    const scope = moveScopeOf(role, situation.resource, right);
    if (scope === 'none') return [];
    return [scope === 'own' ? 'người soạn' : ROLE_LABELS[role].toLowerCase()];
  });
  const last = people.at(-1) ?? '';
  return people.length < 2 ? last : `${people.slice(0, -1).join(', ')} hoặc ${last}`;
}

function startsLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
