import { describe, expect, it } from 'vitest';
import { createPendingKeys } from './pending-keys.ts';

const key = (kind: 'tactic' | 'article', documentId: string) => ({ kind, documentId });

describe('what has to be looked at', () => {
  it('comes out with warnings first, dependents last, each document once', () => {
    const pending = createPendingKeys();
    pending.add({ changed: [key('article', 'a')], dependents: [key('article', 'b'), key('tactic', 't')] });
    pending.add({ changed: [key('tactic', 't'), key('article', 'a')], dependents: [key('article', 'a')] });
    expect(pending.size()).toBe(3);
    expect([pending.take(), pending.take(), pending.take(), pending.take()]).toEqual([
      key('tactic', 't'),
      key('article', 'a'),
      key('article', 'b'),
      undefined,
    ]);
  });

  it('a dependent that was changed itself moves up', () => {
    const pending = createPendingKeys();
    pending.add({ changed: [], dependents: [key('article', 'a'), key('article', 'b')] });
    pending.add({ changed: [key('article', 'b')], dependents: [] });
    expect(pending.take()).toEqual(key('article', 'b'));
    expect(pending.size()).toBe(1);
  });
});
