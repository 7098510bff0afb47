/** Who may make which move: role × own unit or any × action. Administrators are no exception to the rule of two persons. */
import type { Scope } from './permissions.ts';
import type { Role } from './roles.ts';
import type { Action } from './workflow-table.ts';

/** Loudspeaker scripts and the installation's settings have rights of their own; everything else is content. */
export type MoveResource = 'content' | 'scripts' | 'settings';

type Row = Readonly<Record<Role, Scope>>;

const WRITERS = {
  reporter: 'own',
  editor: 'unit',
  approver: 'unit',
  broadcaster: 'none',
  analyst: 'none',
  administrator: 'all',
} as const satisfies Row;
const EDITORS = { ...WRITERS, reporter: 'none' } as const satisfies Row;
const APPROVERS = { ...EDITORS, editor: 'none' } as const satisfies Row;
/** Editors and the people of the loudspeakers. */
const SPEAKERS = { ...EDITORS, broadcaster: 'unit' } as const satisfies Row;

const NOBODY = {
  ...WRITERS,
  reporter: 'none',
  editor: 'none',
  approver: 'none',
  administrator: 'none',
} as const satisfies Row;
const ADMINISTRATORS = { ...NOBODY, administrator: 'all' } as const satisfies Row;

export const MOVE_RIGHTS = {
  content: {
    submit: WRITERS,
    sendBack: EDITORS,
    approve: APPROVERS,
    publish: EDITORS,
    schedule: EDITORS,
    cancelSchedule: EDITORS,
    correct: EDITORS,
    discardCorrection: EDITORS,
    withdraw: APPROVERS,
    withdrawUrgently: EDITORS,
    confirmWithdrawal: APPROVERS,
    republish: APPROVERS,
    archive: EDITORS,
  },
  scripts: {
    submit: SPEAKERS,
    sendBack: EDITORS,
    approve: APPROVERS,
    publish: EDITORS,
    schedule: EDITORS,
    cancelSchedule: EDITORS,
    correct: SPEAKERS,
    discardCorrection: SPEAKERS,
    withdraw: APPROVERS,
    withdrawUrgently: SPEAKERS,
    confirmWithdrawal: APPROVERS,
    republish: APPROVERS,
    archive: EDITORS,
  },
  // A site without settings has no name: they are changed and corrected, never taken away.
  settings: {
    submit: ADMINISTRATORS,
    sendBack: APPROVERS,
    approve: APPROVERS,
    publish: APPROVERS,
    schedule: APPROVERS,
    cancelSchedule: APPROVERS,
    correct: ADMINISTRATORS,
    discardCorrection: ADMINISTRATORS,
    withdraw: NOBODY,
    withdrawUrgently: NOBODY,
    confirmWithdrawal: NOBODY,
    republish: NOBODY,
    archive: NOBODY,
  },
} as const satisfies Record<MoveResource, Record<Action, Row>>;

/** How far a role's right to a move reaches: nothing, what the person wrote, the person's units, everything. */
export function moveScopeOf(role: Role, resource: MoveResource, action: Action): Scope {
  return MOVE_RIGHTS[resource][action][role];
}
