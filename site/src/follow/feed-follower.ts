/** Keeps the store at the CMS's published state: reads the feed from where it stopped and applies it, each answer whole or not at all. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { success, type Result } from 'shared/kernel/result';
import { DOORS } from 'shared/contract/feed';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import type { Store } from '../store/open-store.ts';
import { applyChange, type PathsOfChange } from './apply-change.ts';
import type { DoorsClient, DoorsFailure } from './doors-client.ts';
import type { MediaFolder } from './media-folder.ts';
import { readFeedPage, type ReceivedChange, type ReceivedPage } from './read-feed-page.ts';

/** So many are applied at a stretch: more would keep an urgent one waiting. */
const CHANGES_PER_ANSWER = 100;
/** As long as nothing is shown nothing is urgent, and each answer waits for the disk once. */
const CHANGES_AT_FIRST = 500;

export interface FeedAnswer extends ReceivedPage {
  /** The cursor this was asked with. */
  readonly after: number;
}

export interface FeedFollower {
  /** Asks the CMS; changes nothing here. */
  ask(): Promise<Result<FeedAnswer, DoorsFailure>>;
  /** In one transaction with the cursor. Returns how many documents changed. */
  apply(answer: FeedAnswer): number;
}

interface FollowerOptions {
  readonly store: Store;
  readonly doors: Pick<DoorsClient, 'getJson'>;
  readonly media: Pick<MediaFolder, 'has'>;
  readonly pathsOfChange: PathsOfChange;
  readonly clock: Clock;
  readonly log: Log;
}

export function createFeedFollower(options: FollowerOptions): FeedFollower {
  const { store, doors } = options;
  let known: { readonly path: string; readonly tag: string | undefined; readonly filling: boolean } | undefined;
  return {
    ask: async () => {
      const after = store.feed.getCursor();
      const limit = store.feed.findFact('synced') === undefined ? CHANGES_AT_FIRST : CHANGES_PER_ANSWER;
      const path = `${DOORS.feed}?${new URLSearchParams({ after: String(after), limit: String(limit) })}`;
      const answer = await doors.getJson(path, known?.path === path ? known.tag : undefined);
      if (!answer.ok) return answer;
      const { value, tag } = answer.value;
      if (value === undefined) {
        return success({ changes: [], cursor: after, more: false, filling: known?.filling ?? false, after });
      }
      const page = readFeedPage(value);
      if (!page.ok) return page;
      // Only of an answer that brings nothing: any other one moves the cursor, and with it the question.
      const isNothing = page.value.changes.length === 0 && page.value.cursor === after;
      known = isNothing ? { path, tag, filling: page.value.filling } : undefined;
      return success({ ...page.value, after });
    },
    apply: (answer) => store.transact(() => applyAnswer(options, answer)),
  };
}

function applyAnswer(options: FollowerOptions, answer: FeedAnswer): number {
  const { store, log } = options;
  const cursor = store.feed.getCursor();
  // An answer to a question that is no longer asked: a rebuild has begun meanwhile. Its end would be taken for the end of
  // the re-read, and every document it does not name for one that is gone.
  if (answer.after !== cursor) return 0;
  if (answer.cursor < cursor) {
    // The CMS was set back, to a backup for instance: its numbers mean something else now, so all of it is read anew.
    log({ level: 'warn', event: 'FeedWentBack', cursor, feedCursor: answer.cursor });
    store.documents.forgetSequences();
    store.feed.setCursor(0);
    store.feed.setFact('rereading', 'empty');
    return 0;
  }
  const changed = answer.changes.filter((received) => applyReceived(options, received)).length;
  store.feed.setCursor(answer.cursor);
  noteRereading(options, answer);
  return changed;
}

function applyReceived({ store, media, pathsOfChange, log }: FollowerOptions, received: ReceivedChange): boolean {
  if (received.kind === 'readable') {
    return applyChange({ store, pathsOfChange, hasMedia: (file) => media.has(file) }, received.change) === 'applied';
  }
  const { documentKind: kind, id, sequence, json, reason } = received;
  const stored = store.documents.find(kind, id);
  if (stored && stored.sequence >= sequence) return false;
  store.feed.hold({ kind, id, sequence, change: json, reason: 'unreadable' });
  log({ level: 'error', event: 'ChangeUnreadable', kind, id, sequence, reason });
  return false;
}

/** At the end of a re-read, what the feed did not name no longer exists. An empty feed proves nothing, though. */
function noteRereading({ store, pathsOfChange, log }: FollowerOptions, answer: FeedAnswer): void {
  const state = store.feed.findFact('rereading');
  if (state === undefined) return;
  const sawSomething = state === 'something' || answer.changes.length > 0;
  if (answer.more || answer.filling) return store.feed.setFact('rereading', sawSomething ? 'something' : 'empty');
  store.feed.clearFact('rereading');
  // Who left an address last may be somebody else by the new numbers.
  store.feed.setFact('sweep', 'due');
  if (!sawSomething) {
    log({ level: 'error', event: 'FeedEmptyAfterGoingBack' });
    return;
  }
  for (const { kind, id } of store.documents.listUnseen()) {
    const known = DOCUMENT_KINDS.find((candidate) => candidate === kind);
    if (!known) continue;
    const formerSlugs = [...(store.documents.find(known, id)?.formerSlugs ?? [])];
    const change = { state: 'gone', kind: known, id, sequence: 1, reason: 'deleted', formerSlugs } as const;
    applyChange({ store, pathsOfChange, hasMedia: () => true }, change);
  }
}
