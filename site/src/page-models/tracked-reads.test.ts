import { expect, test } from 'vitest';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import { sampleArticle, sampleSettings, sampleTactic } from './fixtures/sample-documents.ts';
import { trackReads } from './tracked-reads.ts';

const reader = createMemoryReader([sampleTactic(), sampleArticle(), sampleSettings()]);

test('a document found by its address is tagged by its id', () => {
  const reads = trackReads(reader);
  reads.reader.findBySlug('tactic', 'gia-danh-cong-an');
  expect(reads.tags()).toEqual(['doc:tactic:tactic-1']);
});

test('a document that is absent by id is tagged, so that its coming is noticed', () => {
  const reads = trackReads(reader);
  reads.reader.findById('settings', 'unknown');
  expect(reads.tags()).toEqual(['doc:settings:unknown']);
});

test('a list is tagged as a whole, with its scope', () => {
  const reads = trackReads(reader);
  reads.reader.list('article', { unitId: 'unit-1' });
  reads.reader.count('tactic');
  expect(reads.tags()).toEqual(['list:article:unit:unit-1', 'list:tactic']);
});

test('a list read by place is tagged by its documents alone', () => {
  const reads = trackReads(reader);
  reads.placed.list('article', { order: 'oldest', offset: 0, limit: 20 });
  expect(reads.tags()).toEqual(['doc:article:article-1']);
});

test('untracked reading leaves no tag', () => {
  const reads = trackReads(reader);
  reads.untracked.list('article');
  expect(reads.tags()).toEqual([]);
});
