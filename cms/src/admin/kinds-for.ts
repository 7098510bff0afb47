import { moveScopeOf } from 'shared/editorial/move-rights-table';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import type { Action } from 'shared/editorial/workflow-table';
import { resourceOfKind } from '../editorial/collections.ts';
import type { Staff } from '../people/staff.ts';

/** The kinds with which the person's role may make a move at all. Example: a broadcaster corrects scripts and nothing else. */
export function kindsFor(action: Action, { role }: Staff): readonly EditorialKind[] {
  return EDITORIAL_KINDS.filter((kind) => moveScopeOf(role, resourceOfKind(kind), action) !== 'none');
}
