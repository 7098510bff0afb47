/** Which pages must exist as files, and which may have come into being or moved with a change. */
import type { PublishedDocument } from 'shared/contract/documents';
import { isPageKind, PAGE_KINDS, pathOfDocument } from 'shared/contract/paths';
import type { DocumentOf, DocumentReader, DocumentRevision } from '../store/document-reader.ts';
import { facetsOf, unitCarryingOut } from '../store/facets.ts';
import { exemplarsOfUnit, listExemplarPlaces } from './exemplar-places.ts';
import { FACET_LISTS } from './facet-lists-table.ts';
import { articlesOfSection, articlesOfUnit, WHOLE_LISTS } from './lists.ts';
import { feedPathsOf } from './feed-files.ts';
import { numberedPagesOf, PAGE_SIZE, pathOfListPage, type ListedKind, type ListSpec } from './numbered-list.ts';
import { countPublishedBefore } from './publication-order.ts';
import { listNeighbours } from './related-warnings.ts';
import { listSitemapPaths, pathOfSitemapBlock, SITEMAP_BLOCK } from './sitemap.ts';
import { STANDING_PATHS } from './standing-paths.ts';

const READ_AT_ONCE = 500;
type PageKind = (typeof PAGE_KINDS)[number];

/** Every page that must stand on disk for what the store holds now. */
export function* allPaths(reader: DocumentReader): Iterable<string> {
  yield* STANDING_PATHS;
  yield* listSitemapPaths(reader);
  for (const kind of PAGE_KINDS) {
    for (const { slug } of everyRevision(reader, kind)) yield* ownPathsOf({ kind, slug });
  }
  for (const { list } of listExemplarPlaces(reader)) yield list.path;
  for (const spec of everyList(reader)) {
    const pages = numberedPagesOf(reader.count(spec.kind, spec.scope));
    for (let number = 1; number <= pages; number += 1) yield pathOfListPage(spec, number);
  }
}

function* everyRevision(reader: DocumentReader, kind: PageKind): Iterable<DocumentRevision> {
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const revisions = reader.listRevisions(kind, { order: 'oldest', offset, limit: READ_AT_ONCE });
    yield* revisions;
    if (revisions.length < READ_AT_ONCE) return;
  }
}

function everyList(reader: DocumentReader): readonly ListSpec[] {
  return [
    ...WHOLE_LISTS,
    ...FACET_LISTS,
    ...reader.list('section').map(articlesOfSection),
    ...reader.list('unit').map(articlesOfUnit),
    ...listExemplarPlaces(reader).map(({ list }) => list),
  ];
}

interface Change {
  readonly before: PublishedDocument | undefined;
  readonly after: PublishedDocument | undefined;
  /** As it is right after this change and before the next. */
  readonly reader: DocumentReader;
}

/**
 * Paths that tags cannot find: the document's own page, and pages on which a place in an order changed hands
 * (numbered lists, sitemap blocks, related warnings). Paths that exist no longer are named too; their page answers 404.
 */
export function pathsOfChange({ before, after, reader }: Change): readonly string[] {
  const versions = [before, after].filter((version) => version !== undefined);
  const own = versions.flatMap((version) => (isPaged(version) ? ownPathsOf(version) : []));
  const moved = versions.flatMap((version) =>
    isListed(version) ? pathsMovedBy({ version, other: version === after ? before : after, reader }) : [],
  );
  const places = versions.flatMap((version) => placePathsOf(version));
  return [...new Set([...own, ...places, ...listPagesMovedBy({ before, after, reader }), ...moved])];
}

/** The numbered pages below a section or unit go with its address; the ones left behind are found by their tags. */
function listPagesMovedBy({ before, after, reader }: Change): readonly string[] {
  if (after?.kind !== 'unit' && after?.kind !== 'section') return [];
  if (before && 'slug' in before && before.slug === after.slug) return [];
  const spec = after.kind === 'unit' ? articlesOfUnit(after) : articlesOfSection(after);
  const pages = numberedPagesOf(reader.count(spec.kind, spec.scope));
  return Array.from({ length: pages }, (_, index) => pathOfListPage(spec, index + 1));
}

interface Move {
  readonly version: DocumentOf<ListedKind>;
  readonly other: PublishedDocument | undefined;
  readonly reader: DocumentReader;
}

