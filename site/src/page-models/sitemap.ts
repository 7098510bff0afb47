/**
 * The sitemap, numbered like the lists: `/sitemap.xml` holds the fixed pages and the newest documents of each kind,
 * older ones stand in blocks that never move (`/sitemap/tin-bai-1.xml`), named by robots.txt. A publication writes
 * one bounded file anew, however long the site has been running.
 */
import { FIXED_PATHS, pathOfDocument } from 'shared/contract/paths';
import type { DocumentReader, DocumentRevision } from '../store/document-reader.ts';
import { listExemplarPlaces } from './exemplar-places.ts';
import { FACET_LISTS } from './facet-lists-table.ts';
import { WHOLE_LISTS } from './lists.ts';
import { numberedPagesOf, type ListedKind, type ListSpec } from './numbered-list.ts';
import { READABLE_STANDING_PATHS } from './standing-paths.ts';
import type { PageReads } from './tracked-reads.ts';

export const SITEMAP_BLOCK = 500;

export interface SitemapEntry {
  readonly path: string;
  /** ISO instant; absent for pages that are made of others. */
  readonly changedAt: string | undefined;
}

export function buildSitemap(reads: PageReads): readonly SitemapEntry[] {
  const { reader } = reads;
  const facets = FACET_LISTS.filter((spec) => reader.count(spec.kind, spec.scope) > 0).map((spec) => spec.path);
  const exemplarPlaces = listExemplarPlaces(reader).map(({ list }) => list.path);
  const fixed = [...READABLE_STANDING_PATHS, ...facets, ...exemplarPlaces].map((path) => ({
    path,
    changedAt: undefined,
  }));
  const places = [...reader.list('section'), ...reader.list('unit')].map((document) => ({
    path: pathOfDocument(document),
    changedAt: undefined,
  }));
  const documents = WHOLE_LISTS.flatMap((spec: ListSpec) => {
    const count = reader.count(spec.kind);
    const limit = count - numberedPagesOf(count, SITEMAP_BLOCK) * SITEMAP_BLOCK;
    return entriesOf(spec.kind, reader.listRevisions(spec.kind, { limit }));
  });
  return [...fixed, ...places, ...documents];
}

/** `tin-bai-1` → the oldest 500 articles; undefined for a name without a full block. */
export function findSitemapBlock(reads: PageReads, name: string): readonly SitemapEntry[] | undefined {
  const match = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name);
  const spec = WHOLE_LISTS.find((candidate) => candidate.path === `/${match?.[1]}/`);
  const number = Number(match?.[2]);
  if (!spec || number > numberedPagesOf(reads.untracked.count(spec.kind), SITEMAP_BLOCK)) return undefined;
  const options = { order: 'oldest', offset: (number - 1) * SITEMAP_BLOCK, limit: SITEMAP_BLOCK } as const;
  return entriesOf(spec.kind, reads.placed.listRevisions(spec.kind, options));
}

export function pathOfSitemapBlock(spec: Pick<ListSpec, 'path'>, number: number): string {
  return `/sitemap${spec.path.slice(0, -1)}-${number}.xml`;
}

/** Every sitemap file, for robots.txt. */
export function listSitemapPaths(reader: DocumentReader): readonly string[] {
  const blocks = WHOLE_LISTS.flatMap((spec) =>
    Array.from({ length: numberedPagesOf(reader.count(spec.kind), SITEMAP_BLOCK) }, (_, index) =>
      pathOfSitemapBlock(spec, index + 1),
    ),
  );
  return [FIXED_PATHS.sitemap, ...blocks];
}

function entriesOf(kind: ListedKind, revisions: readonly DocumentRevision[]): readonly SitemapEntry[] {
  return revisions.map(({ slug, revisedAt }) => ({ path: pathOfDocument({ kind, slug }), changedAt: revisedAt }));
}
