import { describe, expect, it } from 'vitest';
import { decideMove, explainRefusal, STAGES, WORKFLOW, type Action, type MoveRequest, type Stage } from './workflow.ts';
import { ROLES, type Role } from './roles.ts';

const willing: Omit<MoveRequest, 'action' | 'stage' | 'role'> = {
  isLive: false,
  inOwnUnit: true,
  isContributor: false,
  isAsApproved: true,
  missing: [],
  reason: 'Vì cần',
};

function outcome(request: Partial<MoveRequest> & { action: Action; stage: Stage; role: Role }): string {
  const decided = decideMove({ ...willing, ...request });
  return decided.ok ? decided.value : decided.failure.kind;
}

describe('the workflow', () => {
  const rows: readonly [Action, Stage, Stage][] = [
    ['submit', 'draft', 'approval'],
    ['submit', 'editing', 'approval'],
    ['submit', 'withdrawn', 'approval'],
    ['sendBack', 'approval', 'draft'],
    ['sendBack', 'approved', 'draft'],
    ['approve', 'approval', 'approved'],
    ['publish', 'approved', 'published'],
    ['correct', 'published', 'draft'],
    ['withdraw', 'published', 'withdrawn'],
    ['republish', 'withdrawn', 'published'],
    ['archive', 'draft', 'archived'],
    ['archive', 'withdrawn', 'archived'],
  ];
  it.each(rows)('%s leads from %s to %s', (action, stage, to) => {
    expect(outcome({ action, stage, role: 'administrator' })).toBe(to);
  });

  it('knows no other way than its rows', () => {
    const open = new Set<string>(WORKFLOW.flatMap(({ action, from }) => from.map((stage) => `${action} ${stage}`)));
    for (const { action } of WORKFLOW) {
      for (const stage of STAGES) {
        const isOpen = open.has(`${action} ${stage}`);
        expect(outcome({ action, stage, role: 'administrator' }) !== 'wrongStage', `${action} ${stage}`).toBe(isOpen);
      }
    }
  });

  it('leaves approving to approvers and administrators', () => {
    const allowed = ROLES.filter((role) => outcome({ action: 'approve', stage: 'approval', role }) === 'approved');
    expect(allowed).toEqual(['approver', 'administrator']);
  });

  it('lets a live page be withdrawn while its correction is being written', () => {
    const request = { action: 'withdraw', stage: 'draft', role: 'approver' } as const;
    expect(outcome({ ...request, isLive: true })).toBe('withdrawn');
    expect(outcome(request)).toBe('wrongStage');
  });

  it.each([
    ['another unit', { inOwnUnit: false }, 'otherUnit'],
    ['own content', { isContributor: true }, 'ownContent'],
    ['an incomplete item', { missing: ['đơn vị'] }, 'incomplete'],
  ])('refuses to approve %s, administrators included', (_name, change, refusal) => {
    expect(outcome({ action: 'approve', stage: 'approval', role: 'administrator', ...change })).toBe(refusal);
  });

  it('publishes only what was approved', () => {
    for (const [action, stage] of [
      ['publish', 'approved'],
      ['republish', 'withdrawn'],
    ] as const) {
      expect(outcome({ action, stage, role: 'administrator', isAsApproved: false })).toBe('changedSinceApproval');
    }
  });

  it('asks for a reason where residents or writers deserve one', () => {
    const asking = WORKFLOW.filter(
      ({ action, from }) =>
        outcome({ action, stage: from[0], role: 'administrator', reason: '  ' }) === 'reasonMissing',
    ).map(({ action }) => action);
    expect(asking).toEqual(['sendBack', 'correct', 'withdraw', 'republish']);
  });

  it('explains every refusal in a sentence that says what to do', () => {
    expect(explainRefusal({ kind: 'incomplete', missing: ['đơn vị', 'tiêu đề'] })).toBe(
      'Còn thiếu: đơn vị; tiêu đề. Hãy bổ sung rồi thử lại.',
    );
  });
});
