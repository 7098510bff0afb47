import { describe, expect, it } from 'vitest';
import type { FormerSlug } from 'shared/contract/feed';
import { sampleTactic } from '../page-models/fixtures/sample-documents.ts';
import { openStore } from './open-store.ts';

interface Version {
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
  readonly former?: readonly FormerSlug[];
  readonly isGone?: boolean;
  readonly replacedBy?: string;
}

function answersOf(versions: readonly Version[]): Readonly<Record<string, string>> {
  const store = openStore({ path: ':memory:', clock: () => 0, log: () => undefined });
  for (const { id, slug, sequence, former, isGone, replacedBy } of versions) {
    if (isGone) {
      store.documents.putGone({
        kind: 'tactic',
        id,
        slug,
        sequence,
        reason: 'withdrawn',
        formerSlugs: former,
        replacedBy,
      });
      continue;
    }
    const document = sampleTactic({ id, slug });
    store.documents.putLive({ document, sequence, digest: `${sequence}`, formerSlugs: former });
  }
  const list = store.paths.list();
  for (const { path, answer } of list) expect(store.paths.find(path)).toEqual(answer);
  // While everything is read anew, nothing else stands at an address.
  store.documents.distrustAll();
  expect(store.paths.list()).toEqual(list);
  return Object.fromEntries(
    list.map(({ path, answer }) => [path, answer.kind === 'moved' ? answer.to : answer.reason]),
  );
}

const A = '/canh-bao/a/';
const B = '/canh-bao/b/';
const C = '/canh-bao/c/';

describe('an address without a page', () => {
  it.each<[string, readonly Version[], Readonly<Record<string, string>>]>([
    ['a page that stands says nothing', [{ id: '1', slug: 'a', sequence: 1 }], {}],
    ['moved', [{ id: '1', slug: 'b', sequence: 2, former: [{ slug: 'a', leftAt: 2 }] }], { [A]: B }],
    [
      'moved twice leads straight to the last',
      [
        {
          id: '1',
          slug: 'c',
          sequence: 3,
          former: [
            { slug: 'a', leftAt: 2 },
            { slug: 'b', leftAt: 3 },
          ],
        },
      ],
      { [A]: C, [B]: C },
    ],
    ['taken away', [{ id: '1', slug: 'a', sequence: 2, isGone: true }], { [A]: 'withdrawn' }],
    [
      'taken away after it moved is gone at every address',
      [{ id: '1', slug: 'b', sequence: 3, former: [{ slug: 'a', leftAt: 2 }], isGone: true }],
      { [A]: 'withdrawn', [B]: 'withdrawn' },
    ],
    [
      'a page of another document that stands there now hides both',
      [
        { id: '1', slug: 'b', sequence: 2, former: [{ slug: 'a', leftAt: 2 }] },
        { id: '2', slug: 'a', sequence: 3 },
      ],
      {},
    ],
    [
      'of two that stood there, the one that left last decides',
      [
        { id: '1', slug: 'b', sequence: 9, former: [{ slug: 'a', leftAt: 2 }] },
        { id: '2', slug: 'c', sequence: 5, former: [{ slug: 'a', leftAt: 5 }] },
      ],
      { [A]: C },
    ],
    [
      'of one that moved away and one that was taken away there, the later decides',
      [
        { id: '1', slug: 'b', sequence: 2, former: [{ slug: 'a', leftAt: 2 }] },
        { id: '2', slug: 'a', sequence: 7, isGone: true },
      ],
      { [A]: 'withdrawn' },
    ],
    [
      'replaced, at every address it had, by a page that was itself replaced',
      [
        { id: '1', slug: 'b', sequence: 3, former: [{ slug: 'a', leftAt: 2 }], isGone: true, replacedBy: C },
        { id: '2', slug: 'c', sequence: 4, isGone: true, replacedBy: '/canh-bao/d/' },
        { id: '3', slug: 'd', sequence: 1 },
      ],
      { [A]: '/canh-bao/d/', [B]: '/canh-bao/d/', [C]: '/canh-bao/d/' },
    ],
    [
      'replaced by a page that is gone, or by each other, is gone',
      [
        { id: '1', slug: 'a', sequence: 3, isGone: true, replacedBy: B },
        { id: '2', slug: 'b', sequence: 4, isGone: true, replacedBy: A },
        { id: '3', slug: 'c', sequence: 5, isGone: true, replacedBy: '/canh-bao/khong-co/' },
      ],
      { [A]: 'withdrawn', [B]: 'withdrawn', [C]: 'withdrawn' },
    ],
    [
      'exchanged addresses lead nowhere',
      [
        { id: '1', slug: 'b', sequence: 3, former: [{ slug: 'a', leftAt: 3 }] },
        { id: '2', slug: 'a', sequence: 4, former: [{ slug: 'b', leftAt: 4 }] },
      ],
      {},
    ],
  ])('%s', (_, versions, expected) => {
    expect(answersOf(versions)).toEqual(expected);
    // It follows from what there is and not from the order in which it came.
    expect(answersOf(versions.toReversed())).toEqual(expected);
  });
});
