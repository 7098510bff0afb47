import { expect, test } from 'vitest';
import { findWarningFacetPage } from './facet-page.ts';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { SAMPLE_NOW_MS, sampleTactic } from './fixtures/sample-documents.ts';
import { trackReads } from './tracked-reads.ts';

const pageOf = (folder: string, slug: string) =>
  findWarningFacetPage(trackReads(createMemoryReader([sampleTactic()])), { folder, slug }, SAMPLE_NOW_MS);

test('the list of one kind of trick says first what it is and whom to call', () => {
  const page = pageOf('loai', 'gia-danh-cong-an');
  expect(page?.list.description).toBe(page?.text?.what);
  expect(page?.callButtons[0]?.dial).toBe('113');
});

test('a list by channel is a list alone', () => {
  const page = pageOf('kenh', 'zalo');
  expect(page?.text).toBeUndefined();
  expect(page?.callButtons).toEqual([]);
});
