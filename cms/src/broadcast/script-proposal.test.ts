import { describe, expect, test } from 'vitest';
import { toSpokenForm } from 'shared/broadcast/spoken-form';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { proposeScript } from './script-proposal.ts';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const body = (...texts: readonly string[]) => ({ root: { children: texts.map(paragraph) } });

describe('a proposed script', () => {
  test('of a warning opens with the summary and says signs and what to do', () => {
    const doc = {
      headline: 'Giả danh công an phường',
      summary: 'Kẻ gian gọi điện, tự xưng công an phường.',
      signs: [{ text: 'Đòi cài ứng dụng lạ' }, { text: ' ' }],
      doNow: [{ text: 'Tắt máy, gọi 113.' }],
      ifMoneyLost: [{ since: 'first-hour', steps: [{ text: 'Gọi ngân hàng' }] }],
    };
    expect(proposeScript('tactic', doc)).toMatchObject({
      headline: 'Giả danh công an phường',
      lead: 'Kẻ gian gọi điện, tự xưng công an phường.',
      points: ['Dấu hiệu: Đòi cài ứng dụng lạ.', 'Việc cần làm: Tắt máy, gọi 113.', 'Nếu đã mất tiền: Gọi ngân hàng.'],
    });
  });

  test('of an article takes the standfirst apart and adds first sentences that are short enough', () => {
    const long = `Câu này ${'rất dài '.repeat(30)}nên không đọc được.`;
    const doc = {
      headline: 'Ngày hội',
      standfirst: 'Phường mở hội. Có 200 người dự.',
      body: body('Hội mở lúc sáng. Câu hai.', long, 'Ai cũng vui.'),
    };
    expect(proposeScript('article', doc)).toMatchObject({
      headline: 'Ngày hội',
      lead: 'Phường mở hội.',
      points: ['Có 200 người dự.', 'Hội mở lúc sáng.', 'Ai cũng vui.'],
    });
  });

  test('of an article without a standfirst opens with its first sentence', () => {
    const { lead, points } = proposeScript('article', { headline: 'Tin', body: body('Một. Hai.', 'Ba.') });
    expect({ lead, points }).toMatchObject({ lead: 'Một.', points: ['Ba.'] });
  });

  test('of an event says when and where, in a form that is read right', () => {
    const { points } = proposeScript('event', {
      headline: 'Ngày hội',
      startsAt: '2026-08-19T00:30:00.000Z',
      place: 'Nhà văn hóa',
    });
    expect(points).toEqual(['Thời gian: 07:30 ngày 19/08/2026.', 'Địa điểm: Nhà văn hóa.']);
    expect(toSpokenForm(points[0] ?? '').questions).toEqual([]);
  });

  test('of an exemplar gives its figures as they are written', () => {
    const { points } = proposeScript('exemplar', {
      headline: 'Cổng chợ văn minh',
      place: 'Phường An Hòa',
      metrics: [{ label: 'Số hộ tham gia', value: 1632, unit: 'hộ', qualifier: 'hơn' }],
    });
    expect(points).toEqual(['Địa bàn: Phường An Hòa.', 'Số hộ tham gia: hơn 1.632 hộ.']);
  });

  test.each(['article', 'tactic', 'exemplar', 'legalGuide', 'event', 'hotline'] as const)(
    'of an empty %s makes nothing up',
    (kind) => {
      expect(proposeScript(kind, {})).toMatchObject({ headline: '', lead: '', points: [] });
    },
  );
});

describe('a proposal of a given length', () => {
  const doc = {
    headline: 'Giả danh công an phường',
    summary: 'Kẻ gian gọi điện, tự xưng công an phường.',
    signs: Array.from({ length: 6 }, (_, index) => ({ text: `Dấu hiệu thứ ${index + 2} của kẻ gian ở quê ta` })),
    doNow: [{ text: 'Tắt máy, gọi 113' }, { text: 'Báo người nhà' }],
    authoritiesNever: [{ text: 'Không gọi điện đòi tiền' }],
  };
  test('keeps what to do, leaves out whole signs, and fits', () => {
    const short = proposeScript('tactic', doc, { seconds: 30 });
    expect(lengthOf(short)).toBeLessThanOrEqual(100);
    expect(short.points).toContain('Việc cần làm: Tắt máy, gọi 113.');
    expect(short.points).toContain('Việc cần làm: Báo người nhà.');
    const long = proposeScript('tactic', doc, { seconds: 180 });
    expect(long.points).toHaveLength(8);
    for (const point of short.points) expect(long.points).toContain(point);
  });

  test('for a meeting asks what residents ask and answers in the item’s own words', () => {
    const { asked } = proposeScript('tactic', doc, { format: 'meeting' });
    expect(asked.at(-1)).toEqual({
      question: 'Cơ quan nhà nước có bao giờ làm như vậy không?',
      answer: 'Không gọi điện đòi tiền.',
    });
    expect(proposeScript('article', { headline: 'Tin' }, { format: 'meeting' }).asked).toEqual([]);
  });
});

function lengthOf({ headline, lead, points }: ReturnType<typeof proposeScript>): number {
  return [headline, lead, ...points].reduce((sum, text) => sum + countSyllables(toSpokenForm(text).spoken), 0);
}
