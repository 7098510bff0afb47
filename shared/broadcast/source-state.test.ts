import { expect, test } from 'vitest';
import { sourceStateOf } from './source-state.ts';

const SINCE = '2026-11-20T08:00:00+07:00';
const PUBLISHED = { stage: 'published', isOutdated: false, correctedAt: [] };

test.each([
  ['as it was', PUBLISHED, 'current'],
  ['approved, not yet live', { ...PUBLISHED, stage: 'approved' }, 'current'],
  ['being corrected', { ...PUBLISHED, stage: 'draft' }, 'current'],
  ['corrected before the script', { ...PUBLISHED, correctedAt: ['2026-11-20T00:59:00Z'] }, 'current'],
  ['corrected after the script', { ...PUBLISHED, correctedAt: ['2026-11-20T01:01:00Z'] }, 'revised'],
  ['under the notice that it no longer holds', { ...PUBLISHED, isOutdated: true }, 'gone'],
  ['withdrawn', { ...PUBLISHED, stage: 'withdrawn' }, 'gone'],
  ['archived', { ...PUBLISHED, stage: 'archived' }, 'gone'],
])('a script from an item that is %s', (_what, source, state) => {
  expect(sourceStateOf(source, SINCE)).toBe(state);
});
