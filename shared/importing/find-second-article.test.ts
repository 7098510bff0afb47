import { describe, expect, it } from 'vitest';
import { findSecondArticle } from './find-second-article.ts';

const prose = 'Sáng 3/10, phường ra quân lập lại trật tự vỉa hè, nhắc nhở hai mươi ba hộ kinh doanh lấn chiếm lối đi.';

function found(...texts: readonly string[]): string | undefined {
  const body = texts.map(
    (text) => ({ kind: text.startsWith('# ') ? 'heading' : 'paragraph', text: text.replace('# ', '') }) as const,
  );
  return findSecondArticle(body)?.headline;
}

describe('a second article in one file', () => {
  it.each([
    ['a name and a headline in capitals', [prose, 'Thu Hiền', 'TẶNG MŨ CHO HỌC SINH', prose], 'TẶNG MŨ CHO HỌC SINH'],
    [
      'a labelled name and a heading',
      [prose, 'Tin, ảnh: Thu Hiền', '# Tặng mũ cho học sinh', prose],
      'Tặng mũ cho học sinh',
    ],
    ['a heading alone', [prose, '# Tặng mũ cho học sinh', prose], undefined],
    ['a name before running text', [prose, 'Thu Hiền', prose, prose], undefined],
    [
      'a question of an interview',
      [prose, 'PV: Xin ông cho biết kết quả?', '# Kết quả bước đầu của xã', prose],
      undefined,
    ],
    ['a signature at the end', [prose, prose, 'Thu Hiền', '# Tin khác trong tuần'], undefined],
  ] as const)('%s', (_, texts, headline) => {
    expect(found(...texts)).toBe(headline);
  });
});
