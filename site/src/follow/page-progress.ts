/** How far the pages on disk are, document by document: what the CMS is told, and through it the editors. */
import { findDocumentOfPath, isPageKind, pathOfDocument } from 'shared/contract/paths';
import { MOST_NAMED_DOCUMENTS, type SiteReport } from 'shared/contract/site-report';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { HOPELESS_ATTEMPTS } from '../publish/render-queue.ts';
import type { HeldBackChange } from '../store/feed-position.ts';
import type { Store } from '../store/open-store.ts';

type Behind = SiteReport['behind'][number];
export type PageProgress = Pick<SiteReport, 'reached' | 'behind' | 'ahead'>;

export function readPageProgress(store: Store): PageProgress {
  const behind = [...listHeldBack(store), ...listFailedPages(store)];
  const named = behind.slice(0, MOST_NAMED_DOCUMENTS);
  const reached = reachedSequence(store, named.length < behind.length || store.feed.countHeld() > MOST_NAMED_DOCUMENTS);
  return { reached, behind: named, ahead: listAhead(store, reached) };
}

/** Pages that keep failing and changes that wait are named one by one and keep nobody else back. */
function reachedSequence(store: Store, isTooManyBehind: boolean): number {
  const waiting = [
    store.pages.findEarliestWaitingSequence(HOPELESS_ATTEMPTS),
    isTooManyBehind ? store.feed.findEarliestHeldSequence() : undefined,
  ].filter((sequence) => sequence !== undefined);
  const reached = Math.max(0, Math.min(store.feed.getCursor(), ...waiting.map((sequence) => sequence - 1)));
  // While everything is made anew, what stood on the pages before goes on standing there.
  return Math.max(reached, Number(store.feed.findFact('reached') ?? '0'));
}

function listHeldBack(store: Store): readonly Behind[] {
  return store.feed.listHeld(MOST_NAMED_DOCUMENTS).flatMap((held: HeldBackChange) => {
    const kind = DOCUMENT_KINDS.find((candidate) => candidate === held.kind);
    // What this code cannot read it will not learn by trying: it is told at once.
    const attempts = held.reason === 'unreadable' ? HOPELESS_ATTEMPTS : held.attempts;
    return kind ? [{ kind, id: held.id, reason: held.reason, attempts }] : [];
  });
}

function listFailedPages(store: Store): readonly Behind[] {
  return store.pages.listFailed(HOPELESS_ATTEMPTS, MOST_NAMED_DOCUMENTS).flatMap(({ path, attempts }) => {
    const named = findDocumentOfPath(path);
    const document = named && store.reader.findBySlug(named.kind, named.slug);
    return document ? [{ kind: document.kind, id: document.id, reason: 'pageFailed', attempts } as const] : [];
  });
}

/** An urgent change overtakes many others: its own page says so. */
function listAhead(store: Store, reached: number): SiteReport['ahead'] {
  const beyond = store.documents.listAbove(reached, MOST_NAMED_DOCUMENTS);
  return beyond
    .filter(
      ({ kind, slug }) => isPageKind(kind) && slug !== '' && !store.pages.isQueued(pathOfDocument({ kind, slug })),
    )
    .map(({ kind, id, sequence }) => ({ kind, id, sequence }));
}
