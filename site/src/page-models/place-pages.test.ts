import { describe, expect, test } from 'vitest';
import { findStoryFacetPage } from './facet-page.ts';
import { createMemoryReader } from './fixtures/memory-reader.ts';
import {
  SAMPLE_NOW_MS,
  sampleArticle,
  sampleExemplar,
  sampleSection,
  sampleTactic,
  sampleUnit,
} from './fixtures/sample-documents.ts';
import { buildSectionPage } from './section-page.ts';
import { trackReads } from './tracked-reads.ts';
import { buildUnitPage, findUnitListPage } from './unit-page.ts';

describe('a unit', () => {
  const oldUnit = sampleUnit({
    id: 'unit-old',
    slug: 'xa-cu',
    name: 'Xã Cũ',
    type: 'former-commune',
    validTo: '2025-06-30',
    successors: [{ id: 'unit-1', name: 'Phường An Hòa', slug: 'phuong-an-hoa' }],
  });
  const neighbourhood = sampleUnit({
    id: 'unit-3',
    slug: 'to-3',
    name: 'Tổ dân phố 3',
    type: 'neighbourhood',
    parent: { id: 'unit-1', name: 'Phường An Hòa', slug: 'phuong-an-hoa' },
  });
  const documents = [sampleUnit(), oldUnit, neighbourhood, sampleArticle(), sampleTactic()];
  const pageOf = (slug: string) => buildUnitPage(trackReads(createMemoryReader(documents)), slug, SAMPLE_NOW_MS);

  test('that was merged says where it belongs now', () => {
    const page = pageOf('xa-cu');
    expect(page?.successors).toBe('<a href="/don-vi/phuong-an-hoa/">Phường An Hòa</a>');
    expect(page?.validity).toBe('Dùng đến hết 30/06/2025');
  });

  test('knows what it was made of and what it has below it', () => {
    const page = pageOf('phuong-an-hoa');
    expect(page?.predecessors).toContain('Xã Cũ');
    expect(page?.neighbourhoods).toContain('Tổ dân phố 3');
    expect(page?.neighbourhoods).not.toContain('Xã Cũ');
  });

  test('shows its articles and warnings and is stale when one is added', () => {
    const reads = trackReads(createMemoryReader(documents));
    const page = buildUnitPage(reads, 'phuong-an-hoa', SAMPLE_NOW_MS);
    expect(page?.articles).toHaveLength(1);
    expect(page?.warnings).toHaveLength(1);
    expect(reads.tags()).toContain('list:article:unit:unit-1');
  });

  test('shows warnings of what still goes on before those of what is over', () => {
    const over = ['a', 'b', 'c'].map((id) =>
      sampleTactic({ id, slug: id, state: 'old', publishedAt: '2026-11-22T08:00:00+07:00' }),
    );
    const reads = trackReads(createMemoryReader([...documents, ...over]));
    const page = buildUnitPage(reads, 'phuong-an-hoa', SAMPLE_NOW_MS);
    expect(page?.warnings.map((card) => card.badge.tone)).toEqual(['active', 'old', 'old']);
  });

  test('shows the exemplars it carried out, collected ones too, and none of others', () => {
    const collected = sampleExemplar({ id: 'e-2', slug: 'cu', collected: true, originUnit: { ...oldUnit } });
    const all = trackReads(createMemoryReader([...documents, sampleExemplar(), collected]));
    const pathsOf = (slug: string) =>
      buildUnitPage(all, slug, SAMPLE_NOW_MS)?.exemplars.map((exemplar) => exemplar.path);
    expect(pathsOf('xa-cu')).toEqual(['/mo-hinh/cu/']);
    expect(pathsOf('phuong-an-hoa')).toEqual(['/mo-hinh/tieng-mo-an-ninh/']);
    const asked = { stories: 'mo-hinh', folder: 'don-vi', slug: 'xa-cu' };
    const register = findStoryFacetPage(all, asked, SAMPLE_NOW_MS);
    expect(register?.list.cards).toHaveLength(1);
    expect(register?.choices.find(({ heading }) => heading === 'Theo đơn vị')?.links).toEqual([
      { label: 'Phường An Hòa', path: '/mo-hinh/don-vi/phuong-an-hoa/', count: 1, isCurrent: false },
      { label: 'Xã Cũ, nay thuộc Phường An Hòa', path: '/mo-hinh/don-vi/xa-cu/', count: 1, isCurrent: true },
    ]);
    expect(findStoryFacetPage(all, { ...asked, slug: 'to-3' }, SAMPLE_NOW_MS)).toBeUndefined();
  });

  test('has no numbered page before its list is long', () => {
    expect(findUnitListPage(trackReads(createMemoryReader(documents)), 'phuong-an-hoa', '1')).toBeUndefined();
  });
});

test('a section shows its own articles only', () => {
  const section = { id: 'section-1', name: 'An ninh', slug: 'an-ninh' };
  const documents = [
    sampleSection(),
    sampleArticle({ section }),
    sampleArticle({ id: 'other', slug: 'other', headline: 'Bài ngoài chuyên mục' }),
  ];
  const page = buildSectionPage(trackReads(createMemoryReader(documents)), 'an-ninh');
  expect(page?.cards.map((card) => card.headline)).toEqual(['Ra quân tuyên truyền']);
  expect(page?.title).toBe('An ninh');
});
