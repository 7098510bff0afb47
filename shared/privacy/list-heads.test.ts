import { expect, it } from 'vitest';
import { headsOf } from './list-heads.ts';

it('gives each line of a list what stands above it, and no other line', () => {
  expect(
    headsOf(['xong việc. những người bị mất xe gồm:', '1. ông bảy', '- bà tư:', '+ chị na', 'hết danh sách.', '- trà']),
  ).toEqual(['', 'những người bị mất xe gồm: ', 'những người bị mất xe gồm: ', '- bà tư: ', '', '']);
});
