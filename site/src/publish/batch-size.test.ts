import { describe, expect, it } from 'vitest';
import { createBatchSize, LONGEST_BATCH_MS } from './batch-size.ts';

describe('the size of a batch of pages', () => {
  it('becomes what fits into the time', () => {
    const size = createBatchSize();
    size.note(size.now(), 3 * LONGEST_BATCH_MS);
    expect(size.now()).toBe(8);
  });

  it('grows again while whole batches are quick', () => {
    const size = createBatchSize();
    size.note(24, 4 * LONGEST_BATCH_MS);
    for (let n = 0; n < 3; n += 1) size.note(size.now(), LONGEST_BATCH_MS / 2);
    expect(size.now()).toBe(18);
  });

  it('learns nothing from the quick end of a queue', () => {
    const size = createBatchSize();
    const before = size.now();
    size.note(1, 1);
    expect(size.now()).toBe(before);
  });

  it('stays between a few and a few dozen', () => {
    const slow = createBatchSize();
    slow.note(24, 60_000);
    expect(slow.now()).toBe(4);
    const quick = createBatchSize();
    for (let n = 0; n < 100; n += 1) quick.note(quick.now(), 1);
    expect(quick.now()).toBe(48);
  });
});
