import { describe, expect, it } from 'vitest';
import { projectDocument } from 'cms/publishing/project-document';
import type { DocumentKind } from 'shared/contract/documents';
import { sourcesOf } from './sources-of-documents.ts';

const body = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bà con cảnh giác.' }] }] } };
const projectedBody = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Bà con cảnh giác.' }] }];
const unit = { id: 'dv-1', name: 'Phường Tiếng Mõ', slug: 'phuong-tieng-mo' };
const renditions = [{ file: `${'b'.repeat(32)}.webp`, type: 'image/webp', width: 480, height: 320 }];
const image = { id: 'anh-1', alt: 'Họp tổ', credit: 'Ảnh: Tổ 3', renditions };

const file = (extension: string, mimeType: string) => ({
  filename: `${'c'.repeat(32)}.${extension}`,
  mimeType,
  filesize: 2048,
});

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

const publishedLinks = { language: 'vi', related: [], originalChanged: false, translations: [] };
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
    'tieng-1': { id: 'tieng-1', filename: `${'a'.repeat(32)}.mp3`, mimeType: 'audio/mpeg' },
    'anh-1': { ...image, filename: 'goc.jpg', filesize: 9 },
    'pdf-1': { id: 'pdf-1', alt: 'Tờ rơi', credit: 'Phường', renditions: [], ...file('pdf', 'application/pdf') },
    'phim-1': {
      id: 'phim-1',
      alt: 'Cách chặn số lạ',
      credit: 'Phường',
      provenance: 'camera',
      durationSeconds: 61,
      ...file('mp4', 'video/mp4'),
      width: 720,
      height: 1280,
    },
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
      attachments: [
        { file: 'pdf-1', transcript: null, poster: null },
        { file: 'phim-1', transcript: ' Giữ ngón tay trên số lạ. ', poster: 'anh-1' },
        { file: null, transcript: 'Chưa chọn tệp' },
        { file: 'anh-1', transcript: 'Không phải tệp kèm theo' },
      ],
      exemplars: ['mh-1', 'khong-con'],
      body,
      importKey: 'noi-bo',
    },
    expected: {
      ...publishedCommon,
      ...publishedLinks,
      genre: 'feature',
      standfirst: '',
      byline: 'Hạnh Nguyên',
      source: '',
      originallyPublishedAt: '',
      section: { id: 'cm-1', name: 'Điểm sáng', slug: 'diem-sang' },
      cover: image,
      photos: [{ image, caption: 'Bà con họp tổ' }],
      attachments: [
        {
          kind: 'pdf',
          file: `${'c'.repeat(32)}.pdf`,
          type: 'application/pdf',
          title: 'Tờ rơi',
          credit: 'Phường',
          sizeBytes: 2048,
        },
        {
          kind: 'video',
          file: `${'c'.repeat(32)}.mp4`,
          type: 'video/mp4',
          width: 720,
          height: 1280,
          title: 'Cách chặn số lạ',
          credit: 'Phường',
          sizeBytes: 2048,
          provenance: 'camera',
          durationSeconds: 61,
          transcript: 'Giữ ngón tay trên số lạ.',
          poster: image,
        },
      ],
      exemplars: [{ id: 'mh-1', headline: 'Mô hình gọi lại', slug: 'mo-hinh-goi-lai' }],
      body: projectedBody,
    },
    reads: [
      'exemplars:khong-con',
      'exemplars:mh-1',
      'media:anh-1',
      'media:pdf-1',
      'media:phim-1',
      'sections:cm-1',
      'units:dv-1',
    ],
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
      ifMoneyLost: [
        { since: 'later', steps: [{ text: 'Không tin ai hứa lấy lại tiền' }] },
        { since: 'first-hour', steps: [{ text: 'Gọi ngân hàng' }, { text: ' ' }] },
        { since: 'first-day', steps: null },
      ],
      channels: ['zalo', 'call'],
      seasons: null,
      related: [
        { relationTo: 'exemplars', value: 'mh-1' },
        { relationTo: 'exemplars', value: 'mh-1' },
        { relationTo: 'tactics', value: 'bai-1' },
        { relationTo: 'articles', value: 'khong-con' },
      ],
      howItWorks: body,
      hotlines: ['dd-1', 'dd-2'],
      state: null,
      firstSeenOn: '2026-10-31T17:30:00.000Z',
      lastSeenOn: null,
    },
    expected: {
      ...publishedCommon,
      ...publishedLinks,
      type: 'A1',
      summary: 'Tự xưng công an để đòi tiền.',
      signs: ['Gọi từ số lạ'],
      doNow: ['Gác máy'],
      ifMoneyLost: [
        { since: 'first-hour', steps: ['Gọi ngân hàng'] },
        { since: 'later', steps: ['Không tin ai hứa lấy lại tiền'] },
      ],
      channels: ['call', 'zalo'],
      targetGroups: [],
      harms: [],
      seasons: [],
      localCase: '',
      related: [{ kind: 'exemplar', id: 'mh-1', headline: 'Mô hình gọi lại', slug: 'mo-hinh-goi-lai' }],
      authoritiesNever: [],
      howItWorks: projectedBody,
      hotlines: [{ id: 'dd-1', number: '0236 000 0113', dial: '02360000113', purpose: 'Công an phường' }],
      state: 'active',
      firstSeenOn: '2026-11-01',
      source: '',
    },
    reads: ['articles:khong-con', 'exemplars:mh-1', 'hotlines:dd-1', 'hotlines:dd-2', 'units:dv-1'],
  },
  {
    kind: 'exemplar',
    collection: 'exemplars',
    stored: {
      themes: ['scams'],
      ...common,
      place: 'Tổ dân phố số 3',
      launchedOn: '6/2026',
      siteCount: 2,
      groupCount: null,
      metrics: [{ label: 'Hộ tham gia', value: 214, unit: 'hộ', qualifier: null, asOf: '2026' }],
      cost: { value: 70_000_000, qualifier: 'khoảng', note: null },
      recognitions: [{ title: 'Bằng khen', year: 2025 }, { title: '' }],
      originUnit: 'dv-0',
    },
    expected: {
      ...publishedCommon,
      ...publishedLinks,
      place: 'Tổ dân phố số 3',
      standfirst: '',
      launchedOn: '2026-06',
      siteCount: 2,
      themes: ['scams'],
      siteUnit: 'điểm',
      groups: [],
      metrics: [{ label: 'Hộ tham gia', value: 214, unit: 'hộ', asOf: '2026' }],
      cost: { value: 70_000_000, qualifier: 'khoảng', note: '' },
      replicatedFrom: '',
      recognitions: [{ title: 'Bằng khen', year: 2025 }],
      collected: false,
      originUnit: { id: 'dv-0', name: 'Xã Mõ Cũ', slug: 'xa-mo-cu', successors: [unit] },
      formerUnit: '',
      source: '',
      body: [],
    },
    reads: ['units:*', 'units:dv-1'],
  },
  {
    kind: 'legalGuide',
    collection: 'legal-guides',
    stored: {
      ...common,
      standfirst: 'Ba việc cần làm.',
      legalBasis: [{ text: 'Bộ luật Hình sự' }],
      checkedOn: '2026-10-01',
      body,
    },
    expected: {
      ...publishedCommon,
      ...publishedLinks,
      standfirst: 'Ba việc cần làm.',
      legalBasis: ['Bộ luật Hình sự'],
      checkedOn: '2026-10-01',
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
      ...publishedLinks,
      startsAt: '2026-08-19T00:30:00.000Z',
      place: 'Nhà văn hóa',
      organiser: '',
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
      recording: 'tieng-1',
    },
    expected: {
      ...publishedCommon,
      lead: 'Kính thưa bà con.',
      points: ['Không chuyển tiền cho người lạ.'],
      format: 'broadcast',
      language: 'vi',
      originalChanged: false,
      priority: 'normal',
      audience: '',
      readings: 1,
      spoken: ['Nhận diện cuộc gọi lừa đảo', 'Kính thưa bà con.', 'Không chuyển tiền cho người lạ.'],
      spokenSouth: ['Nhận diện cuộc gọi lừa đảo', 'Kính thưa bà con.', 'Không chuyển tiền cho người lạ.'],
      syllables: 16,
      recording: { file: `${'a'.repeat(32)}.mp3`, type: 'audio/mpeg' },
      source: { kind: 'exemplar', id: 'mh-1', headline: 'Mô hình gọi lại', state: 'current' },
    },
    reads: ['exemplars:mh-1', 'media:tieng-1', 'settings:settings', 'units:dv-1'],
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
      predecessors: [],
      code: '',
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
    expected: {
      id: 'bai-1',
      name: 'Đài phường',
      unit,
      keyDigest: 'c'.repeat(64),
      syllablesPerMinute: 200,
      region: 'north',
      jingleSeconds: 0,
    },
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

  it('a recording without its words', async () => {
    const sources = sourcesOf({
      ...others,
      articles: { 'bai-1': { ...CASES[0]?.stored, attachments: [{ file: 'phim-1' }] } },
    });
    const projected = await projectDocument({ sources, kind: 'article', id: 'bai-1' });
    expect(JSON.stringify(projected)).toContain('Bản ghi “Cách chặn số lạ” chưa có lời viết lại.');
  });

  it('names the unit that took another one over', async () => {
    const projected = await projectDocument({ sources: sourcesOf(others), kind: 'unit', id: 'dv-0' });
    expect(projected).toMatchObject({ ok: true, value: { document: { successors: [unit], validTo: '2025-06-30' } } });
  });

  it('names a translation at its original, and says at the translation that the original has changed since', async () => {
    const guide = { ...common, standfirst: '', legalBasis: [], body };
    const english = { ...guide, id: 'bai-2', headline: 'How to report', slug: 'how-to-report', language: 'en' };
    const project = (id: string, revisedAt: string) =>
      projectDocument({
        sources: sourcesOf({
          ...others,
          'legal-guides': { 'bai-1': { ...guide, revisedAt }, 'bai-2': { ...english, translationOf: 'bai-1' } },
        }),
        kind: 'legalGuide',
        id,
      });
    const ref = { kind: 'legalGuide', id: 'bai-2', headline: 'How to report', slug: 'how-to-report', language: 'en' };
    expect(await project('bai-1', guide.revisedAt)).toMatchObject({
      ok: true,
      value: { document: { language: 'vi', translations: [ref] }, reads: ['legal-guides:bai-2', 'units:dv-1'] },
    });
    expect(await project('bai-2', guide.revisedAt)).toMatchObject({
      ok: true,
      value: { document: { language: 'en', originalChanged: false, translationOf: { id: 'bai-1', slug: guide.slug } } },
    });
    expect(await project('bai-2', '2026-11-03T01:00:00.000Z')).toMatchObject({
      ok: true,
      value: { document: { originalChanged: true } },
    });
  });

  it('says of the settings whether demonstration content is installed', async () => {
    const settings = {
      ...common,
      id: 'settings',
      headline: 'Tiếng Mõ',
      organisation: 'Ban Chỉ đạo',
      about: body,
      urgentNotice: { text: 'Không đưa tiền.', link: null, until: '2026-12-01T10:00:00.000Z' },
      synonyms: [{ words: [{ text: 'shipper' }, { text: 'người giao hàng' }] }, { words: [{ text: 'một mình' }] }],
    };
    const project = (units: Readonly<Record<string, unknown>>) =>
      projectDocument({ sources: sourcesOf({ units, settings: { settings } }), kind: 'settings', id: 'settings' });
    expect(await project(others.units)).toMatchObject({
      ok: true,
      value: {
        document: {
          siteName: 'Tiếng Mõ',
          demo: true,
          unit,
          phone: '',
          urgentNotice: { text: 'Không đưa tiền.', until: '2026-12-01T10:00:00.000Z' },
          synonyms: [{ words: ['shipper', 'người giao hàng'] }],
        },
      },
    });
    expect(await project({})).toMatchObject({ ok: true, value: { document: { demo: false } } });
  });
});

describe('a document that is not to be shown', () => {
  it.each([
    ['a draft', { ...common, _status: 'draft', firstPublishedAt: null }, { state: 'hidden' }],
    [
      'one that residents could read before',
      { ...common, _status: 'draft' },
      { state: 'withdrawn', slug: common.slug, unitId: common.unit },
    ],
    ['a document without a status', { ...common, _status: undefined, firstPublishedAt: null }, { state: 'hidden' }],
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
