import { describe, expect, it } from 'vitest';
import { projectDocument } from 'cms/publishing/project-document';
import type { DocumentKind } from 'shared/contract/documents';
import { sourcesOf } from './sources-of-documents.ts';

const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bà con cảnh giác.' }] }] } };
const projectedBody = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Bà con cảnh giác.' }] }];
const unit = { id: 'dv-1', name: 'Phường Tiếng Mõ', slug: 'phuong-tieng-mo' };
const renditions = [{ file: `${'b'.repeat(32)}.webp`, type: 'image/webp', width: 480, height: 320 }];
const image = { id: 'anh-1', alt: 'Họp tổ', credit: 'Ảnh: Tổ 3', renditions };

const common = {
  id: 'bai-1',
  headline: '  Nhận diện cuộc gọi lừa đảo ',
  slug: 'nhan-dien-cuoc-goi',
  unit: 'dv-1',
  firstPublishedAt: '2026-11-01T01:00:00.000Z',
  revisedAt: '2026-11-02T01:00:00.000Z',
  changeNotes: [{ id: 'x', at: '2026-11-02T01:00:00.000Z', note: 'Sửa số hộ.' }],
  demo: null,
  stage: 'published',
  approvedDigest: 'bí mật',
  contributors: ['nguoi-1'],
  _status: 'published',
};
const publishedCommon = {
  id: 'bai-1',
  headline: 'Nhận diện cuộc gọi lừa đảo',
  slug: 'nhan-dien-cuoc-goi',
  unit,
  publishedAt: '2026-11-01T01:00:00.000Z',
  revisedAt: '2026-11-02T01:00:00.000Z',
  changeNotes: [{ at: '2026-11-02T01:00:00.000Z', note: 'Sửa số hộ.' }],
  demo: false,
};

const hotline = { ...common, id: 'dd-1', headline: 'Công an phường', number: '0236 000 0113', dial: '02360000113' };
const others = {
  units: {
    'dv-1': { ...unit, type: 'ward', predecessors: ['dv-0'], demo: true },
    'dv-0': {
      id: 'dv-0',
      name: 'Xã Mõ Cũ',
      slug: 'xa-mo-cu',
      type: 'former-commune',
      validTo: '2025-06-30T05:00:00.000Z',
    },
  },
  sections: { 'cm-1': { id: 'cm-1', name: 'Điểm sáng', slug: 'diem-sang', description: null, order: null } },
  media: {
    'anh-1': { ...image, filename: 'goc.jpg', filesize: 9 },
    'pdf-1': { id: 'pdf-1', alt: 'Tờ rơi', credit: 'Phường', renditions: [] },
  },
  hotlines: { 'dd-1': hotline, 'dd-2': { ...hotline, id: 'dd-2', _status: 'draft' } },
  exemplars: { 'mh-1': { ...common, id: 'mh-1', headline: 'Mô hình gọi lại', slug: 'mo-hinh-goi-lai' } },
};

interface Case {
  readonly kind: DocumentKind;
  readonly collection: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly reads: readonly string[];
}

