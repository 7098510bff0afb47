import { describe, expect, it } from 'vitest';
import { explainRefusal } from './move-refusals.ts';
import { MOVE_CASES } from './rights.cases.ts';
import { ROLES } from './roles.ts';
import { SITUATION } from './situation.cases.ts';
import { askedInput, decideMove, labelOfMove, offerMove, type MoveInput, type MoveSituation } from './workflow.ts';
import { ACTIONS, STAGES, type Action, type Stage } from './workflow-table.ts';

const NOW_MS = Date.parse('2026-11-26T08:00:00+07:00');
const willing: MoveInput = { reason: 'Vì cần', scheduledForMs: NOW_MS + 60_000, nowMs: NOW_MS };

function outcome(action: Action, change: Partial<MoveSituation>, input: Partial<MoveInput> = {}): string {
  const decided = decideMove(action, { ...SITUATION, ...change }, { ...willing, ...input });
  return decided.ok ? decided.value : decided.failure.kind;
}

/** Written by hand from the picture in shared/README.md, not from the table: every way there is, and no other. */
const WAYS: readonly (readonly [Action, Stage, Stage])[] = [
  ['submit', 'draft', 'editing'],
  ['submit', 'editing', 'approval'],
  ['submit', 'withdrawn', 'editing'],
  ['sendBack', 'editing', 'draft'],
  ['sendBack', 'approval', 'draft'],
  ['sendBack', 'approved', 'draft'],
  ['approve', 'approval', 'approved'],
  ['publish', 'approved', 'published'],
  ['schedule', 'approved', 'approved'],
  ['correct', 'published', 'draft'],
  ['correct', 'withdrawn', 'draft'],
  ['withdraw', 'published', 'withdrawn'],
  ['withdrawUrgently', 'published', 'withdrawn'],
  ['republish', 'withdrawn', 'published'],
  ['archive', 'draft', 'archived'],
  ['archive', 'withdrawn', 'archived'],
];

describe('the workflow', () => {
  it.each(STAGES)('knows from %s the ways of the picture and no other', (stage) => {
    const known = WAYS.filter(([, from]) => from === stage).map(([action, , to]) => `${action} ${to}`);
    const open = ACTIONS.map((action) => `${action} ${outcome(action, { stage })}`);
    expect(open.filter((way) => !way.endsWith(' wrongStage')).toSorted()).toEqual(known.toSorted());
  });

  it('leads straight to approval where the unit has switched editing off', () => {
    expect(outcome('submit', { skipsEditing: true })).toBe('approval');
    expect(outcome('submit', { skipsEditing: true, stage: 'editing' })).toBe('approval');
    expect(labelOfMove('submit', 'editing')).toBe('Trình biên tập');
    expect(labelOfMove('submit', 'approval')).toBe('Trình duyệt');
  });

  it('leaves the editing stage to whoever edits', () => {
    for (const resource of ['content', 'scripts'] as const) {
      const passing = ROLES.filter(
        (role) => outcome('submit', { stage: 'editing', role, isAuthor: true, resource }) === 'approval',
      );
      expect(passing).toEqual(['editor', 'approver', 'administrator']);
    }
  });

  it.each<[string, Partial<MoveSituation>, string]>([
    ['another unit', { role: 'approver', inOwnUnit: false }, 'otherUnit'],
    ['own content', { isContributor: true }, 'ownContent'],
    ['an incomplete item', { missing: ['đơn vị'] }, 'incomplete'],
    ['an item with open findings', { openFindings: ['số căn cước ở “Chính văn”'] }, 'findingsOpen'],
  ])('refuses to approve %s', (_name, change, refusal) => {
    expect(outcome('approve', { stage: 'approval', ...change })).toBe(refusal);
  });

  it('refuses to submit an item with open findings', () => {
    expect(outcome('submit', { openFindings: ['số căn cước ở “Chính văn”'] })).toBe('findingsOpen');
  });

  it('publishes, schedules and republishes only what was approved', () => {
    expect(outcome('publish', { stage: 'approved', isAsApproved: false })).toBe('changedSinceApproval');
    expect(outcome('schedule', { stage: 'approved', isAsApproved: false })).toBe('changedSinceApproval');
    expect(outcome('republish', { stage: 'withdrawn', isAsApproved: false })).toBe('changedSinceApproval');
  });

  it('lets a reporter submit what the reporter wrote and nothing else', () => {
    expect(outcome('submit', { role: 'reporter', isAuthor: true })).toBe('editing');
    expect(outcome('submit', { role: 'reporter', isAuthor: false })).toBe('notAuthor');
  });
});

