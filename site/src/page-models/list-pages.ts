/** The lists of whole kinds: front pages and numbered pages. */
import {
  articleCardOf,
  eventCardOf,
  exemplarCardOf,
  legalGuideCardOf,
  warningCardOf,
  type Card,
  type EventCard,
  type WarningCard,
} from './cards.ts';
import { ARTICLES, EVENTS, EXEMPLARS, LEGAL_GUIDES, WARNINGS } from './lists.ts';
import {
  buildFrontList,
  findListPage,
  titleOfListPage,
  type ListPager,
  type ListedKind,
  type ListSpec,
  type NumberedList,
} from './numbered-list.ts';
import type { DocumentOf } from '../store/document-reader.ts';
import { TODAY_TAG, type PageReads } from './tracked-reads.ts';

export interface ListPage<Item> {
  readonly path: string;
  readonly frontPath: string;
  /** With the number of a numbered page: "Cảnh báo, trang 3". */
  readonly title: string;
  readonly description: string;
  readonly emptyText: string;
  /** Undefined on the front page. */
  readonly number: number | undefined;
  readonly cards: readonly Item[];
  readonly pager: ListPager;
}

interface ListWords {
  readonly heading: string;
  readonly description: string;
  readonly emptyText: string;
}

const WORDS = {
  tactic: {
    heading: 'Cảnh báo thủ đoạn',
    description: 'Các thủ đoạn lừa đảo, tội phạm bà con cần biết: nhận ra thế nào, làm gì ngay, gọi cho ai.',
    emptyText: 'Hiện chưa có cảnh báo nào. Khi có thủ đoạn mới, cảnh báo sẽ đăng ở đây.',
  },
  article: {
    heading: 'Tin bài',
    description: 'Tin, bài, phóng sự về phong trào Toàn dân bảo vệ an ninh Tổ quốc ở địa phương.',
    emptyText: 'Chưa có tin bài nào được đăng.',
  },
  exemplar: {
    heading: 'Mô hình hay',
    description: 'Những mô hình, cách làm hay giữ gìn an ninh, trật tự ở khu dân cư.',
    emptyText: 'Chưa có mô hình nào được giới thiệu.',
  },
  legalGuide: {
    heading: 'Hướng dẫn pháp luật',
    description: 'Quy định của pháp luật, giải thích ngắn gọn để bà con làm đúng và tự bảo vệ mình.',
    emptyText: 'Chưa có hướng dẫn nào được đăng.',
  },
  event: {
    heading: 'Sự kiện',
    description: 'Ngày hội, buổi tuyên truyền, sinh hoạt cộng đồng mời bà con tham dự.',
    emptyText: 'Chưa có sự kiện nào được thông báo.',
  },
} as const satisfies Record<ListedKind, ListWords>;

/** Warnings still to be watched for stand apart from old ones. */
export interface WarningListPage extends ListPage<WarningCard> {
  readonly current: readonly WarningCard[];
  readonly past: readonly WarningCard[];
}

export interface EventListPage extends ListPage<EventCard> {
  /** The next one first. */
  readonly coming: readonly EventCard[];
  /** The latest first. */
  readonly over: readonly EventCard[];
}

/** `written`: the number in the address; undefined for the front page. A number without a page gives undefined. */
type Written = string | undefined;

export function buildArticleListPage(reads: PageReads, written: Written): ListPage<Card> | undefined {
  const list = findList(reads, ARTICLES, written);
  return list && pageOf(list, WORDS.article, articleCardOf);
}

export function buildExemplarListPage(reads: PageReads, written: Written): ListPage<Card> | undefined {
  const list = findList(reads, EXEMPLARS, written);
  return list && pageOf(list, WORDS.exemplar, exemplarCardOf);
}

export function buildLegalGuideListPage(reads: PageReads, written: Written): ListPage<Card> | undefined {
  const list = findList(reads, LEGAL_GUIDES, written);
  return list && pageOf(list, WORDS.legalGuide, legalGuideCardOf);
}

export function buildWarningListPage(reads: PageReads, written: Written, nowMs: number): WarningListPage | undefined {
  const list = findList(reads, WARNINGS, written);
  if (!list) return undefined;
  reads.addTag(TODAY_TAG);
  const page = pageOf(list, WORDS.tactic, (tactic) => warningCardOf(tactic, nowMs));
  return {
    ...page,
    current: page.cards.filter((card) => card.badge.tone !== 'old'),
    past: page.cards.filter((card) => card.badge.tone === 'old'),
  };
}

export function buildEventListPage(reads: PageReads, written: Written, nowMs: number): EventListPage | undefined {
  const list = findList(reads, EVENTS, written);
  if (!list) return undefined;
  reads.addTag(TODAY_TAG);
  const byStart = [...list.documents].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const page = pageOf({ ...list, documents: byStart }, WORDS.event, (event) => eventCardOf(event, nowMs));
  return {
    ...page,
    coming: page.cards.filter((card) => !card.isOver),
    over: page.cards.filter((card) => card.isOver).toReversed(),
  };
}

function findList<Kind extends ListedKind>(
  reads: PageReads,
  spec: ListSpec<Kind>,
  written: Written,
): NumberedList<Kind> | undefined {
  return written === undefined ? buildFrontList(reads, spec) : findListPage(reads, spec, written);
}

function pageOf<Kind extends ListedKind, Item>(
  list: NumberedList<Kind>,
  words: ListWords,
  cardOf: (document: DocumentOf<Kind>) => Item,
): ListPage<Item> {
  return {
    description: words.description,
    emptyText: words.emptyText,
    path: list.path,
    frontPath: list.frontPath,
    title: titleOfListPage(words.heading, list.number),
    number: list.number,
    cards: list.documents.map(cardOf),
    pager: list.pager,
  };
}
