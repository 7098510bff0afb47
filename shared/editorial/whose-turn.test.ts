import { describe, expect, it } from 'vitest';
import { SITUATION } from './situation.cases.ts';
import { whoseTurn } from './whose-turn.ts';
import type { MoveSituation } from './workflow.ts';

const situation: MoveSituation = { ...SITUATION, stage: 'approval', role: 'approver' };

const OWN = 'Bạn đã viết hoặc sửa nội dung này nên không thể tự duyệt. Hãy nhờ một người khác duyệt.';
const OTHER_UNIT = 'Mục này thuộc đơn vị khác. Hãy liên hệ đơn vị phụ trách hoặc quản trị.';

const CASES: readonly (readonly [string, Partial<MoveSituation>, readonly string[]])[] = [
  ['an approver before a text of somebody else', {}, []],
  ['an approver before a text that lacks something', { missing: ['nguồn tin'] }, []],
  ['an approver before a text of their own', { isContributor: true }, [OWN]],
  ['an administrator before a text of their own', { isContributor: true, role: 'administrator' }, [OWN]],
  ['an editor before what waits for approval', { role: 'editor' }, ['Duyệt: việc của người duyệt hoặc quản trị.']],
  [
    'a reporter before what is approved',
    { role: 'reporter', stage: 'approved', isAuthor: true },
    ['Đăng: việc của biên tập viên, người duyệt hoặc quản trị.'],
  ],
  [
    'an analyst before a draft',
    { role: 'analyst', stage: 'draft' },
    ['Trình biên tập: việc của người soạn, biên tập viên, người duyệt hoặc quản trị.'],
  ],
  [
    'a reporter before what is being edited, which those pass on who may send it back',
    { role: 'reporter', stage: 'editing', isAuthor: true },
    ['Trình duyệt: việc của biên tập viên, người duyệt hoặc quản trị.'],
  ],
  [
    'a broadcaster before a correction under way',
    { role: 'broadcaster', isLive: true },
    ['Duyệt, gỡ: việc của người duyệt hoặc quản trị.'],
  ],
  [
    'a broadcaster before a script that is on air',
    { role: 'broadcaster', resource: 'scripts', stage: 'published', isLive: true },
    ['Gỡ: việc của người duyệt hoặc quản trị.'],
  ],
  ['an editor of another unit', { role: 'editor', stage: 'draft', inOwnUnit: false }, [OTHER_UNIT]],
  [
    'whoever pulled a page before its second look',
    { stage: 'withdrawn', review: 'waitingForAnother' },
    ['Bạn là người đã gỡ khẩn cấp mục này. Hãy nhờ một người khác xem lại.'],
  ],
  [
    'an approver before the settings, which nobody takes away',
    { resource: 'settings', stage: 'published', isLive: true },
    ['Đính chính: việc của quản trị.'],
  ],
];

describe('whose turn it is', () => {
  it.each(CASES)('is said to %s', (_, change, sentences) => {
    expect(whoseTurn({ ...situation, ...change })).toEqual(sentences);
  });
});
