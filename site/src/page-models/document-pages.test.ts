import { describe, expect, test } from 'vitest';
import { buildArticlePage } from './article-page.ts';
import { exemplarCardOf } from './cards.ts';
import { buildExemplarPage } from './exemplar-page.ts';
import { buildEventPage } from './event-page.ts';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { SAMPLE_NOW_MS, sampleArticle, sampleEvent, sampleExemplar } from './fixtures/sample-documents.ts';
import type { PublishedImage } from './picture.ts';
import { trackReads } from './tracked-reads.ts';

const image: PublishedImage = {
  id: 'image-1',
  alt: '',
  credit: '',
  renditions: [{ file: `${'0'.repeat(32)}.jpg`, type: 'image/jpeg', width: 640, height: 480 }],
};

function articlePageOf(change: Parameters<typeof sampleArticle>[0]) {
  return buildArticlePage(trackReads(createMemoryReader([sampleArticle(change)])), 'ra-quan');
}

describe('an article', () => {
  test('names its genre, day and writer', () => {
    expect(articlePageOf({})).toMatchObject({ genre: 'Tin', dateline: 'Thứ Sáu, 20/11/2026', byline: 'Minh Anh' });
  });

  test('taken over from elsewhere keeps its source and its date', () => {
    const page = articlePageOf({ source: 'Báo Hà Giang', originallyPublishedAt: '2017-09-22T07:56:00+07:00' });
    expect(page?.source).toBe('Báo Hà Giang');
    expect(page?.originallyPublishedAt?.text).toBe('07:56 ngày 22/09/2017');
  });

  test('a cover that is also among the photos is shown once, with that caption', () => {
    const page = articlePageOf({ cover: image, photos: [{ image, caption: 'Cổng làng' }] });
    expect(page?.cover?.caption).toBe('Cổng làng');
    expect(page?.photos).toEqual([]);
  });

  test('without a standfirst describes itself by its opening', () => {
    const paragraph = { kind: 'text', text: 'Sáng nay trời mưa.' } as const;
    const page = articlePageOf({ standfirst: '', body: [{ kind: 'paragraph', inlines: [paragraph] }] });
    expect(page?.description).toBe('Sáng nay trời mưa.');
  });
});

test('the figures of an exemplar are written the Vietnamese way', () => {
  const exemplar = sampleExemplar({
    themes: ['lighting'],
    launchedOn: '2026-03-26',
    siteCount: 4,
    groups: ['Tổ Bến Đò', 'Tổ Cây Đa'],
    metrics: [
      { label: 'Hộ tham gia', value: 1632, unit: 'hộ', qualifier: 'hơn', asOf: '2026-11-15' },
      { label: 'Đường đã sáng', value: 3.2, unit: 'km' },
    ],
  });
  const page = buildExemplarPage(trackReads(createMemoryReader([exemplar])), 'tieng-mo-an-ninh');
  expect(page?.facts.map((fact) => `${fact.label}: ${fact.html.join(' | ')}`)).toEqual([
    'Nơi thực hiện: Tổ dân phố 3',
    'Chủ đề: <a href="/mo-hinh/chu-de/anh-sang/">Ánh sáng an ninh</a>',
    'Ra mắt: 26/03/2026',
    'Số điểm: 4 điểm',
    'Tổ, nhóm thực hiện: Tổ Bến Đò | Tổ Cây Đa',
    'Hộ tham gia: hơn 1.632 hộ (đến 15/11/2026)',
    'Đường đã sáng: 3,2 km',
  ]);
});

test('a collected exemplar says which unit carried it out and where that belongs now', () => {
  const successor = { id: 'unit-2', name: 'Phường Kiến Tường', slug: 'phuong-kien-tuong' };
  const originUnit = { id: 'unit-old', name: 'Phường 3 (cũ)', slug: 'phuong-3-cu', successors: [successor] };
  const metrics = [{ label: 'Camera', value: 11, unit: 'camera', asOf: '2021' }];
  const exemplar = sampleExemplar({ collected: true, originUnit, metrics });
  const page = buildExemplarPage(trackReads(createMemoryReader([exemplar])), 'tieng-mo-an-ninh');
  expect(page?.isCollected).toBe(true);
  expect(page?.facts).toContainEqual({
    label: 'Đơn vị thực hiện',
    html: [
      '<a href="/don-vi/phuong-3-cu/">Phường 3 (cũ)</a>, nay thuộc <a href="/don-vi/phuong-kien-tuong/">Phường Kiến Tường</a>',
    ],
  });
  expect(exemplarCardOf(exemplar)).toMatchObject({
    label: 'Sưu tầm',
    date: { text: 'Số liệu đến 2021', iso: '2021' },
    register: {
      place: 'Phường 3 (cũ), nay thuộc Phường Kiến Tường',
      figures: [{ label: 'Camera', value: '11 camera' }],
    },
  });
});

test('figures of different days each say theirs on a card', () => {
  const metrics = [
    { label: 'Hộ', value: 40, unit: 'hộ', asOf: '2025' },
    { label: 'Đèn', value: 6, unit: 'bóng', asOf: '2026-11' },
  ];
  const card = exemplarCardOf(sampleExemplar({ metrics }));
  expect(card.register?.figures.map((figure) => figure.value)).toEqual(['40 hộ (đến 2025)', '6 bóng (đến 11/2026)']);
  expect(card.date.iso).toBe('2026-11');
});

test.each([
  ['2026-12-01T07:30:00+07:00', false],
  ['2026-11-23T08:00:00+07:00', true],
])('an event of %s is over: %s', (startsAt, isOver) => {
  const reads = trackReads(createMemoryReader([sampleEvent({ startsAt })]));
  expect(buildEventPage(reads, 'ngay-hoi', SAMPLE_NOW_MS)?.isOver).toBe(isOver);
});
