import { describe, expect, it } from 'vitest';
import { createBatchSize, LONGEST_BATCH_MS } from './batch-size.ts';

const WAITING = 100;

describe('the size of a batch of pages', () => {
  it('becomes what fits into the time', () => {
    const size = createBatchSize();
    size.note(size.now(WAITING), 3 * LONGEST_BATCH_MS);
    expect(size.now(WAITING)).toBe(8);
  });

  it('grows again while whole batches are quick', () => {
    const size = createBatchSize();
    size.note(24, 4 * LONGEST_BATCH_MS);
    for (let n = 0; n < 3; n += 1) size.note(size.now(WAITING), LONGEST_BATCH_MS / 2);
    expect(size.now(WAITING)).toBe(18);
  });

  it('learns nothing from the quick end of a queue', () => {
    const size = createBatchSize();
    const before = size.now(WAITING);
    size.note(1, 1);
    expect(size.now(WAITING)).toBe(before);
  });

  it('stays between a few and a few dozen', () => {
    const slow = createBatchSize();
    slow.note(24, 60_000);
    expect(slow.now(WAITING)).toBe(4);
    const quick = createBatchSize();
    for (let n = 0; n < 100; n += 1) quick.note(quick.now(WAITING), 1);
    expect(quick.now(WAITING)).toBe(48);
  });

  it('stays two dozen while a whole site is made', () => {
    const size = createBatchSize();
    size.note(24, 60_000);
    expect(size.now(12_000)).toBe(24);
    expect(size.now(WAITING)).toBe(4);
  });
});
