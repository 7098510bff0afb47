import { expect, it } from 'vitest';
import { listUnder } from './unit-tree.ts';

const rows = [
  { id: 'tổ 1', parent: 'phường' },
  { id: 'phường', parent: 'tỉnh' },
  { id: 'tỉnh', parent: undefined },
  { id: 'xã', parent: 'tỉnh' },
];

it('a unit reaches itself and everything below it, in whatever order the rows come', () => {
  expect(listUnder(rows, 'phường').toSorted()).toEqual(['phường', 'tổ 1'].toSorted());
  expect(listUnder(rows, 'tỉnh').toSorted()).toEqual(['phường', 'tỉnh', 'tổ 1', 'xã'].toSorted());
  expect(listUnder(rows, 'tổ 1')).toEqual(['tổ 1']);
});

it('a circle of parents ends', () => {
  expect(
    listUnder(
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
      'a',
    ).toSorted(),
  ).toEqual(['a', 'b']);
});
