import { expect, it } from 'vitest';
import type { Where } from 'payload';
import { widenSearch } from './widen-search.ts';

const CASES: readonly (readonly [string, Where, Where])[] = [
  ['a word of A to Z elsewhere than in the title', { credit: { like: 'hoa' } }, { credit: { like: 'hoa' } }],
  [
    'words of the title without marks',
    { alt: { like: 'lua dao' } },
    {
      and: ['lua', 'dao'].map((like): Where => {
        const withoutMarks: Where = { and: [{ searchText: { contains: `¦${like}` } }] };
        return { or: [{ alt: { like } }, withoutMarks] };
      }),
    },
  ],
  ['marks of punctuation alone', { alt: { like: '–' } }, { alt: { like: '–' } }],
  [
    'a word with marks',
    { alt: { like: 'đoàn' } },
    { and: [{ or: ['đoàn', 'Đoàn', 'ĐOÀN'].map((like) => ({ alt: { like } })) }] },
  ],
  [
    'a word typed in capitals, in the decomposed form of some keyboards, beside a plain one',
    { credit: { like: 'Ổ khoa'.normalize('NFD') } },
    { and: [{ or: ['Ổ', 'ổ'].map((like) => ({ credit: { like } })) }, { or: [{ credit: { like: 'khoa' } }] }] },
  ],
  [
    'the search of a list beside its filters',
    { and: [{ or: [{ alt: { like: 'Ổ' } }] }, { consent: { equals: 'verbal' } }] },
    {
      and: [
        { or: [{ and: [{ or: ['Ổ', 'ổ'].map((like) => ({ alt: { like } })) }] }] },
        { consent: { equals: 'verbal' } },
      ],
    },
  ],
  [
    'several conditions in one',
    { credit: { like: 'hoa', equals: 'Tổ 1' }, alt: { equals: 'Hoa' } },
    { and: [{ credit: { like: 'hoa', equals: 'Tổ 1' } }, { alt: { equals: 'Hoa' } }] },
  ],
];

it.each(CASES)('asks for %s', (_case, typed, asked) => {
  expect(widenSearch(typed, { title: 'alt', knowsCapitals: false })).toEqual(asked);
});

it('leaves capitals to a database that knows them', () => {
  expect(widenSearch({ alt: { like: 'đoàn' } }, { title: 'alt', knowsCapitals: true })).toEqual({
    alt: { like: 'đoàn' },
  });
});
