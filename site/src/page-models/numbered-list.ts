/**
 * Long lists, numbered from the oldest: page 1 holds the first twenty ever published and stays as it is, the front
 * list holds the newest 20 to 39. Numbered from the newest, one publication would move every page.
 */
import type { DocumentOf, ListScope } from '../store/document-reader.ts';
import type { PageReads } from './tracked-reads.ts';

export const PAGE_SIZE = 20;

export type ListedKind = 'article' | 'tactic' | 'exemplar' | 'legalGuide' | 'event';

/** One list of the site: a kind, perhaps of one section or unit, under the address of its front page. */
export interface ListSpec<Kind extends ListedKind = ListedKind> {
  readonly kind: Kind;
  readonly scope: ListScope;
  readonly path: string;
}

export interface ListPager {
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

export interface NumberedList<Kind extends ListedKind> {
  /** Newest first. */
  readonly documents: readonly DocumentOf<Kind>[];
  readonly pager: ListPager;
  /** Undefined on the front list. */
  readonly number: number | undefined;
  readonly path: string;
  readonly frontPath: string;
}

/** How many full numbered pages a list of this length has; the newest one to almost two pages' worth stand in front. */
export function numberedPagesOf(count: number, pageSize: number = PAGE_SIZE): number {
  return Math.max(0, Math.floor(count / pageSize) - 1);
}

export function pathOfListPage(spec: Pick<ListSpec, 'path'>, number: number): string {
  return `${spec.path}trang/${number}/`;
}

/** "Tin bài, trang 3"; without a number the heading alone. */
export function titleOfListPage(heading: string, number: number | undefined): string {
  return number === undefined ? heading : `${heading}, trang ${number}`;
}

export function buildFrontList<Kind extends ListedKind>(reads: PageReads, spec: ListSpec<Kind>): NumberedList<Kind> {
  const count = reads.reader.count(spec.kind, spec.scope);
  const pages = numberedPagesOf(count);
  const limit = count - pages * PAGE_SIZE;
  return {
    documents: reads.reader.list(spec.kind, { ...spec.scope, order: 'newest', limit }),
    pager: { newer: undefined, older: pages > 0 ? pathOfListPage(spec, pages) : undefined },
    number: undefined,
    path: spec.path,
    frontPath: spec.path,
  };
}

/** Undefined for anything that is no number of a page: it must answer 404, or made-up numbers would fill the disk. */
export function findListPage<Kind extends ListedKind>(
  reads: PageReads,
  spec: ListSpec<Kind>,
  written: string,
): NumberedList<Kind> | undefined {
  if (!/^[1-9]\d{0,8}$/.test(written)) return undefined;
  const number = Number(written);
  const pages = numberedPagesOf(reads.untracked.count(spec.kind, spec.scope));
  if (number > pages) return undefined;
  const oldestFirst = reads.placed.list(spec.kind, {
    ...spec.scope,
    order: 'oldest',
    offset: (number - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  return {
    documents: oldestFirst.toReversed(),
    pager: {
      newer: number < pages ? pathOfListPage(spec, number + 1) : spec.path,
      older: number > 1 ? pathOfListPage(spec, number - 1) : undefined,
    },
    number,
    path: pathOfListPage(spec, number),
    frontPath: spec.path,
  };
}
