import { describe, expect, test } from 'vitest';
import type { DocumentOf } from '../store/document-reader.ts';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { SAMPLE_NOW_MS, sampleTactic } from './fixtures/sample-documents.ts';
import { trackReads } from './tracked-reads.ts';
import { buildWarningPage } from './warning-page.ts';

function pageOf(change: Partial<DocumentOf<'tactic'>> = {}, others: readonly DocumentOf<'tactic'>[] = []) {
  const reads = trackReads(createMemoryReader([sampleTactic(change), ...others]));
  return { page: buildWarningPage(reads, 'gia-danh-cong-an', SAMPLE_NOW_MS), tags: reads.tags() };
}

test('an unknown address has no page', () => {
  expect(buildWarningPage(trackReads(createMemoryReader([])), 'khong-co', SAMPLE_NOW_MS)).toBeUndefined();
});

test('three signs stand first, the rest follow', () => {
  const { page } = pageOf();
  expect(page?.firstSigns).toHaveLength(3);
  expect(page?.moreSigns).toEqual(['Gửi lệnh bắt qua Zalo']);
});

describe('the numbers to call', () => {
  const ward = { id: 'h1', number: '024 3826 0113', dial: '02438260113', purpose: 'Công an phường' };
  const police = { id: 'h2', number: '113', dial: '113', purpose: 'Công an: trộm, cướp' };
  const fire = { id: 'h3', number: '114', dial: '114', purpose: 'Cháy' };

  test.each([
    { hotlines: [], dials: ['113'] },
    { hotlines: [ward], dials: ['113', '02438260113'] },
    { hotlines: [police, fire, ward], dials: ['113', '02438260113'] },
    { hotlines: [fire], dials: ['113', '114'] },
  ])('the buttons are $dials', ({ hotlines, dials }) => {
    expect(pageOf({ hotlines }).page?.callButtons.map((call) => call.dial)).toEqual(dials);
  });

  test('113 is among the numbers even where the editors forgot it', () => {
    expect(pageOf({ hotlines: [ward] }).page?.calls.map((call) => call.dial)).toEqual(['113', '02438260113']);
    expect(pageOf({ hotlines: [police] }).page?.calls).toHaveLength(1);
  });
});

test.each([
  [{ state: 'active' }, 'Đang diễn ra'],
  [{ state: 'cooling' }, 'Đã hạ nhiệt'],
  [{ state: 'active', expiresOn: '2026-11-23' }, 'Đang diễn ra'],
  [{ state: 'active', expiresOn: '2026-11-22' }, 'Đã cũ'],
] as const)('a warning with %o is marked %s', (change, label) => {
  expect(pageOf(change).page?.badge.label).toBe(label);
});

test('the text that stands since a correction shows when it was changed', () => {
  const { page } = pageOf({
    revisedAt: '2026-11-21T08:00:00+07:00',
    changeNotes: [
      { at: '2026-11-20T09:00:00+07:00', note: 'Sửa số điện thoại' },
      { at: '2026-11-21T08:00:00+07:00', note: 'Thêm dấu hiệu' },
    ],
  });
  expect(page?.revisedAt?.text).toBe('08:00 ngày 21/11/2026');
  expect(page?.changeNotes.map((change) => change.note)).toEqual(['Thêm dấu hiệu', 'Sửa số điện thoại']);
});

function neighbour(id: string, change: Partial<DocumentOf<'tactic'>>): DocumentOf<'tactic'> {
  return sampleTactic({ id, slug: id, publishedAt: '2026-11-19T08:00:00+07:00', ...change });
}

describe('related warnings', () => {
  const others = [
    neighbour('same-group', { type: 'A3' }),
    neighbour('same-type', { type: 'A1', publishedAt: '2026-11-10T08:00:00+07:00' }),
    neighbour('newest', { type: 'E1', publishedAt: '2026-11-21T08:00:00+07:00' }),
    neighbour('older', { type: 'E1' }),
  ];

  test('the same kind of trick comes first, then the same group, then the newest', () => {
    const { page } = pageOf({}, others);
    expect(page?.related.map((card) => card.path)).toEqual([
      '/canh-bao/same-type/',
      '/canh-bao/same-group/',
      '/canh-bao/newest/',
    ]);
  });

  test('among equally close ones, what still goes on comes before what is over', () => {
    const over = neighbour('over', { type: 'A3', state: 'old', publishedAt: '2026-11-22T08:00:00+07:00' });
    const { page } = pageOf({}, [...others, over]);
    expect(page?.related.map((card) => card.path)).toEqual([
      '/canh-bao/same-type/',
      '/canh-bao/same-group/',
      '/canh-bao/over/',
    ]);
  });

  test('only the ones shown are tagged, not the whole list', () => {
    const { tags } = pageOf({}, others);
    expect(tags).toContain('doc:tactic:same-type');
    expect(tags).not.toContain('doc:tactic:older');
    expect(tags).not.toContain('list:tactic');
  });
});
