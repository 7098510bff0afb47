/** The lists of whole kinds: front pages and numbered pages. */
import {
  articleCardOf,
  cardOf,
  eventCardOf,
  exemplarCardOf,
  legalGuideCardOf,
  warningCardOf,
  type Card,
  type EventCard,
  type WarningCard,
} from './cards.ts';
import { LIST_WORDS, type ListWords } from './list-words-table.ts';
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
  return list && pageOf(list, LIST_WORDS.article, articleCardOf);
}

export function buildExemplarListPage(reads: PageReads, written: Written): ListPage<Card> | undefined {
  const list = findList(reads, EXEMPLARS, written);
  return list && pageOf(list, LIST_WORDS.exemplar, exemplarCardOf);
}

export function buildLegalGuideListPage(reads: PageReads, written: Written): ListPage<Card> | undefined {
  const list = findList(reads, LEGAL_GUIDES, written);
  return list && pageOf(list, LIST_WORDS.legalGuide, legalGuideCardOf);
}

export function buildWarningListPage(reads: PageReads, written: Written, nowMs: number): WarningListPage | undefined {
  return findWarningList({ reads, spec: WARNINGS, words: LIST_WORDS.tactic, written, nowMs });
}

/** Warnings of one list, whole or of one facet. */
export function findWarningList({
  reads,
  spec,
  words,
  written,
  nowMs,
}: WantedList<'tactic'>): WarningListPage | undefined {
  const list = findList(reads, spec, written);
  if (!list) return undefined;
  reads.addTag(TODAY_TAG);
  const page = pageOf(list, words, (tactic) => warningCardOf(tactic, nowMs));
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
  const page = pageOf({ ...list, documents: byStart }, LIST_WORDS.event, (event) => eventCardOf(event, nowMs));
  return {
    ...page,
    coming: page.cards.filter((card) => !card.isOver),
    over: page.cards.filter((card) => card.isOver).toReversed(),
  };
}

/** Exemplars or articles of one facet. */
export function findStoryList<Kind extends 'exemplar' | 'article'>(
  wanted: WantedList<Kind>,
): ListPage<Card> | undefined {
  const list = findList(wanted.reads, wanted.spec, wanted.written);
  return list && pageOf(list, wanted.words, (document) => cardOf(document, wanted.nowMs));
}

interface WantedList<Kind extends ListedKind> {
  readonly reads: PageReads;
  readonly spec: ListSpec<Kind>;
  readonly words: ListWords;
  readonly written: Written;
  readonly nowMs: number;
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
