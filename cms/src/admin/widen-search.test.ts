import { expect, it } from 'vitest';
import type { Where } from 'payload';
import { widenSearch } from './widen-search.ts';

const CASES: readonly (readonly [string, Where, Where])[] = [
  ['a word of A to Z', { alt: { like: 'hoa' } }, { alt: { like: 'hoa' } }],
  [
    'a word with marks',
    { alt: { like: 'đoàn' } },
    { and: [{ or: ['đoàn', 'Đoàn', 'ĐOÀN'].map((like) => ({ alt: { like } })) }] },
  ],
  [
    'a word typed in capitals, in the decomposed form of some keyboards, beside a plain one',
    { alt: { like: 'Ổ khoa'.normalize('NFD') } },
    { and: [{ or: ['Ổ', 'ổ'].map((like) => ({ alt: { like } })) }, { or: [{ alt: { like: 'khoa' } }] }] },
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
    { alt: { like: 'hoa' }, credit: { equals: 'Tổ 1' } },
    { and: [{ alt: { like: 'hoa' } }, { credit: { equals: 'Tổ 1' } }] },
  ],
];

it.each(CASES)('asks for %s', (_case, typed, asked) => {
  expect(widenSearch(typed)).toEqual(asked);
});
