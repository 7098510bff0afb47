/** Any number of published documents for benchmarks: the same number gives the same documents. */
import type { PublishedDocument } from 'shared/contract/documents';
import { HEADLINES, SENTENCES } from './content/sentences.ts';

const FIRST_DAY_MS = Date.UTC(2020, 0, 1);
const PARAGRAPHS = 8;
const SENTENCES_A_PARAGRAPH = 4;
/** One warning for this many articles. */
const WARNING_EVERY = 20;
const SECTIONS = 6;

export const SAMPLE_UNIT = { id: 'unit-0', name: 'Phường Thử Tải', slug: 'phuong-thu-tai' };

/** The words of the n-th sample, whatever form they are stored in. */
export function sampleText(n: number): { readonly headline: string; readonly paragraphs: readonly string[] } {
  const sentence = (index: number): string =>
    SENTENCES[(n * 7 + index * 3 + Math.floor(n / 20)) % SENTENCES.length] ?? '';
  return {
    headline: `${HEADLINES[n % HEADLINES.length] ?? ''}, kỳ ${n}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, paragraph) =>
      Array.from({ length: SENTENCES_A_PARAGRAPH }, (__, index) =>
        sentence(paragraph * SENTENCES_A_PARAGRAPH + index),
      ).join(' '),
    ),
  };
}

export function samplePublishedAt(n: number): string {
  return new Date(FIRST_DAY_MS + n * 1_800_000).toISOString();
}

function sectionOf(n: number) {
  const number = n % SECTIONS;
  return { id: `section-${number}`, name: `Chuyên mục ${number + 1}`, slug: `chuyen-muc-${number + 1}` };
}

/** Identity, unit and sections, then as many articles and warnings as asked for, oldest first. */
export function* sampleDocuments(count: number): Generator<PublishedDocument> {
  yield {
    kind: 'settings',
    id: 'settings',
    siteName: 'Trang tin thử tải',
    organisation: SAMPLE_UNIT.name,
    responsiblePerson: '',
    address: '',
    phone: '',
    contact: [],
    about: [],
    privacy: [],
    accessibility: [],
    synonyms: [],
    abbreviations: [],
    lexicon: [],
    unit: SAMPLE_UNIT,
    demo: false,
  };
  const history = { successors: [], predecessors: [] };
  yield { kind: 'unit', ...SAMPLE_UNIT, code: '', type: 'ward', ...history, address: '', description: '' };
  for (let n = 0; n < SECTIONS; n += 1) yield { kind: 'section', ...sectionOf(n), description: '', order: n };
  for (let n = 0; n < count; n += 1) yield n % WARNING_EVERY === 0 ? sampleWarning(n) : sampleArticle(n);
}

/** What every published document has beside its own fields. */
export function publishedBase({ slug, headline }: { readonly slug: string; readonly headline: string }, n: number) {
  const at = samplePublishedAt(n);
  return {
    slug,
    headline,
    unit: SAMPLE_UNIT,
    publishedAt: at,
    revisedAt: at,
    changeNotes: [],
    demo: false,
    language: 'vi',
    related: [],
    originalChanged: false,
    translations: [],
  };
}

function baseOf(n: number) {
  return publishedBase({ slug: `bai-so-${n}`, headline: sampleText(n).headline }, n);
}

export function sampleArticle(n: number): Extract<PublishedDocument, { kind: 'article' }> {
  const { paragraphs } = sampleText(n);
  return {
    kind: 'article',
    id: `article-${n}`,
    ...baseOf(n),
    genre: 'feature',
    standfirst: paragraphs[0]?.slice(0, 160) ?? '',
    byline: 'Ban biên tập',
    source: '',
    originallyPublishedAt: '',
    section: sectionOf(n),
    photos: [],
    exemplars: [],
    body: paragraphs.map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })),
  };
}

function sampleWarning(n: number): PublishedDocument {
  const { paragraphs } = sampleText(n);
  return {
    kind: 'tactic',
    id: `tactic-${n}`,
    ...baseOf(n),
    type: 'A1',
    summary: SENTENCES[n % SENTENCES.length] ?? '',
    signs: [SENTENCES[1], SENTENCES[2]],
    doNow: [SENTENCES[7], SENTENCES[8]],
    ifMoneyLost: [],
    authoritiesNever: [SENTENCES[2]],
    howItWorks: paragraphs.slice(0, 3).map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })),
    hotlines: [],
    state: 'active',
    channels: ['call'],
    targetGroups: ['older-people'],
    harms: ['money'],
    seasons: [],
    localCase: '',
    source: SAMPLE_UNIT.name,
  };
}