const CASES: readonly Case[] = [
  {
    kind: 'article',
    collection: 'articles',
    stored: {
      ...common,
      genre: 'feature',
      standfirst: null,
      byline: 'Hạnh Nguyên',
      section: 'cm-1',
      cover: 'anh-1',
      photos: [
        { image: 'anh-1', caption: 'Bà con họp tổ' },
        { image: null, caption: 'Ảnh chưa tải lên' },
        { image: 'pdf-1', caption: 'Không phải ảnh' },
      ],
      exemplars: ['mh-1', 'khong-con'],
      body,
      importKey: 'noi-bo',
    },
    expected: {
      ...publishedCommon,
      genre: 'feature',
      standfirst: '',
      byline: 'Hạnh Nguyên',
      source: '',
      originallyPublishedAt: '',
      section: { id: 'cm-1', name: 'Điểm sáng', slug: 'diem-sang' },
      cover: image,
      photos: [{ image, caption: 'Bà con họp tổ' }],
      exemplars: [{ id: 'mh-1', headline: 'Mô hình gọi lại', slug: 'mo-hinh-goi-lai' }],
      body: projectedBody,
    },
    reads: ['exemplars:khong-con', 'exemplars:mh-1', 'media:anh-1', 'media:pdf-1', 'sections:cm-1', 'units:dv-1'],
  },
  {
    kind: 'tactic',
    collection: 'tactics',
    stored: {
      ...common,
      type: 'A1',
      summary: 'Tự xưng công an để đòi tiền.',
      signs: [
        { id: '1', text: 'Gọi từ số lạ' },
        { id: '2', text: ' ' },
      ],
      doNow: [{ text: 'Gác máy' }],
      ifMoneyLost: null,
      howItWorks: body,
      hotlines: ['dd-1', 'dd-2'],
      state: null,
      firstSeenOn: '2026-10-31T17:30:00.000Z',
      lastSeenOn: null,
    },
    expected: {
      ...publishedCommon,
      type: 'A1',
      summary: 'Tự xưng công an để đòi tiền.',
      signs: ['Gọi từ số lạ'],
      doNow: ['Gác máy'],
      ifMoneyLost: [],
      authoritiesNever: [],
      howItWorks: projectedBody,
      hotlines: [{ id: 'dd-1', number: '0236 000 0113', dial: '02360000113', purpose: 'Công an phường' }],
      state: 'active',
      firstSeenOn: '2026-11-01',
      source: '',
    },
    reads: ['hotlines:dd-1', 'hotlines:dd-2', 'units:dv-1'],
  },
  {
    kind: 'exemplar',
    collection: 'exemplars',
    stored: {
      ...common,
      place: 'Tổ dân phố số 3',
      launchedOn: '2026-06-01T05:00:00.000Z',
      siteCount: 2,
      groupCount: null,
      metrics: [{ label: 'Hộ tham gia', value: 214, unit: 'hộ', qualifier: null, asOf: null }],
    },
    expected: {
      ...publishedCommon,
      place: 'Tổ dân phố số 3',
      standfirst: '',
      launchedOn: '2026-06-01',
      siteCount: 2,
      metrics: [{ label: 'Hộ tham gia', value: 214, unit: 'hộ' }],
      source: '',
      body: [],
    },
    reads: ['units:dv-1'],
  },
  {
    kind: 'legalGuide',
    collection: 'legal-guides',
    stored: { ...common, standfirst: 'Ba việc cần làm.', legalBasis: [{ text: 'Bộ luật Hình sự' }], body },
    expected: {
      ...publishedCommon,
      standfirst: 'Ba việc cần làm.',
      legalBasis: ['Bộ luật Hình sự'],
      body: projectedBody,
    },
    reads: ['units:dv-1'],
  },
  {
    kind: 'event',
    collection: 'events',
    stored: {
      ...common,
      startsAt: '2026-08-19T00:30:00.000Z',
      endsAt: null,
      place: 'Nhà văn hóa',
      standfirst: '',
      body,
    },
    expected: {
      ...publishedCommon,
      startsAt: '2026-08-19T00:30:00.000Z',
      place: 'Nhà văn hóa',
      standfirst: '',
      body: projectedBody,
    },
    reads: ['units:dv-1'],
  },
  {
    kind: 'hotline',
    collection: 'hotlines',
    stored: { ...common, number: '0236 000 0113', dial: '02360000113', verifiedOn: '2026-11-01', order: null },
    expected: {
      ...publishedCommon,
      number: '0236 000 0113',
      dial: '02360000113',
      note: '',
      source: '',
      verifiedOn: '2026-11-01',
      order: 0,
    },
    reads: ['units:dv-1'],
  },
  {
    kind: 'script',
    collection: 'scripts',
    stored: {
      ...common,
      lead: 'Kính thưa bà con.',
      points: [{ text: 'Không chuyển tiền cho người lạ.' }],
      sourceItem: { relationTo: 'exemplars', value: 'mh-1' },
    },
    expected: {
      ...publishedCommon,
      lead: 'Kính thưa bà con.',
      points: ['Không chuyển tiền cho người lạ.'],
      spoken: ['Nhận diện cuộc gọi lừa đảo', 'Kính thưa bà con.', 'Không chuyển tiền cho người lạ.'],
      syllables: 16,
      source: { kind: 'exemplar', id: 'mh-1', headline: 'Mô hình gọi lại' },
    },
    reads: ['exemplars:mh-1', 'units:dv-1'],
  },
  {
    kind: 'section',
    collection: 'sections',
    stored: { id: 'bai-1', name: 'Điểm sáng', slug: 'diem-sang', description: null, order: 3 },
    expected: { id: 'bai-1', name: 'Điểm sáng', slug: 'diem-sang', description: '', order: 3 },
    reads: [],
  },
  {
    kind: 'unit',
    collection: 'units',
    stored: {
      id: 'bai-1',
      name: 'Xã Cũ',
      slug: 'xa-cu',
      type: 'former-commune',
      parent: 'dv-1',
      validTo: '2025-06-30T05:00:00.000Z',
    },
    expected: {
      id: 'bai-1',
      name: 'Xã Cũ',
      slug: 'xa-cu',
      type: 'former-commune',
      parent: unit,
      validTo: '2025-06-30',
      successors: [],
      address: '',
      description: '',
    },
    reads: ['units:*', 'units:dv-1'],
  },
  {
    kind: 'station',
    collection: 'stations',
    stored: {
      id: 'bai-1',
      name: 'Đài phường',
      unit: 'dv-1',
      keyDigest: 'c'.repeat(64),
      syllablesPerMinute: 200,
      demo: true,
    },
    expected: { id: 'bai-1', name: 'Đài phường', unit, keyDigest: 'c'.repeat(64), syllablesPerMinute: 200 },
    reads: ['units:dv-1'],
  },
];

