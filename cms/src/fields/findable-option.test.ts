import { wordBoundariesRegex } from 'payload/shared';
import { describe, expect, it } from 'vitest';
import { findableOption, withoutSearchedOnly, type Option } from './findable-option.ts';

const hotline: Option = { allowEdit: true, label: 'Đường dây nóng: báo lừa đảo', value: '1' };

describe('an option of a box of related items', () => {
  it.each(['lua dao', 'duong day', 'Lừa đảo', 'BAO'])('is found by %s', (typed) => {
    // What Payload asks of its options.
    expect(wordBoundariesRegex(typed).test(findableOption(hotline, new WeakMap()).label)).toBe(true);
  });

  it('is not found by other words', () => {
    expect(wordBoundariesRegex('mua ban').test(findableOption(hotline, new WeakMap()).label)).toBe(false);
  });

  it('is drawn as it is written, and read aloud as it is drawn', () => {
    const { label } = findableOption(hotline, new WeakMap());
    expect([label].flat()).toEqual([hotline.label]);
    expect(withoutSearchedOnly(`option ${label}, selected.`)).toBe(`option ${hotline.label}, selected.`);
  });

  it('stays the same while the list is drawn again, until it is renamed', () => {
    const known = new WeakMap<Option, Option>();
    const first = findableOption(hotline, known);
    expect(findableOption(hotline, known)).toBe(first);
    const renamed = { ...hotline };
    findableOption(renamed, known);
    renamed.label = 'Số mới';
    expect([findableOption(renamed, known).label].flat()).toEqual(['Số mới']);
  });
});
