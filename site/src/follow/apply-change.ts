/** One change of the feed carried into the store, with everything that follows from it; the caller holds the transaction. */
import type { PublishedDocument } from 'shared/contract/documents';
import type { FeedChange } from 'shared/contract/feed';
import { findSearchDocument } from 'shared/search/search-document';
import { FIXED_PATHS, isPageKind, pathOfDocument } from 'shared/contract/paths';
import type { DocumentKind } from 'shared/contract/documents';
import { tagsTouchedBy } from '../publish/page-tags.ts';
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
  if (change.state === 'live') store.documents.putLive(change);
  else store.documents.putGone({ kind, id, slug: slugBefore(stored, change), sequence: change.sequence });
  if (change.state === 'live' && stored?.state === 'live' && stored.digest === change.digest) return 'same';

  const searched = after && findSearchDocument(after);
  if (searched) store.search.put(searched);
  else store.search.remove(kind, id);
  const ownPaths = keepPathHistory({ store, stored, change, kind, id });

  const before = stored?.document;
  const tagged = store.pages.listPathsWithTags(tagsTouchedBy({ before, after }));
  const stale = new Set([...ownPaths, ...pathsOfChange({ before, after, reader: store.reader }), ...tagged]);
  for (const path of stale) {
    store.pages.enqueue({ path, urgency: urgencyOf({ path, ownPaths, kind }), sequence: change.sequence });
  }
  return 'applied';
}

function slugBefore(stored: StoredVersion | undefined, change: FeedChange): string {
  const told = change.state === 'gone' ? change.slug : undefined;
  return stored?.slug || told || '';
}

interface PathChange {
  readonly store: Store;
  readonly stored: StoredVersion | undefined;
  readonly change: FeedChange;
  readonly kind: DocumentKind;
  readonly id: string;
}

/** Notes what now stands at the document's addresses, the former and the present; returns both. */
function keepPathHistory({ store, stored, change, kind, id }: PathChange): readonly string[] {
  if (!isPageKind(kind)) return [];
  const { paths, documents } = store;
  const slug = slugBefore(stored, change);
  const formerPath = slug === '' ? undefined : pathOfDocument({ kind, slug });
  // Another document may have taken the former address over: then its page stands there.
  const isFormerFree = formerPath !== undefined && !documents.isSlugTaken(kind, slug, id);

  if (change.state === 'gone') {
    if (formerPath === undefined) return [];
    if (isFormerFree && change.replacedBy !== undefined) paths.replace(formerPath, change.replacedBy);
    else if (isFormerFree) paths.remove(formerPath, change.reason);
    return [formerPath];
  }
  if (!('slug' in change.document)) return [];
  const path = pathOfDocument({ kind, slug: change.document.slug });
  paths.settle(path);
  if (formerPath === undefined || formerPath === path) return [path];
  if (isFormerFree) paths.move(formerPath, path);
  return [path, formerPath];
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