/** Lists in which this version stands and the other does not, or not in the same place. */
function pathsMovedBy({ version, other, reader }: Move): readonly string[] {
  const otherLists =
    other && isListed(other) && other.publishedAt === version.publishedAt ? listsOf(other, reader) : [];
  const touched = listsOf(version, reader).filter((spec) => !otherLists.some((known) => known.path === spec.path));
  const { publishedAt } = version;
  return [
    ...touched.flatMap((spec) => numberedPathsFrom({ reader, spec, publishedAt })),
    ...touched
      .filter((spec) => WHOLE_LISTS.some((whole) => whole.path === spec.path))
      .flatMap((spec) => sitemapPathsFrom({ reader, spec, publishedAt })),
    ...(version.kind === 'tactic' && isNeighbourhoodTouched(version, other)
      ? listNeighbours(reader, version).map(pathOfDocument)
      : []),
  ];
}

/** Related warnings are chosen by place and type. */
function isNeighbourhoodTouched(version: DocumentOf<'tactic'>, other: PublishedDocument | undefined): boolean {
  return other?.kind !== 'tactic' || other.publishedAt !== version.publishedAt || other.type !== version.type;
}

function listsOf(document: DocumentOf<ListedKind>, reader: DocumentReader): readonly ListSpec[] {
  const facets = facetsOf(document);
  const whole: ListSpec[] = [
    ...WHOLE_LISTS.filter((spec) => spec.kind === document.kind),
    ...FACET_LISTS.filter(({ kind, facet }) => kind === document.kind && facets.includes(facet)),
  ];
  if (document.kind === 'exemplar') {
    const unit = unitCarryingOut(document);
    return [...whole, ...(unit ? [exemplarsOfUnit(unit)] : [])];
  }
  if (document.kind !== 'article') return whole;
  const unit = reader.findById('unit', document.unit.id);
  const section = document.section && reader.findById('section', document.section.id);
  return [...whole, ...(unit ? [articlesOfUnit(unit)] : []), ...(section ? [articlesOfSection(section)] : [])];
}

interface OrderedList {
  readonly reader: DocumentReader;
  readonly spec: ListSpec;
  readonly publishedAt: string;
}

/** A new last item moves nothing; one inserted or taken away earlier moves every page from its own to the end. */
function numberedPathsFrom(list: OrderedList): readonly string[] {
  return numbersFrom(list, PAGE_SIZE).map((number) => pathOfListPage(list.spec, number));
}

function sitemapPathsFrom(list: OrderedList): readonly string[] {
  return numbersFrom(list, SITEMAP_BLOCK).map((number) => pathOfSitemapBlock(list.spec, number));
}

function numbersFrom({ reader, spec, publishedAt }: OrderedList, pageSize: number): readonly number[] {
  const count = reader.count(spec.kind, spec.scope);
  const pages = numberedPagesOf(count, pageSize);
  const ownPage = Math.floor(countPublishedBefore({ reader, spec, publishedAt }) / pageSize) + 1;
  // Just now a page was filled (its older neighbour links to it) or one ceased to exist (it must go from disk).
  const isPageMadeOrGone = count % pageSize === 0 || (count + 1) % pageSize === 0;
  const first = Math.max(1, isPageMadeOrGone ? Math.min(ownPage, pages - 1) : ownPage);
  const last = isPageMadeOrGone ? pages + 1 : pages;
  return Array.from({ length: Math.max(0, last + 1 - first) }, (_, index) => first + index);
}

/** The list of a unit's exemplars comes with the first and goes with the last, and its address is the unit's. */
function placePathsOf(document: PublishedDocument): readonly string[] {
  if (document.kind === 'unit') return [exemplarsOfUnit(document).path];
  const unit = document.kind === 'exemplar' ? unitCarryingOut(document) : undefined;
  return unit ? [exemplarsOfUnit(unit).path] : [];
}

/** A section also has feeds of its own. */
function ownPathsOf(document: { readonly kind: PageKind; readonly slug: string }): readonly string[] {
  const path = pathOfDocument(document);
  return document.kind === 'section' ? [path, ...feedPathsOf(path)] : [path];
}

function isPaged(document: PublishedDocument): document is DocumentOf<PageKind> {
  return isPageKind(document.kind);
}

function isListed(document: PublishedDocument): document is DocumentOf<ListedKind> {
  return WHOLE_LISTS.some((spec) => spec.kind === document.kind);
}
