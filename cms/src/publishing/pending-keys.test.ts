import { describe, expect, it } from 'vitest';
import { createPendingKeys } from './pending-keys.ts';

const key = (kind: 'tactic' | 'article', documentId: string) => ({ kind, documentId });

describe('what has to be looked at', () => {
  it('comes out with warnings first, dependents last, each document once', () => {
    const pending = createPendingKeys();
    pending.add({ changed: [key('article', 'a')], dependents: [key('article', 'b'), key('tactic', 't')] });
    pending.add({ changed: [key('tactic', 't'), key('article', 'a')], dependents: [key('article', 'a')] });
    expect(pending.size()).toBe(3);
    expect([1, 2, 3, 4].map(() => pending.takeSome(1))).toEqual([
      [key('tactic', 't')],
      [key('article', 'a')],
      [key('article', 'b')],
      [],
    ]);
  });

  it('a dependent that was changed itself moves up', () => {
    const pending = createPendingKeys();
    pending.add({ changed: [], dependents: [key('article', 'a'), key('article', 'b')] });
    pending.add({ changed: [key('article', 'b')], dependents: [] });
    expect(pending.takeSome(1)).toEqual([key('article', 'b')]);
    expect(pending.size()).toBe(1);
  });

  it('some at once are of one level, so that a warning waits for nothing else', () => {
    const pending = createPendingKeys();
    const articles = ['a', 'b', 'c'].map((id) => key('article', id));
    pending.add({ changed: [...articles, key('tactic', 't'), key('tactic', 'u')], dependents: [] });
    expect(pending.takeSome(10)).toEqual([key('tactic', 't'), key('tactic', 'u')]);
    expect(pending.takeSome(2)).toEqual(articles.slice(0, 2));
    expect(pending.takeSome(2)).toEqual(articles.slice(2));
  });
});
