import { expect, test } from 'vitest';
import { formatViewRecord, parseViewRecord } from './view-record.ts';

test('a view record comes back from its line', () => {
  const record = { document: 'tactic:0b1c', viewId: 'AAAAAAAAAAAAAAAAAAAAA_' };
  expect(parseViewRecord(formatViewRecord(record))).toEqual(record);
});

test.each(['', 'v', 'v tactic:a', 'v tactic:a id more', 'r tactic:a id'])('%j is no view record', (line) => {
  expect(parseViewRecord(line)).toBeUndefined();
});