describe('a schedule', () => {
  it('needs a time to come', () => {
    const stage = 'approved';
    expect(outcome('schedule', { stage }, { scheduledForMs: undefined })).toBe('timeMissing');
    expect(outcome('schedule', { stage }, { scheduledForMs: NOW_MS })).toBe('timePast');
    expect(outcome('schedule', { stage }, { scheduledForMs: Date.parse('9999-12-31') })).toBe('timeTooFar');
    expect(outcome('schedule', { stage }, { scheduledForMs: NOW_MS + 1 })).toBe('approved');
  });

  it('can be cancelled wherever it stands, and only where there is one', () => {
    for (const stage of ['draft', 'editing', 'approval', 'approved'] as const) {
      expect(outcome('cancelSchedule', { stage, isScheduled: true })).toBe(stage);
      expect(outcome('cancelSchedule', { stage })).toBe('wrongStage');
    }
  });
});

describe('a correction that is not wanted any more', () => {
  it('is dropped from every stage on its way, and leads back to what residents read', () => {
    for (const stage of ['draft', 'editing', 'approval', 'approved'] as const) {
      expect(outcome('discardCorrection', { stage, isLive: true })).toBe('published');
      expect(outcome('discardCorrection', { stage, isLive: true, isOutdated: true })).toBe('withdrawn');
      expect(outcome('discardCorrection', { stage })).toBe('wrongStage');
    }
    for (const stage of ['published', 'withdrawn', 'archived'] as const) {
      expect(outcome('discardCorrection', { stage, isLive: true })).toBe('wrongStage');
    }
  });

  it('may be incomplete or hold open findings: nothing of it reaches residents', () => {
    const correction = { stage: 'draft', isLive: true, missing: ['đơn vị'], openFindings: ['số căn cước'] } as const;
    expect(outcome('discardCorrection', correction)).toBe('published');
    expect(outcome('discardCorrection', correction, { reason: ' ' })).toBe('reasonMissing');
  });
});

describe('a withdrawal', () => {
  const stage = 'published';
  const live = { stage, isLive: true } as const;

  it('takes everything away where no reason is chosen', () => {
    expect(outcome('withdraw', live)).toBe('withdrawn');
    expect(outcome('withdraw', live, { reason: ' ' })).toBe('reasonMissing');
  });

  it('needs a page that takes the place of a replaced one', () => {
    expect(outcome('withdraw', live, { withdrawReason: 'replaced' })).toBe('replacementMissing');
    expect(outcome('withdraw', live, { withdrawReason: 'replaced', hasReplacement: true })).toBe('withdrawn');
    expect(outcome('withdraw', { ...live, hasPage: false }, { withdrawReason: 'replaced' })).toBe('noPage');
  });

  it.each<[string, Partial<MoveSituation>, string]>([
    ['the text that stands on the page', {}, 'withdrawn'],
    ['a kind without pages', { hasPage: false }, 'noPage'],
    ['a page that carries one already', { isOutdated: true }, 'alreadyOutdated'],
    ['an item whose correction is being written', { stage: 'draft' }, 'correctionUnderWay'],
    ['a text that was never approved', { isAsApproved: false }, 'correctionUnderWay'],
  ])('puts the notice on %s: %o', (_name, change, expected) => {
    expect(outcome('withdraw', { ...live, ...change }, { withdrawReason: 'outdated' })).toBe(expected);
  });

  it('is open from every stage while a version is live, and only then', () => {
    for (const action of ['withdraw', 'withdrawUrgently'] as const) {
      for (const from of STAGES) {
        expect(outcome(action, { stage: from, isLive: true })).toBe('withdrawn');
        if (from !== 'published') expect(outcome(action, { stage: from })).toBe('wrongStage');
      }
    }
  });

  it('in an emergency waits for somebody else to confirm it or to put the page back', () => {
    const waiting = { stage: 'withdrawn', review: 'waiting' } as const;
    expect(outcome('confirmWithdrawal', waiting)).toBe('withdrawn');
    expect(outcome('republish', waiting)).toBe('published');
    expect(outcome('archive', waiting)).toBe('reviewOpen');
    const own = { ...waiting, review: 'waitingForAnother' } as const;
    expect(outcome('confirmWithdrawal', own)).toBe('ownWithdrawal');
    expect(outcome('republish', own)).toBe('ownWithdrawal');
    expect(outcome('confirmWithdrawal', { stage: 'withdrawn' })).toBe('wrongStage');
  });

  it.each([
    ['whoever may look, to do so', 'waiting', 'administrator', 'Hãy xác nhận việc gỡ hoặc đăng lại trước.'],
    ['whoever made it, to ask somebody', 'waitingForAnother', 'administrator', 'Hãy nhờ người đó xác nhận'],
    ['whoever may not, to ask somebody', 'waiting', 'editor', 'Hãy nhờ người đó xác nhận'],
  ] as const)('before archiving tells %s', (_who, review, role, advice) => {
    const offered = offerMove('archive', { ...SITUATION, stage: 'withdrawn', review, role });
    expect(offered.ok ? '' : explainRefusal(offered.failure)).toContain(advice);
  });

  it('comes before archiving what residents can still read', () => {
    expect(outcome('archive', { stage: 'draft', isLive: true })).toBe('stillLive');
    expect(outcome('archive', { stage: 'withdrawn', isLive: true, isOutdated: true })).toBe('archived');
  });
});

