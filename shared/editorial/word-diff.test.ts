import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

const marked = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['Công an phường họp', 'Công an phường họp', 'Công an phường họp'],
    ['Công an phường họp', 'Công an xã họp', 'Công an [-phường][+xã] họp'],
    ['phòng, chống lừa đảo', 'phòng chống lừa đảo', 'phòng[-,] chống lừa đảo'],
    ['lừa đảo', 'lụa đào', '[-lừa đảo][+lụa đào]'],
    ['Ông Bình nhận cuộc gọi', 'Một cụ bà nhận cuộc gọi', '[-Ông Bình ][+Một cụ bà ]nhận cuộc gọi'],
    ['Tổ 3\nhọp', 'Tổ 4\ngặp', 'Tổ [-3][+4]\n[-họp][+gặp]'],
    ['Gọi 113', 'Gọi 0298 000 113', 'Gọi [+0298 000 ]113'],
    ['', 'Dòng mới', '[+Dòng mới]'],
    ['Một\nHai', 'Một\nBa\nHai', 'Một\n[+Ba\n]Hai'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('takes two spellings of the same letters for the same', () => {
    expect(marked('Tổ dân phố'.normalize('NFD'), 'Tổ dân phố')).toBe('Tổ dân phố');
  });

  it('loses no letter of either text', () => {
    const [before, after] = ['Sáng nay, tổ họp.\nBà con dự đông.', 'Tối nay tổ 2 họp!\nÍt người dự.'];
    const parts = diffWords(before, after);
    const textOf = (other: string) =>
      parts
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join('');
    expect(textOf('added')).toBe(before);
    expect(textOf('removed')).toBe(after);
  });
});
