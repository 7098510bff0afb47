/** Everything the page `/tim-kiem/` shows. */
import { pathOfDocument } from 'shared/contract/paths';
import { markMatches, type ExcerptPart } from 'shared/search/excerpt';
import { isSearchedKind, SEARCHED_KIND_LABELS } from 'shared/search/search-document';
import type { SearchEngine, SearchHit } from 'shared/search/search-engine';
import { callOfHotline, POLICE_CALL, sortHotlines, type Call } from '../page-models/emergency-calls.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import { findHits, HITS_PER_PAGE, pathOfSearch, type SearchPageAnswer, type SearchRequest } from './search-request.ts';

const OFFERED_WARNINGS = 3;
const OFFERED_CALLS = 4;

export interface SearchPage {
  readonly text: string;
  readonly title: string;
  /** "12 kết quả, trang 2/2"; empty before anything was searched for. */
  readonly summary: string;
  readonly hits: readonly SearchPageHit[];
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
  readonly title: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchHelp {
  readonly isEmptyResult: boolean;
  readonly calls: readonly Call[];
  readonly warnings: readonly { readonly path: string; readonly headline: string; readonly summary: string }[];
}

interface SearchPageOptions {
  readonly search: SearchEngine;
  readonly reader: DocumentReader;
  readonly request: SearchRequest;
}

export async function buildSearchPage({ search, reader, request }: SearchPageOptions): Promise<SearchPage> {
  const { text } = request;
  const found = await findHits(search, request);
  const { page, pages } = found;
  return {
    text,
    title: text === '' ? 'Tìm kiếm' : `Tìm “${text}”`,
    summary: summaryOf(text, found),
    hits: found.hits.map((hit) => pageHitOf(hit, text)),
    firstNumber: (page - 1) * HITS_PER_PAGE + 1,
    previous: page > 1 ? pathOfSearch({ text, page: page - 1 }) : undefined,
    next: page < pages ? pathOfSearch({ text, page: page + 1 }) : undefined,
    help: found.total > 0 ? undefined : helpOf(reader, text !== ''),
  };
}

function summaryOf(text: string, { total, page, pages }: SearchPageAnswer): string {
  if (text === '') return '';
  if (total === 0) return `Không tìm thấy nội dung nào cho “${text}”.`;
  return `${total.toLocaleString('vi-VN')} kết quả cho “${text}”${pages > 1 ? `, trang ${page}/${pages}` : ''}`;
}

function pageHitOf(hit: SearchHit, text: string): SearchPageHit {
  return {
    path: hit.path,
    label: isSearchedKind(hit.kind) ? SEARCHED_KIND_LABELS[hit.kind] : '',
    title: markMatches(hit.title, text),
    excerpt: markMatches(hit.excerpt, text),
  };
}

/** Whoever searches in need and finds nothing must still leave with a number to call. */
function helpOf(reader: DocumentReader, isEmptyResult: boolean): SearchHelp {
  const calls = sortHotlines(reader.list('hotline')).map(callOfHotline);
  const police = calls.some((call) => call.dial === POLICE_CALL.dial) ? [] : [POLICE_CALL];
  const warnings = reader.list('tactic', { limit: OFFERED_WARNINGS });
  return {
    isEmptyResult,
    calls: [...police, ...calls].slice(0, OFFERED_CALLS),
    warnings: warnings.map((warning) => ({
      path: pathOfDocument(warning),
      headline: warning.headline,
      summary: warning.summary,
    })),
  };
}
