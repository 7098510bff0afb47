/** Everything the page `/tim-kiem/` shows. */
import { pathOfDocument } from 'shared/contract/paths';
import { formatVietnamDay } from 'shared/kernel/vietnam-date';
import { markMatches, type ExcerptPart, type FoundWords } from 'shared/search/excerpt';
import { SEARCHED_KIND_LABELS } from 'shared/search/search-document';
import type { SearchEngine, SearchHit } from 'shared/search/search-engine';
import { callOfHotline, POLICE_CALL, sortHotlines, type Call } from '../page-models/emergency-calls.ts';
import { isCurrent } from '../page-models/tactic-badge.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import { findNearWarnings, OFFERED_WARNINGS, type OfferedWarning } from './near-warnings.ts';
import { buildFilters, type FilterGroup } from './search-filters.ts';
import { findHits, HITS_PER_PAGE, pathOfSearch, type SearchPageAnswer, type SearchRequest } from './search-request.ts';

const OFFERED_CALLS = 4;
/** Among so many of the newest, those that still go on are offered. */
const LOOKED_AT = 20;

export interface SearchPage {
  readonly text: string;
  readonly title: string;
  /** "12 kết quả, trang 2/2"; empty before anything was searched for. */
  readonly summary: string;
  readonly hits: readonly SearchPageHit[];
  readonly filters: readonly FilterGroup[];
  /** Every choice taken back; undefined where none was made. */
  readonly withoutFilters: string | undefined;
  /** "Tìm theo: lừa đảo": what was understood instead of what was typed. */
  readonly correction: { readonly text: string; readonly path: string } | undefined;
  /** Number of the first hit shown, for the list's numbering. */
  readonly firstNumber: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Instead of hits: whom to call, what else to read. */
  readonly help: SearchHelp | undefined;
}

export interface SearchPageHit {
  readonly path: string;
  readonly label: string;
  /** Day as it is written in Vietnam; empty for what has none. */
  readonly date: string;
  /** A trick that is being played now, or one that is over. */
  readonly warning: SearchHit['warning'];
  readonly title: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchHelp {
  readonly isEmptyResult: boolean;
  readonly calls: readonly Call[];
  readonly warnings: readonly OfferedWarning[];
  /** The warnings share words with what was looked for; else they are the newest that still go on. */
  readonly areNear: boolean;
}

interface SearchPageOptions {
  readonly search: SearchEngine;
  readonly reader: DocumentReader;
  readonly request: SearchRequest;
  readonly nowMs: number;
}

export async function buildSearchPage({ search, reader, request, nowMs }: SearchPageOptions): Promise<SearchPage> {
  const { text, filters } = request;
  const found = await findHits(search, request);
  const { page, pages, correction } = found;
  const isNarrowed = Object.keys(filters).length > 0;
  return {
    text,
    title: text === '' ? 'Tìm kiếm' : `Tìm “${text}”`,
    summary: summaryOf(text, found),
    hits: found.hits.map((hit) => pageHitOf(hit, found.words)),
    filters: text === '' ? [] : buildFilters({ request, counts: found.counts, reader }),
    withoutFilters: isNarrowed ? pathOfSearch({ text, page: 1, filters: {} }) : undefined,
    correction:
      correction === undefined
        ? undefined
        : { text: correction, path: pathOfSearch({ text: correction, page: 1, filters }) },
    firstNumber: (page - 1) * HITS_PER_PAGE + 1,
    previous: page > 1 ? pathOfSearch({ ...request, page: page - 1 }) : undefined,
    next: page < pages ? pathOfSearch({ ...request, page: page + 1 }) : undefined,
    help: found.total > 0 ? undefined : helpOf({ reader, text, nowMs, near: await findNearWarnings(search, request) }),
  };
}

function summaryOf(text: string, { total, page, pages }: SearchPageAnswer): string {
  if (text === '') return '';
  if (total === 0) return `Không tìm thấy nội dung nào cho “${text}”.`;
  return `${total.toLocaleString('vi-VN')} kết quả cho “${text}”${pages > 1 ? `, trang ${page}/${pages}` : ''}`;
}

function pageHitOf(hit: SearchHit, words: FoundWords): SearchPageHit {
  return {
    path: hit.path,
    label: SEARCHED_KIND_LABELS[hit.kind],
    date: hit.publishedOn === '' ? '' : formatVietnamDay(hit.publishedOn),
    warning: hit.warning,
    title: markMatches(hit.title, words),
    excerpt: markMatches(hit.excerpt, words),
  };
}

interface HelpRequest {
  readonly reader: DocumentReader;
  readonly text: string;
  readonly near: readonly OfferedWarning[];
  readonly nowMs: number;
}

/** Whoever searches in need and finds nothing must still leave with a number to call. */
function helpOf({ reader, text, near, nowMs }: HelpRequest): SearchHelp {
  const calls = sortHotlines(reader.list('hotline')).map(callOfHotline);
  const police = calls.some((call) => call.dial === POLICE_CALL.dial) ? [] : [POLICE_CALL];
  const newest = reader
    .list('tactic', { limit: LOOKED_AT })
    .filter((warning) => isCurrent(warning, nowMs))
    .slice(0, OFFERED_WARNINGS)
    .map((warning) => ({ path: pathOfDocument(warning), headline: warning.headline, summary: warning.summary }));
  return {
    isEmptyResult: text !== '',
    calls: [...police, ...calls].slice(0, OFFERED_CALLS),
    warnings: near.length > 0 ? near : newest,
    areNear: near.length > 0,
  };
}
