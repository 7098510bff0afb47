import { expect, it } from 'vitest';
import { createPresence, sentenceOfOthers } from './presence.ts';

const visit = { documentId: 'bai', personId: 'mo', name: 'Lê Thị Mơ', isTyping: false, nowMs: 0 };
const other = { ...visit, personId: 'soi', name: 'Đào Văn Sồi' };

it('names the others who have the same item open, and nobody of another item', () => {
  const presence = createPresence();
  expect(presence.arrive(visit)).toEqual([]);
  expect(presence.arrive({ ...other, documentId: 'bai khác' })).toEqual([]);
  expect(presence.arrive({ ...other, isTyping: true })).toEqual([{ name: 'Lê Thị Mơ', isTyping: false }]);
  expect(presence.arrive(visit)).toEqual([{ name: 'Đào Văn Sồi', isTyping: true }]);
});

it('forgets who left or fell silent', () => {
  const presence = createPresence();
  presence.arrive(visit);
  expect(presence.arrive({ ...other, nowMs: 44_999 })).toHaveLength(1);
  expect(presence.arrive({ ...other, nowMs: 45_000 })).toEqual([]);
  presence.leave(other);
  expect(presence.arrive({ ...visit, nowMs: 45_001 })).toEqual([]);
});

it.each([
  [[], undefined],
  [[{ name: 'Lê Thị Mơ', isTyping: false }], 'Lê Thị Mơ cũng đang mở mục này.'],
  [
    [
      { name: 'Lê Thị Mơ', isTyping: false },
      { name: 'Đào Văn Sồi', isTyping: true },
    ],
    'Đào Văn Sồi đang sửa mục này, chưa lưu.',
  ],
] as const)('says who is there: %j', (others, sentence) => {
  expect(sentenceOfOthers(others)).toBe(sentence);
});
