import { expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { sampleSection, sampleSettings } from './fixtures/sample-documents.ts';
import { readPage } from './read-page.ts';
import { buildBareChrome, buildSiteChrome, findPhone } from './site-chrome.ts';

test.each([
  ['(024) 3826 0113', '02438260113'],
  ['+84 24 3826 0113', '+842438260113'],
  ['113', '113'],
  ['', undefined],
  ['chưa có', undefined],
])('"%s" is dialled as %s', (written, dial) => {
  expect(findPhone(written)?.dial).toBe(dial);
});

test('sections stand in their order', () => {
  const chrome = buildSiteChrome(
    createMemoryReader([
      sampleSection({ id: 'b', slug: 'b', name: 'Sau', order: 2 }),
      sampleSection({ id: 'a', slug: 'a', name: 'Trước', order: 1 }),
    ]),
  );
  expect(chrome.sections.map((section) => section.label)).toEqual(['Trước', 'Sau']);
});

test('before the first settings have come the site has a name all the same', () => {
  expect(buildSiteChrome(createMemoryReader([]))).toEqual(buildBareChrome());
});

test('every page is stale when the identity or a section changes', () => {
  const reader = createMemoryReader([sampleSettings()]);
  const { tags } = readPage({ reader, nowMs: 0 }, () => undefined);
  expect(tags).toEqual(['doc:settings:settings', 'list:section']);
});
