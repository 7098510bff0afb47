/** One change of the feed carried into the store, with everything that follows from it; the caller holds the transaction. */
import type { DocumentKind, PublishedDocument } from 'shared/contract/documents';
import type { FeedChange, FormerSlug } from 'shared/contract/feed';
import { findSearchDocument } from 'shared/search/search-document';
import { FIXED_PATHS, isPageKind, pathOfDocument } from 'shared/contract/paths';
import { canonicalJson } from 'shared/kernel/digest';
import { tagsTouchedBy } from '../publish/page-tags.ts';
import { listFoldersOf } from '../page-models/list-addresses.ts';
import type { DocumentReader } from '../store/document-reader.ts';
import type { StoredVersion } from '../store/document-table.ts';
import { mediaFilesOf } from '../store/media-files-of.ts';
import type { Store } from '../store/open-store.ts';
import { URGENCY, type Urgency } from '../store/page-table.ts';

/** Pages that may be new with a change; the ones that exist are found by their tags. */
export type PathsOfChange = (change: {
  readonly before: PublishedDocument | undefined;
  readonly after: PublishedDocument | undefined;
  readonly reader: DocumentReader;
}) => readonly string[];

export interface ApplyOptions {
  readonly store: Store;
  readonly pathsOfChange: PathsOfChange;
  /** True if the file lies below `/media/` already. */
  readonly hasMedia: (file: string) => boolean;
}

/** `older`: known already, nothing was done. `held`: waits for its pictures. `same`: new number, same content. */
export type Applied = 'applied' | 'same' | 'older' | 'held';

export function applyChange({ store, pathsOfChange, hasMedia }: ApplyOptions, change: FeedChange): Applied {
  const { kind, id } = change.state === 'live' ? change.document : change;
  const stored = store.documents.find(kind, id);
  if (stored && stored.sequence >= change.sequence) return 'older';

  if (change.state === 'live' && !mediaFilesOf(change.document).every(hasMedia)) {
    const { sequence } = change;
    store.feed.hold({ kind, id, sequence, change: JSON.stringify(change), reason: 'mediaMissing' });
    return 'held';
  }
  store.feed.release(kind, id, change.sequence);

  const after = change.state === 'live' ? change.document : undefined;
  const next = addressesAfter(change, stored);
  if (change.state === 'live') store.documents.putLive(change);
  else store.documents.putGone({ ...change, slug: next.slug });
  // A page that went a second time went for another reason.
  const isMoved =
    stored?.state !== next.state || next.state === 'gone' || canonicalJson(addressesOf(stored)) !== canonicalJson(next);
  const isSameText = change.state === 'live' && stored?.state === 'live' && stored.digest === change.digest;
  if (isSameText && !isMoved) return 'same';

  const searched = after && findSearchDocument(after);
  if (searched) store.search.put(searched);
  else store.search.remove(kind, id);
  if (isMoved) store.feed.setFact('maps', 'stale');
  // Until the feed has been read to its end once, nothing is rendered, and then every page is.
  if (store.feed.findFact('synced') === undefined) return 'applied';

  const before = stored?.document;
  const ownPaths = ownPathsOf(kind, isMoved ? [addressesOf(stored), next] : [{ ...next, formerSlugs: [] }]);
  // Readers of a page that was replaced by this one are led elsewhere now.
  const leading = isMoved ? store.paths.listLeadingTo(ownPaths) : [];
  const folders = isMoved ? foldersOf(kind, [addressesOf(stored), next]) : [];
  const below = folders.flatMap((folder) => store.pages.listPathsBelow(folder));
  const tagged = store.pages.listPathsWithTags(tagsTouchedBy({ before, after }));
  const stale = new Set([
    ...ownPaths,
    ...leading,
    ...below,
    ...pathsOfChange({ before, after, reader: store.reader }),
    ...tagged,
  ]);
  // What is led to a page of a list, or to a feed, changes with it.
  const former = store.paths.listFormerAddresses(stale);
  if (former.length > 0) store.feed.setFact('maps', 'stale');
  for (const path of [...stale, ...former]) {
    store.pages.enqueue({ path, urgency: urgencyOf({ path, ownPaths, kind }), sequence: change.sequence });
  }
  return 'applied';
}

/** Everything that says what stands at which of a document's addresses. */
interface Addresses {
  readonly state: 'live' | 'gone';
  readonly slug: string;
  readonly formerSlugs: readonly FormerSlug[];
  readonly replacedBy: string;
}

function addressesOf(stored: StoredVersion | undefined): Addresses {
  if (!stored) return { state: 'gone', slug: '', formerSlugs: [], replacedBy: '' };
  const { state, slug, formerSlugs, replacedBy } = stored;
  return { state, slug, formerSlugs, replacedBy };
}

function addressesAfter(change: FeedChange, stored: StoredVersion | undefined): Addresses {
  const { state, formerSlugs = [] } = change;
  if (change.state === 'gone') {
    return { state, slug: change.slug ?? stored?.slug ?? '', formerSlugs, replacedBy: change.replacedBy ?? '' };
  }
  return { state, slug: 'slug' in change.document ? change.document.slug : '', formerSlugs, replacedBy: '' };
}

function ownPathsOf(kind: DocumentKind, addresses: readonly Addresses[]): readonly string[] {
  return isPageKind(kind) ? slugsOf(addresses).map((slug) => pathOfDocument({ kind, slug })) : [];
}

/** What stands in them stood at an address of the document, or stands at one now. */
function foldersOf(kind: DocumentKind, addresses: readonly Addresses[]): readonly string[] {
  return slugsOf(addresses).flatMap((slug) => listFoldersOf({ kind, slug }));
}

function slugsOf(addresses: readonly Addresses[]): readonly string[] {
  const slugs = addresses.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs.map((former) => former.slug)]);
  return [...new Set(slugs)].filter((slug) => slug !== '');
}

interface UrgencyQuestion {
  readonly path: string;
  readonly ownPaths: readonly string[];
  readonly kind: DocumentKind;
}

const FRONT_PATHS: readonly string[] = [FIXED_PATHS.home, FIXED_PATHS.warnings, FIXED_PATHS.rss];

function urgencyOf({ path, ownPaths, kind }: UrgencyQuestion): Urgency {
  const isOwn = ownPaths.includes(path);
  if (kind === 'tactic' && (isOwn || FRONT_PATHS.includes(path))) return URGENCY.warning;
  return isOwn ? URGENCY.ownPage : URGENCY.dependent;
}
