import { describe, expect, it } from 'vitest';
import { formerSlugsAfter } from './former-slugs.ts';

describe('former addresses', () => {
  it('a new document has none', () => {
    expect(formerSlugsAfter(undefined, { slug: 'to-1', sequence: 9 })).toEqual([]);
  });

  it.each([
    ['a change of text leaves no address', 'to-1', []],
    ['a new address leaves the old one behind', 'to-dan-pho-1', [{ slug: 'to-1', leftAt: 9 }]],
  ])('%s', (_, slug, expected) => {
    expect(formerSlugsAfter({ slug: 'to-1', formerSlugs: [] }, { slug, sequence: 9 })).toEqual(expected);
  });

  it('going back to an address takes it out and leaves the other; an address is named once', () => {
    const known = { slug: 'b', formerSlugs: [{ slug: 'a', leftAt: 5 }] };
    expect(formerSlugsAfter(known, { slug: 'a', sequence: 9 })).toEqual([{ slug: 'b', leftAt: 9 }]);
    const again = { slug: 'a', formerSlugs: [{ slug: 'b', leftAt: 9 }] };
    expect(formerSlugsAfter(again, { slug: 'c', sequence: 12 })).toEqual([
      { slug: 'b', leftAt: 9 },
      { slug: 'a', leftAt: 12 },
    ]);
  });
});