const withDocument = ({ collection, stored }: Pick<Case, 'collection' | 'stored'>) => {
  const present: Readonly<Record<string, Readonly<Record<string, unknown>>>> = others;
  return sourcesOf({ ...others, [collection]: { ...present[collection], 'bai-1': stored } });
};

describe('what the CMS keeps becomes what the contract says', () => {
  it.each(CASES)('a document of kind $kind, and nothing that is not meant for residents', async (example) => {
    const projected = await projectDocument({ sources: withDocument(example), kind: example.kind, id: 'bai-1' });
    expect(projected).toEqual({
      ok: true,
      value: { state: 'live', document: { kind: example.kind, ...example.expected }, reads: example.reads },
    });
  });

  it('names the unit that took another one over', async () => {
    const projected = await projectDocument({ sources: sourcesOf(others), kind: 'unit', id: 'dv-0' });
    expect(projected).toMatchObject({ ok: true, value: { document: { successors: [unit], validTo: '2025-06-30' } } });
  });

  it('says of the settings whether demonstration content is installed', async () => {
    const settings = { siteName: 'Tiếng Mõ', organisation: 'Ban Chỉ đạo', unit: 'dv-1', about: body };
    const project = (units: Readonly<Record<string, unknown>>) =>
      projectDocument({ sources: sourcesOf({ units }, { settings }), kind: 'settings', id: 'settings' });
    expect(await project(others.units)).toMatchObject({
      ok: true,
      value: { document: { demo: true, unit, phone: '' } },
    });
    expect(await project({})).toMatchObject({ ok: true, value: { document: { demo: false } } });
  });
});

describe('a document that is not to be shown', () => {
  it.each([
    ['a draft', { ...common, _status: 'draft' }, { state: 'hidden' }],
    ['a document without a status', { ...common, _status: undefined }, { state: 'hidden' }],
    ['one that no longer exists', undefined, { state: 'deleted' }],
  ])('%s', async (_case, stored, expected) => {
    const sources = sourcesOf({ ...others, tactics: { 'bai-1': stored } });
    expect(await projectDocument({ sources, kind: 'tactic', id: 'bai-1' })).toEqual({ ok: true, value: expected });
  });

  it('a station without a key', async () => {
    const sources = sourcesOf({ stations: { 's-1': { id: 's-1', name: 'Đài', unit: 'dv-1', keyDigest: null } } });
    expect(await projectDocument({ sources, kind: 'station', id: 's-1' })).toEqual({
      ok: true,
      value: { state: 'hidden' },
    });
  });
});

describe('a published document that cannot be shown', () => {
  const guide = { ...common, standfirst: '', legalBasis: [], body };
  it.each([
    ['its unit is gone', { ...guide, unit: 'khong-con' }, 'Đơn vị phụ trách'],
    ['its address is no address', { ...guide, slug: 'Có Dấu' }, 'slug'],
    ['it has no date of publication', { ...guide, firstPublishedAt: null }, 'firstPublishedAt'],
    ['its body holds something unknown', { ...guide, body: { root: { children: [{ type: 'table' }] } } }, 'table'],
    ['its headline is empty', { ...guide, headline: ' ' }, 'headline'],
  ])('says why in a sentence and what it waits for: %s', async (_case, stored, word) => {
    const sources = sourcesOf({ ...others, 'legal-guides': { 'bai-1': stored } });
    const projected = await projectDocument({ sources, kind: 'legalGuide', id: 'bai-1' });
    expect(projected.ok).toBe(false);
    if (projected.ok) return;
    expect(projected.failure.sentence).toContain(word);
    expect(projected.failure.sentence).toMatch(/\.$/);
  });
});