describe('what a person is asked', () => {
  it('is a reason where residents or writers deserve one', () => {
    expect(ACTIONS.filter((action) => askedInput(action) === 'reason')).toEqual([
      'sendBack',
      'correct',
      'discardCorrection',
      'withdrawUrgently',
      'republish',
    ]);
    for (const [action, stage] of [
      ['sendBack', 'approval'],
      ['correct', 'published'],
      ['republish', 'withdrawn'],
    ] as const) {
      expect(outcome(action, { stage }, { reason: '  ' })).toBe('reasonMissing');
      expect(offerMove(action, { ...SITUATION, stage }).ok).toBe(true);
    }
  });

  it('is explained in a sentence that says what to do', () => {
    expect(explainRefusal({ kind: 'incomplete', missing: ['đơn vị', 'tiêu đề'] })).toBe(
      'Còn thiếu: đơn vị; tiêu đề. Hãy bổ sung rồi thử lại.',
    );
    expect(explainRefusal({ kind: 'reasonMissing', action: 'sendBack' })).toBe('Hãy ghi lý do trả lại.');
  });
});

const OPEN: Readonly<Record<Action, Partial<MoveSituation>>> = {
  submit: { stage: 'draft' },
  sendBack: { stage: 'approval' },
  approve: { stage: 'approval' },
  publish: { stage: 'approved' },
  schedule: { stage: 'approved' },
  cancelSchedule: { stage: 'approved', isScheduled: true },
  correct: { stage: 'published', isLive: true },
  discardCorrection: { stage: 'draft', isLive: true },
  withdraw: { stage: 'published', isLive: true },
  withdrawUrgently: { stage: 'published', isLive: true },
  confirmWithdrawal: { stage: 'withdrawn', review: 'waiting' },
  republish: { stage: 'withdrawn' },
  archive: { stage: 'draft' },
};

describe.each(['content', 'scripts'] as const)('the rights to move %s', (resource) => {
  it('name every action', () => {
    expect([...new Set(MOVE_CASES[resource].map(({ name }) => name))]).toEqual([...ACTIONS]);
  });

  it.each(MOVE_CASES[resource])('$name by $role: $reach', ({ name, role, reach }) => {
    const action = ACTIONS.find((candidate) => candidate === name) ?? 'submit';
    const may = (change: Partial<MoveSituation>) =>
      offerMove(action, { ...SITUATION, resource, role, ...OPEN[action], ...change }).ok;
    expect({
      ownItem: may({ isAuthor: true }),
      ownUnit: may({}),
      elsewhere: may({ inOwnUnit: false, isAuthor: true }),
    }).toEqual({ ownItem: reach !== '-', ownUnit: reach === 'U' || reach === 'A', elsewhere: reach === 'A' });
  });
});
