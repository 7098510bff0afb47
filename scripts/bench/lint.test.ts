import { expect, it } from 'vitest';
import { readMarkedLines } from 'shared/privacy/marked-text';
import { judge, MARKED_PROSE } from './lint.ts';

it.each(MARKED_PROSE.map((set, index) => [index + 1, set] as const))(
  'finds and keeps silent in set %i of marked prose',
  (_number, set) => {
    const { recall, falseAlarmsPer1000, marks } = judge(readMarkedLines(set));
    expect(marks).toBeGreaterThan(10);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(falseAlarmsPer1000).toBeLessThanOrEqual(1);
  },
);
