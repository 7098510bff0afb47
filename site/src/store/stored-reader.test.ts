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

const counted = (store: Store): readonly string[] =>
  store.db
    .prepare(`SELECT kind || ' ' || scope || ' ' || found AS line FROM document_counts WHERE found <> 0 ORDER BY line`)
    .all()
    .map((row) => String(row['line']));
const recounted = (store: Store): readonly string[] =>
  store.db
    .prepare(
      `WITH places AS (
        SELECT kind, '' AS scope FROM documents WHERE state = 'live'
        UNION ALL SELECT kind, 'in-unit:' || unit_id FROM documents WHERE state = 'live' AND unit_id IS NOT NULL
        UNION ALL SELECT kind, 'in-section:' || section_id FROM documents WHERE state = 'live' AND section_id IS NOT NULL
        UNION ALL SELECT kind, facet FROM document_facets)
      SELECT kind || ' ' || scope || ' ' || count(*) AS line FROM places GROUP BY kind, scope ORDER BY line`,
    )
    .all()
    .map((row) => String(row['line']));

describe('the kept numbers of documents', () => {
  it('are what counting gives, whatever came, changed, moved and went', () => {
    const store = storeOf(articles);
    const { documents } = store;
    documents.putLive({ document: sampleTactic({ channels: ['zalo', 'call'] }), sequence: 5, digest: '' });
    expect(counted(store)).toEqual(recounted(store));
    expect(store.reader.count('article', { unitId: 'unit-2' })).toBe(1);
    const moved = sampleArticle({ id: 'd', slug: 'd', publishedAt: onDay(1), section });
    documents.putLive({ document: moved, sequence: 6, digest: '' });
    documents.putGone({ kind: 'article', id: 'a', slug: 'a', sequence: 7, reason: 'withdrawn' });
    documents.putGone({ kind: 'article', id: 'a', slug: 'a', sequence: 8, reason: 'deleted' });
    documents.putGone({ kind: 'tactic', id: 'never-seen', slug: '', sequence: 9, reason: 'deleted' });
    documents.putLive({ document: sampleTactic({ channels: ['call'] }), sequence: 10, digest: '' });
    documents.forgetSequences();
    expect(counted(store)).toEqual(recounted(store));
    documents.putLive({ document: articles[1] ?? moved, sequence: 11, digest: '' });
    expect(counted(store)).toEqual(recounted(store));
    expect(store.reader.count('article')).toBe(4);
    expect(store.reader.count('article', { unitId: 'unit-2' })).toBe(0);
    expect(store.reader.count('article', { sectionId: 's-1', unitId: 'unit-1' })).toBe(3);
  });

  it('and the places of a change are found without reading all of its kind', () => {
    const { db } = storeOf(articles);
    const plan = db
      .prepare(
        'EXPLAIN QUERY PLAN DELETE FROM document_facets INDEXED BY document_facets_by_id WHERE kind = ? AND id = ?',
      )
      .all('article', 'a')
      .map((row) => String(row['detail']));
    expect(plan.join()).toContain('document_facets_by_id (kind=? AND id=?)');
  });

  it('stand beside the addresses of documents, read without their text', () => {
    const { reader } = storeOf(articles);
    const revisions = reader.listRevisions('article', { order: 'oldest', limit: 2 });
    expect(revisions).toEqual(
      reader.list('article', { order: 'oldest', limit: 2 }).map(({ id, slug, revisedAt }) => ({ id, slug, revisedAt })),
    );
  });
});
