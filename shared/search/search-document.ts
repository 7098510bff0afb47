/** What of a published document can be found, and under which weight. */
import type { DocumentKind, PublishedDocument } from '../contract/documents.ts';
import { FIXED_PATHS, pathOfDocument, type PageKind } from '../contract/paths.ts';
import { plainTextOf } from '../contract/rich-text.ts';
import { ARTICLE_KIND_LABELS } from '../editorial/article-kinds.ts';
import { TACTIC_TYPES } from '../editorial/content-terms.ts';

export type SearchedKind = PageKind | 'hotline';

export interface SearchDocument {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** A trick that is being played now goes before others that fit as well. */
  readonly isActiveWarning: boolean;
  /** First publication as an ISO instant; empty for what has none. */
  readonly publishedAt: string;
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
  return {
    kind: document.kind,
    id: document.id,
    path: pathOf(document),
    ...texts,
    isActiveWarning: document.kind === 'tactic' && document.state === 'active',
    publishedAt: 'publishedAt' in document ? document.publishedAt : '',
  };
}

type SearchTexts = Pick<SearchDocument, 'title' | 'summary' | 'body'>;

function textsOf(document: PublishedDocument): SearchTexts | undefined {
  switch (document.kind) {
    case 'article': {
      const captions = document.photos.map((photo) => photo.caption);
      const marks = [ARTICLE_KIND_LABELS[document.genre], document.section?.name, document.unit.name];
      return texts(document.headline, document.standfirst, [plainTextOf(document.body), ...captions, ...marks]);
    }
    case 'tactic': {
      const lists = [document.signs, document.doNow, document.ifMoneyLost, document.authoritiesNever].flat();
      const calls = document.hotlines.map((hotline) => `${hotline.purpose} ${hotline.number}`);
      const marks = [TACTIC_TYPES[document.type], document.unit.name];
      return texts(document.headline, document.summary, [
        ...lists,
        plainTextOf(document.howItWorks),
        ...calls,
        ...marks,
      ]);
    }
    case 'exemplar': {
      const figures = document.metrics.map((metric) => `${metric.label} ${metric.value} ${metric.unit}`);
      const rest = [plainTextOf(document.body), ...figures, document.unit.name];
      return texts(document.headline, joinLines([document.standfirst, document.place]), rest);
    }
    case 'legalGuide':
      return texts(document.headline, document.standfirst, [...document.legalBasis, plainTextOf(document.body)]);
    case 'event':
      return texts(document.headline, joinLines([document.standfirst, document.place]), [plainTextOf(document.body)]);
    case 'hotline':
      return texts(`${document.headline}: ${document.number}`, document.note, [document.dial, document.unit.name]);
    case 'section':
      return texts(document.name, document.description, []);
    case 'unit':
      return texts(document.name, joinLines([document.address, document.description]), [document.parent?.name]);
    case 'script':
    case 'station':
    case 'settings':
      return undefined;
  }
}

function texts(title: string, summary: string, body: readonly (string | undefined)[]): SearchTexts {
  return { title, summary, body: joinLines(body) };
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
