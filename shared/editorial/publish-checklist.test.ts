import { describe, expect, it } from 'vitest';
import { missingFor, type EditorialKind } from './publish-checklist.ts';

const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Lời' }] }] } };
const common = { headline: 'Tít', slug: 'tit', unit: 'u1' };
const WHOLE: Record<EditorialKind, Record<string, unknown>> = {
  article: { ...common, genre: 'brief', body },
  tactic: {
    ...common,
    type: 'A1',
    summary: 'Câu',
    signs: [{ text: 'Dấu hiệu' }],
    doNow: [{ text: 'Dừng' }],
    state: 'active',
  },
  settings: { ...common, organisation: 'Ủy ban nhân dân phường' },
  exemplar: {
    ...common,
    place: 'Tổ 5',
    source: 'Công an phường',
    metrics: [{ label: 'Camera', value: 48, unit: 'camera' }],
  },
  legalGuide: { ...common, legalBasis: [{ text: 'Luật An ninh mạng' }], body },
  event: { ...common, startsAt: '2026-08-19T01:00:00.000Z', place: 'Nhà văn hóa' },
  hotline: { ...common, number: '113', dial: '113', source: 'Bộ Công an', verifiedOn: '2026-11-01T05:00:00.000Z' },
  script: { ...common, sourceItem: { relationTo: 'tactics', value: 't1' }, lead: 'Kính thưa bà con' },
};

describe('the publish checklist', () => {
  it.each(Object.entries(WHOLE))('lets a whole %s pass', (kind, doc) => {
    expect(missingFor(kindOf(kind), doc)).toEqual([]);
  });

  it.each<[EditorialKind, Record<string, unknown>, string]>([
    ['article', { body: { root: { children: [{ type: 'paragraph', children: [] }] } } }, 'nội dung chính'],
    ['article', { genre: 'photo-story', photos: [{ caption: 'Chưa có ảnh' }] }, 'ít nhất một ảnh'],
    ['article', { headline: '  ' }, 'tiêu đề'],
    ['article', { unit: null }, 'đơn vị'],
    ['tactic', { signs: [{ text: ' ' }] }, 'dấu hiệu nhận biết'],
    ['tactic', { doNow: [] }, 'việc cần làm ngay'],
    ['settings', { urgentNotice: { text: 'Không đưa tiền.' } }, 'lúc hết hạn của tin khẩn'],
    ['exemplar', { metrics: [{ label: 'Camera', value: 48 }] }, 'tên, giá trị hoặc đơn vị tính của số liệu'],
    ['legalGuide', { legalBasis: null }, 'văn bản pháp luật làm căn cứ'],
    ['event', { endsAt: '2026-08-18T01:00:00.000Z' }, 'thời gian kết thúc sau thời gian bắt đầu'],
    ['hotline', { dial: '12' }, 'số để bấm gọi (3 đến 15 chữ số)'],
    ['hotline', { source: ' ' }, 'nguồn của số'],
    ['script', { lead: '', points: [] }, 'lời dẫn hoặc ý chính'],
    ['script', { readings: 4 }, 'số lượt đọc liền từ 1 đến 3'],
    ['script', { mostAiringsPerDay: 2.5 }, 'số lần phát mỗi ngày từ 1 đến 20, hoặc để trống'],
    ['script', { language: 'hmn' }, 'bản gốc tiếng Việt của bản tiếng khác'],
  ])('says of %s with %j that it lacks %s', (kind, change, lacks) => {
    expect(missingFor(kind, { ...WHOLE[kind], ...change })).toEqual([lacks]);
  });

  it('lets a script with a last day pass up to the end of that day', () => {
    const script = { ...WHOLE.script, validUntil: '2026-11-25T17:00:00.000Z' };
    expect(missingFor('script', script, { today: '2026-11-26' })).toEqual([]);
    expect(missingFor('script', script, { today: '2026-11-27' })).toEqual(['ngày hết hạn phát còn ở phía trước']);
  });

  it('takes a photo story without a text, but not without a picture', () => {
    const story = { ...common, genre: 'photo-story', photos: [{ image: 'm1', caption: 'Ảnh' }] };
    expect(missingFor('article', story)).toEqual([]);
  });
});

function kindOf(text: string): EditorialKind {
  const kinds: readonly EditorialKind[] = [
    'article',
    'tactic',
    'exemplar',
    'legalGuide',
    'event',
    'hotline',
    'script',
    'settings',
  ];
  return kinds.find((kind) => kind === text) ?? 'article';
}
