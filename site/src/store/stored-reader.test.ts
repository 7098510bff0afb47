import { describe, expect, it } from 'vitest';
import type { PublishedDocument } from 'shared/contract/documents';
import { sampleArticle, sampleTactic } from '../page-models/fixtures/sample-documents.ts';
import type { ListOptions } from './document-reader.ts';
import { openStore, type Store } from './open-store.ts';

function storeOf(documents: readonly PublishedDocument[]): Store {
  const store = openStore({ path: ':memory:', clock: () => 0, log: () => undefined });
  documents.forEach((document, index) => store.documents.putLive({ document, sequence: index + 1, digest: '' }));
  return store;
}

const onDay = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00+07:00`;
const section = { id: 's-1', name: 'Điểm sáng', slug: 'diem-sang' };
const otherUnit = { id: 'unit-2', name: 'Phường khác', slug: 'phuong-khac' };

const articles = [
  sampleArticle({ id: 'c', slug: 'c', publishedAt: onDay(3) }),
  // The same instant as `b`, written with another offset: then by headline.
  sampleArticle({ id: 'a', slug: 'a', publishedAt: '2026-11-02T01:00:00Z', headline: 'B sau', section }),
  sampleArticle({ id: 'b', slug: 'b', publishedAt: onDay(2), headline: 'A trước', section }),
  sampleArticle({ id: 'd', slug: 'd', publishedAt: onDay(1), unit: otherUnit, section }),
];

describe('lists', () => {
  const cases: readonly (readonly [ListOptions, string])[] = [
    [{}, 'c b a d'],
    [{ order: 'oldest' }, 'd a b c'],
    [{ limit: 2 }, 'c b'],
    [{ limit: 2, offset: 1 }, 'b a'],
    [{ offset: 3 }, 'd'],
    [{ limit: 0 }, ''],
    [{ unitId: 'unit-2' }, 'd'],
    [{ sectionId: 's-1' }, 'b a d'],
    [{ sectionId: 's-1', unitId: 'unit-1', order: 'oldest' }, 'a b'],
    [{ unitId: 'nobody' }, ''],
    [{ facet: 'genre:brief' }, 'c b a d'],
    [{ facet: 'genre:brief', order: 'oldest', limit: 2 }, 'd a'],
    [{ facet: 'genre:feature' }, ''],
  ];
  it.each(cases)('%o gives %s', (options, expected) => {
    const { reader } = storeOf(articles);
    const ids = reader.list('article', options).map((document) => document.id);
    expect(ids.join(' ')).toBe(expected);
  });

  it('count what they list', () => {
    const { reader } = storeOf(articles);
    expect(reader.count('article')).toBe(4);
    expect(reader.count('article', { sectionId: 's-1' })).toBe(3);
    expect(reader.count('tactic')).toBe(0);
    expect(reader.count('article', { facet: 'genre:brief' })).toBe(4);
  });

  it('of one facet leave nothing of a document that changed or went', () => {
    const store = storeOf([sampleTactic({ channels: ['zalo', 'call'] })]);
    store.documents.putLive({ document: sampleTactic({ channels: ['call'] }), sequence: 2, digest: '' });
    expect(store.reader.count('tactic', { facet: 'channel:zalo' })).toBe(0);
    expect(store.reader.count('tactic', { facet: 'channel:call' })).toBe(1);
    store.documents.putGone({ kind: 'tactic', id: 'tactic-1', slug: '', sequence: 3, reason: 'withdrawn' });
    expect(store.reader.count('tactic', { facet: 'channel:call' })).toBe(0);
  });

  it('of one facet are read in order too', () => {
    const { db } = storeOf(articles);
    const plan = db
      .prepare(
        'EXPLAIN QUERY PLAN SELECT f.id, d.json FROM document_facets f JOIN documents d ON d.kind = f.kind AND d.id = f.id WHERE f.kind = ? AND f.facet = ? ORDER BY f.first_live_ms DESC, f.sort_order, f.name, f.id LIMIT 5',
      )
      .all('article', 'genre:brief');
    expect(JSON.stringify(plan)).toContain('document_facets_in_order');
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  });

  it('are read from the index alone, without sorting', () => {
    const { db } = storeOf(articles);
    const plan = db
      .prepare(
        "EXPLAIN QUERY PLAN SELECT json FROM documents WHERE kind = ? AND state = 'live' AND unit_id = ? ORDER BY first_live_ms DESC, sort_order, name, id LIMIT 5",
      )
      .all('article', 'unit-1');
    expect(JSON.stringify(plan)).toContain('documents_of_unit');
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  });
});

describe('single documents', () => {
  it('are found by id and by slug while they are live', () => {
    const store = storeOf([sampleTactic()]);
    expect(store.reader.findById('tactic', 'tactic-1')).toEqual(sampleTactic());
    expect(store.reader.findBySlug('tactic', 'gia-danh-cong-an')).toEqual(sampleTactic());
    expect(store.reader.findById('article', 'tactic-1')).toBeUndefined();
    store.documents.putGone({
      kind: 'tactic',
      id: 'tactic-1',
      slug: 'gia-danh-cong-an',
      sequence: 2,
      reason: 'withdrawn',
    });
    expect(store.reader.findById('tactic', 'tactic-1')).toBeUndefined();
    expect(store.reader.findBySlug('tactic', 'gia-danh-cong-an')).toBeUndefined();
    expect(store.reader.count('tactic')).toBe(0);
  });

  it('are read as they stand now, not as they were kept', () => {
    const store = storeOf([sampleTactic()]);
    expect(store.reader.findById('tactic', 'tactic-1')?.headline).not.toBe('Mới');
    store.documents.putLive({ document: sampleTactic({ headline: 'Mới' }), sequence: 2, digest: '' });
    expect(store.reader.findById('tactic', 'tactic-1')?.headline).toBe('Mới');
  });
});
