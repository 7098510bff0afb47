import { describe, expect, test } from 'vitest';
import { createViewLedger } from './view-ledger.ts';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const none = new Map<string, number>();

describe('the counting rules', () => {
  test('count each view of a document, the sequence growing with it', () => {
    const ledger = createViewLedger();
    ledger.open(MONDAY, none);
    expect(ledger.apply(MONDAY, { document: 'tactic:a', viewId: '1' })).toEqual({
      day: MONDAY,
      document: 'tactic:a',
      sequence: 1,
      views: 1,
    });
    expect(ledger.apply(MONDAY, { document: 'tactic:a', viewId: '2' })).toMatchObject({ sequence: 2, views: 2 });
    expect(ledger.apply(MONDAY, { document: 'article:b', viewId: '3' })).toMatchObject({ sequence: 1, views: 1 });
  });

  test.each([
    ['the same day', MONDAY, 'tactic:a'],
    ['the next day', TUESDAY, 'tactic:a'],
    ['in the name of another document', MONDAY, 'article:b'],
  ])('count a view once when it is repeated on %s', (_, day, document) => {
    const ledger = createViewLedger();
    ledger.open(MONDAY, none);
    ledger.open(TUESDAY, none);
    ledger.apply(MONDAY, { document: 'tactic:a', viewId: '1' });
    expect(ledger.apply(day, { document, viewId: '1' })).toBeUndefined();
    expect(ledger.totalsOf(MONDAY)).toEqual(new Map([['tactic:a', 1]]));
    expect(ledger.totalsOf(TUESDAY)).toEqual(none);
  });

  test('also know a repeat when the clock was set back over midnight', () => {
    const ledger = createViewLedger();
    ledger.open(TUESDAY, none);
    ledger.open(MONDAY, none);
    ledger.apply(TUESDAY, { document: 'tactic:a', viewId: '1' });
    expect(ledger.apply(MONDAY, { document: 'tactic:a', viewId: '1' })).toBeUndefined();
  });

  test('go on from what was folded away', () => {
    const ledger = createViewLedger();
    ledger.open(MONDAY, new Map([['tactic:a', 41]]));
    expect(ledger.apply(MONDAY, { document: 'tactic:a', viewId: '1' })).toMatchObject({ sequence: 42, views: 42 });
  });

  test('forget the ids of a closed day', () => {
    const ledger = createViewLedger();
    ledger.open(MONDAY, none);
    ledger.apply(MONDAY, { document: 'tactic:a', viewId: '1' });
    ledger.close(MONDAY);
    expect(ledger.has('1')).toBe(false);
    expect(ledger.openDays()).toEqual([]);
  });
});
