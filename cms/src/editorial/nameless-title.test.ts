import { describe, expect, it } from 'vitest';
import { namelessTitle } from './nameless-title.ts';

const body = {
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Tối qua họp tổ.' }] },
    ],
  },
};

describe('a draft without a headline', () => {
  it.each([
    [{ standfirst: 'Sáng 20/11, bà con tổ dân phố 3 đã họp' }, 'Chưa có tiêu đề: “Sáng 20/11, bà con tổ dân phố 3…”'],
    [{ standfirst: ' ', body }, 'Chưa có tiêu đề: “Tối qua họp tổ.”'],
    [{ updatedAt: '2026-11-26T21:14:00.000Z' }, 'Chưa có tiêu đề, lưu lúc 04:14 ngày 27/11/2026'],
    [{ body: null, updatedAt: 'hôm qua' }, 'Chưa có tiêu đề'],
  ])('is called by its first words, else by when it was saved: %j', (doc, title) => {
    expect(namelessTitle(doc)).toBe(title);
  });
});
