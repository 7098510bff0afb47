/**
 * What the tables of rights must say, written by hand and row by row: never (-), with own items only (O), in the own unit
 * and below (U), everywhere (A). The columns are reporter, editor, approver, broadcaster, analyst, administrator.
 */
import { ROLES, type Role } from './roles.ts';

const CONTENT_MOVES = `
  submit             O U U - - A
  sendBack           - U U - - A
  approve            - - U - - A
  publish            - U U - - A
  schedule           - U U - - A
  cancelSchedule     - U U - - A
  correct            - U U - - A
  discardCorrection  - U U - - A
  withdraw           - - U - - A
  withdrawUrgently   - U U - - A
  confirmWithdrawal  - - U - - A
  republish          - - U - - A
  archive            - U U - - A`;

const SCRIPT_MOVES = `
  submit             - U U U - A
  sendBack           - U U - - A
  approve            - - U - - A
  publish            - U U - - A
  schedule           - U U - - A
  cancelSchedule     - U U - - A
  correct            - U U U - A
  discardCorrection  - U U U - A
  withdraw           - - U - - A
  withdrawUrgently   - U U U - A
  confirmWithdrawal  - - U - - A
  republish          - - U - - A
  archive            - U U - - A`;

const CONTENT_OPERATIONS = `
  read               U U U U U A
  create             U U U - - A
  update             O U U - - A
  delete             O U U - - A`;

const SCRIPT_OPERATIONS = `
  read               U U U U U A
  create             - U U U - A
  update             - U U U - A
  delete             - U U U - A`;

type Reach = '-' | 'O' | 'U' | 'A';

export interface RightsCase {
  /** The action or the operation. */
  readonly name: string;
  readonly role: Role;
  readonly reach: Reach;
}

export const MOVE_CASES = { content: casesOf(CONTENT_MOVES), scripts: casesOf(SCRIPT_MOVES) } as const;
export const OPERATION_CASES = { content: casesOf(CONTENT_OPERATIONS), scripts: casesOf(SCRIPT_OPERATIONS) } as const;

function casesOf(table: string): readonly RightsCase[] {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([name = '', ...reaches]) =>
    ROLES.map((role, index) => ({ name, role, reach: reachOf(reaches[index]) })),
  );
}

function reachOf(mark: string | undefined): Reach {
  if (mark === '-' || mark === 'O' || mark === 'U' || mark === 'A') return mark;
  throw new Error(`No reach: ${String(mark)}`);
}
