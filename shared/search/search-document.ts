/** What of a published document can be found, and under which weight. */
import type { DocumentKind, PublishedDocument } from '../contract/documents.ts';
import { textOfAttachment } from '../contract/published-attachment.ts';
import { FIXED_PATHS, pathOfDocument, type PageKind } from '../contract/paths.ts';
import { plainTextOf } from '../contract/rich-text.ts';
import { ARTICLE_KIND_LABELS } from '../editorial/article-kinds.ts';
import { TACTIC_TYPES } from '../editorial/content-terms.ts';
import { vietnamDayOf } from '../kernel/vietnam-date.ts';
import type { WarningState } from './ranking.ts';
import type { Facet } from './search-facets.ts';

export type SearchedKind = PageKind | 'hotline';

export interface SearchDocument {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Found like the body but never shown as an excerpt: labels and names that stand elsewhere on the page. */
  readonly keywords: string;
  /** A trick that is being played now goes before others that fit as well. */
  readonly warning: WarningState;
  /** Vietnam day of the first publication; empty for what has none. */
  readonly publishedOn: string;
  /** What the results can be narrowed by; empty where the document has no such thing. */
  readonly facets: Readonly<Record<Facet, string>>;
}

/** Shown with every hit. */
export const SEARCHED_KIND_LABELS = {
  tactic: 'Cảnh báo',
  article: 'Tin bài',
  exemplar: 'Mô hình',
  legalGuide: 'Hướng dẫn pháp luật',
  event: 'Sự kiện',
  hotline: 'Đường dây nóng',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
} as const satisfies Record<SearchedKind, string>;

export function isSearchedKind(kind: DocumentKind): kind is SearchedKind {
  return kind in SEARCHED_KIND_LABELS;
}

/** Undefined for what has no page to find: scripts, stations, settings. */
export function findSearchDocument(document: PublishedDocument): SearchDocument | undefined {
  const texts = textsOf(document);
  if (texts === undefined || !isSearchedKind(document.kind)) return undefined;
  const publishedOn = 'publishedAt' in document ? vietnamDayOf(Date.parse(document.publishedAt)) : '';
  return {
    kind: document.kind,
    id: document.id,
    path: pathOf(document),
    ...texts,
    body: joinLines([texts.body, ...attachedTexts(document)]),
    warning: warningStateOf(document),
    publishedOn,
    facets: {
      kind: document.kind,
      scamType: document.kind === 'tactic' ? document.type : '',
      section: 'section' in document ? (document.section?.id ?? '') : '',
      unit: 'unit' in document ? (document.unit?.id ?? '') : '',
      year: publishedOn.slice(0, 4),
    },
  };
}

/** A trick that has cooled down can come back any day: it stands between. */
function warningStateOf(document: PublishedDocument): WarningState {
  if (document.kind !== 'tactic') return 'none';
  switch (document.state) {
    case 'active':
      return 'active';
    case 'cooling':
      return 'none';
    case 'old':
      return 'over';
  }
}

/** Who remembers a sentence of a recording finds the text it belongs to. */
function attachedTexts(document: PublishedDocument): readonly string[] {
  return 'attachments' in document ? (document.attachments ?? []).map(textOfAttachment) : [];
}

type SearchTexts = Pick<SearchDocument, 'title' | 'summary' | 'body' | 'keywords'>;

function textsOf(document: PublishedDocument): SearchTexts | undefined {
  switch (document.kind) {
    case 'article':
      return {
        title: document.headline,
        summary: document.standfirst,
        body: joinLines([plainTextOf(document.body), ...document.photos.map((photo) => photo.caption)]),
        keywords: joinLines([ARTICLE_KIND_LABELS[document.genre], document.section?.name, document.unit.name]),
      };
    case 'tactic': {
      const { signs, doNow, ifMoneyLost, authoritiesNever } = document;
      const lists = [...signs, ...doNow, ...ifMoneyLost.flatMap(({ steps }) => steps), ...authoritiesNever];
      const calls = document.hotlines.map((hotline) => `${hotline.purpose} ${hotline.number}`);
      return {
        title: document.headline,
        summary: document.summary,
        body: joinLines([...lists, document.localCase, plainTextOf(document.howItWorks)]),
        keywords: joinLines([labelOfWarning(document.type), TACTIC_TYPES[document.type], ...calls, document.unit.name]),
      };
    }
    case 'exemplar':
      return {
        title: document.headline,
        summary: joinLines([document.standfirst, document.place]),
        body: plainTextOf(document.body),
        keywords: joinLines([
          ...document.metrics.map(({ label, value }) => `${label} ${value}`),
          ...document.groups,
          document.originUnit?.name,
          document.formerUnit,
          document.unit.name,
        ]),
      };
    case 'legalGuide':
      return {
        title: document.headline,
        summary: document.standfirst,
        body: joinLines([...document.legalBasis, plainTextOf(document.body)]),
        keywords: document.unit.name,
      };
    case 'event':
      return {
        title: document.headline,
        summary: joinLines([document.standfirst, document.place]),
        body: plainTextOf(document.body),
        keywords: document.unit.name,
      };
    case 'hotline':
      return {
        title: `${document.headline}: ${document.number}`,
        summary: document.note,
        body: '',
        keywords: joinLines([document.dial, document.unit.name]),
      };
    case 'section':
      return { title: document.name, summary: document.description, body: '', keywords: '' };
    case 'unit':
      return {
        title: document.name,
        summary: document.address,
        body: document.description,
        keywords: document.parent?.name ?? '',
      };
    case 'script':
    case 'station':
    case 'settings':
      return undefined;
  }
}

/** Residents ask for “lừa đảo”; a warning about one seldom says so itself. Group Z is other crime. */
function labelOfWarning(type: keyof typeof TACTIC_TYPES): string {
  return type === 'Z' ? 'Cảnh báo' : 'Cảnh báo lừa đảo';
}

function joinLines(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

function pathOf(document: PublishedDocument): string {
  switch (document.kind) {
    case 'article':
    case 'tactic':
    case 'exemplar':
    case 'legalGuide':
    case 'event':
    case 'unit':
    case 'section':
      return pathOfDocument(document);
    case 'hotline':
      return FIXED_PATHS.hotlines;
    case 'script':
    case 'station':
    case 'settings':
      return '';
  }
}
