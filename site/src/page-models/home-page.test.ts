import { expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import {
  SAMPLE_NOW_MS,
  sampleArticle,
  sampleEvent,
  sampleHotline,
  sampleSettings,
  sampleTactic,
} from './fixtures/sample-documents.ts';
import { buildHomePage } from './home-page.ts';
import { trackReads } from './tracked-reads.ts';

function homeOf(documents: Parameters<typeof createMemoryReader>[0]) {
  return buildHomePage(trackReads(createMemoryReader(documents)), SAMPLE_NOW_MS);
}

test('an empty store still has a page with 113 on it', () => {
  const page = homeOf([]);
  expect(page.leadArticle).toBeUndefined();
  expect(page.callButtons.map((call) => call.dial)).toEqual(['113']);
  expect(page.siteName).toBe('Tiếng Mõ');
});

test('only warnings still to be watched for stand on the first page', () => {
  const page = homeOf([
    sampleTactic({ id: 'a', slug: 'a' }),
    sampleTactic({ id: 'b', slug: 'b', state: 'old' }),
    sampleTactic({ id: 'c', slug: 'c', state: 'cooling' }),
    sampleTactic({ id: 'd', slug: 'd', expiresOn: '2026-11-01' }),
  ]);
  expect(page.warnings.map((card) => card.path)).toEqual(['/canh-bao/a/', '/canh-bao/c/']);
});

test('what goes on now stands before what calms down', () => {
  const page = homeOf([
    sampleTactic({ id: 'a', slug: 'a', state: 'cooling', publishedAt: '2026-11-22T08:00:00Z' }),
    sampleTactic({ id: 'b', slug: 'b', publishedAt: '2026-11-20T08:00:00Z' }),
  ]);
  expect(page.warnings.map((card) => card.path)).toEqual(['/canh-bao/b/', '/canh-bao/a/']);
});

test('events to come are shown, the next one first', () => {
  const page = homeOf([
    sampleEvent({ id: 'later', slug: 'later', startsAt: '2026-12-24T19:00:00+07:00' }),
    sampleEvent({ id: 'next', slug: 'next', startsAt: '2026-12-01T07:00:00+07:00' }),
    sampleEvent({ id: 'over', slug: 'over', startsAt: '2026-11-20T07:00:00+07:00' }),
    sampleEvent({
      id: 'now',
      slug: 'now',
      startsAt: '2026-11-23T07:00:00+07:00',
      endsAt: '2026-11-23T11:00:00+07:00',
    }),
  ]);
  expect(page.events.map((card) => card.path)).toEqual(['/su-kien/now/', '/su-kien/next/', '/su-kien/later/']);
});

test('the newest article leads', () => {
  const page = homeOf([
    sampleArticle({ id: 'old', slug: 'old', publishedAt: '2026-01-01T00:00:00Z' }),
    sampleArticle({ id: 'new', slug: 'new' }),
  ]);
  expect(page.leadArticle?.path).toBe('/tin-bai/new/');
  expect(page.articles.map((card) => card.path)).toEqual(['/tin-bai/old/']);
});

test('hotlines stand in the order the editors gave them', () => {
  const page = homeOf([
    sampleSettings(),
    sampleHotline({ id: 'b', number: '114', dial: '114', order: 2 }),
    sampleHotline({ id: 'a', number: '113', dial: '113', order: 1 }),
  ]);
  expect(page.calls.map((call) => call.dial)).toEqual(['113', '114']);
});
