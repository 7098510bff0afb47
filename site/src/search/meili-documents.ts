/** A document as Meilisearch keeps it, and the settings it is kept under: both as code, so that a change of either rebuilds. */
import { FACETS } from 'shared/search/search-facets';
import { tokenize } from 'shared/search/tokenize';
import type { Settings } from 'meilisearch';
import { numberColumn, textColumn, type Row } from '../store/row.ts';
import { FACET_SEPARATOR } from './search-tables.ts';

export interface MeiliDocument {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  /** The row of the store it was made from: of two versions the greater is the newer. */
  readonly version: number;
  /** A tombstone: kept, so that an older version that comes late is known to be older. */
  readonly gone: boolean;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Every word as the analysis writes it: tone, i/y and digits as one. */
  readonly words: string;
}

export const MEILI_SETTINGS: Settings = {
  searchableAttributes: ['title', 'summary', 'words', 'body'],
  filterableAttributes: ['gone', 'day', 'version', ...FACETS],
  sortableAttributes: ['day'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness', 'day:desc'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  proximityPrecision: 'byWord',
  pagination: { maxTotalHits: 100_000 },
  faceting: { maxValuesPerFacet: 5000 },
};

export const DOCUMENT_COLUMNS = 'id, kind, document_id, title, summary, body, keywords, published_on, facets';

export function meiliDocumentOf(row: Row): MeiliDocument {
  const [title, summary, body] = [textColumn(row, 'title'), textColumn(row, 'summary'), textColumn(row, 'body')];
  const values = textColumn(row, 'facets').split(FACET_SEPARATOR);
  const day = Math.round(Date.parse(textColumn(row, 'published_on') || '1970-01-01') / 86_400_000);
  return {
    ...Object.fromEntries(FACETS.map((facet, index) => [facet, values[index] ?? ''])),
    key: meiliKeyOf(textColumn(row, 'kind'), textColumn(row, 'document_id')),
    documentKind: textColumn(row, 'kind'),
    kind: values[0] ?? '',
    id: textColumn(row, 'document_id'),
    version: numberColumn(row, 'id'),
    gone: false,
    day,
    title,
    summary,
    body,
    words: tokenize([title, summary, body, textColumn(row, 'keywords')].join('\n'))
      .map((token) => token.folded)
      .join(' '),
  };
}

/** Meilisearch takes letters, digits, - and _; everything else is written as its code. */
export function meiliKeyOf(kind: string, id: string): string {
  return `${kind}_${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
}
