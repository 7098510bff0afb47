import { expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import {
  SAMPLE_NOW_MS,
  sampleEvent,
  sampleHotline,
  sampleSettings,
  sampleTactic,
} from './fixtures/sample-documents.ts';
import { buildHotlinesPage } from './hotlines-page.ts';
import { buildArticleListPage, buildEventListPage, buildWarningListPage } from './list-pages.ts';
import { trackReads } from './tracked-reads.ts';

test('old warnings stand apart from those to watch for', () => {
  const reads = trackReads(
    createMemoryReader([
      sampleTactic({ id: 'now', slug: 'now' }),
      sampleTactic({ id: 'old', slug: 'old', state: 'old' }),
      sampleTactic({ id: 'expired', slug: 'expired', expiresOn: '2026-10-01' }),
    ]),
  );
  const page = buildWarningListPage(reads, undefined, SAMPLE_NOW_MS);
  expect(page?.current.map((card) => card.path)).toEqual(['/canh-bao/now/']);
  expect(page?.past.map((card) => card.path)).toEqual(['/canh-bao/expired/', '/canh-bao/old/']);
  expect(reads.tags()).toContain('today');
});

const eventAt = (id: string, startsAt: string) => sampleEvent({ id, slug: id, startsAt });

test('events to come stand first, those over run backwards', () => {
  const reads = trackReads(
    createMemoryReader([
      eventAt('later', '2026-12-24T19:00:00+07:00'),
      eventAt('next', '2026-12-01T19:00:00+07:00'),
      eventAt('long-ago', '2026-01-01T19:00:00+07:00'),
      eventAt('lately', '2026-11-01T19:00:00+07:00'),
    ]),
  );
  const page = buildEventListPage(reads, undefined, SAMPLE_NOW_MS);
  expect(page?.coming.map((card) => card.path)).toEqual(['/su-kien/next/', '/su-kien/later/']);
  expect(page?.over.map((card) => card.path)).toEqual(['/su-kien/lately/', '/su-kien/long-ago/']);
});

test('an empty list says so in words', () => {
  const page = buildArticleListPage(trackReads(createMemoryReader([])), undefined);
  expect(page?.cards).toEqual([]);
  expect(page?.emptyText).toBe('Chưa có tin bài nào được đăng.');
});

test('113 and the unit itself are there before any hotline was entered', () => {
  const reads = trackReads(createMemoryReader([sampleSettings({ phone: '(024) 3826 0100' })]));
  const page = buildHotlinesPage(reads, SAMPLE_NOW_MS);
  expect(page.entries.map((entry) => entry.dial)).toEqual(['113', '02438260100']);
});

test('a number not checked for half a year says so', () => {
  const reads = trackReads(
    createMemoryReader([
      sampleHotline({ id: 'a', dial: '113', order: 1 }),
      sampleHotline({ id: 'b', order: 2, verifiedOn: '2026-05-26' }),
      sampleHotline({ id: 'c', order: 3, verifiedOn: '2026-05-27' }),
    ]),
  );
  const page = buildHotlinesPage(reads, SAMPLE_NOW_MS);
  expect(page.entries.map((entry) => entry.isStale)).toEqual([false, true, false]);
});
