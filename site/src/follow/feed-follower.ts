/** Keeps the store at the CMS's published state: reads the feed from where it stopped and applies it, each answer whole or not at all. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { Result } from 'shared/kernel/result';
import { DOORS } from 'shared/contract/feed';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import type { Store } from '../store/open-store.ts';
import { applyChange, type PathsOfChange } from './apply-change.ts';
import type { DoorsClient, DoorsFailure } from './doors-client.ts';
import type { MediaFolder } from './media-folder.ts';
import { readFeedPage, type ReceivedChange, type ReceivedPage } from './read-feed-page.ts';

const CHANGES_PER_ANSWER = 200;

export interface FeedAnswer extends ReceivedPage {
  /** The cursor this was asked with. */
  readonly after: number;
}

export interface FeedFollower {
  /** Asks the CMS; changes nothing here. Tells it on the way how far the pages on disk have come. */
  ask(live: number): Promise<Result<FeedAnswer, DoorsFailure>>;
  /** In one transaction with the cursor. Returns how many documents changed. */
  apply(answer: FeedAnswer): number;
  /** The sequence up to which everything stands on pages. */
  reachedSequence(): number;
}

interface FollowerOptions {
  readonly store: Store;
  readonly doors: DoorsClient;
  readonly media: MediaFolder;
  readonly pathsOfChange: PathsOfChange;
  readonly node: string;
  readonly clock: Clock;
  readonly log: Log;
}

export function createFeedFollower(options: FollowerOptions): FeedFollower {
  const { store, doors, node } = options;
  return {
    ask: async (live) => {
      const after = store.feed.getCursor();
      const query = new URLSearchParams({
        after: String(after),
        limit: String(CHANGES_PER_ANSWER),
        node,
        live: String(live),
      });
      const answer = await doors.getJson(`${DOORS.feed}?${query}`);
      if (!answer.ok) return answer;
      const page = readFeedPage(answer.value);
      return page.ok ? { ok: true, value: { ...page.value, after } } : page;
    },
    apply: (answer) => store.transact(() => applyAnswer(options, answer)),
    reachedSequence: () => {
      const cursor = store.feed.getCursor();
      const waiting = [store.feed.findEarliestHeldSequence(), store.pages.findEarliestWaitingSequence()];
      return Math.min(cursor, ...waiting.filter((sequence) => sequence !== undefined).map((sequence) => sequence - 1));
    },
  };
}

function applyAnswer(options: FollowerOptions, answer: FeedAnswer): number {
  const { store, log } = options;
  const cursor = store.feed.getCursor();
  if (answer.after === cursor && answer.cursor < cursor) {
    // The CMS was set back, to a backup for instance: its numbers mean something else now, so all of it is read anew.
    log({ level: 'warn', event: 'FeedWentBack', cursor, feedCursor: answer.cursor });
    store.documents.forgetSequences();
    store.feed.setCursor(0);
    store.feed.setFact('rereading', 'empty');
    return 0;
  }
  const changed = answer.changes.filter((received) => applyReceived(options, received)).length;
  store.feed.setCursor(Math.max(cursor, answer.cursor));
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
  if (answer.more) return store.feed.setFact('rereading', sawSomething ? 'something' : 'empty');
  store.feed.clearFact('rereading');
  if (!sawSomething) {
    log({ level: 'error', event: 'FeedEmptyAfterGoingBack' });
    return;
  }
  for (const { kind, id } of store.documents.listUnseen()) {
    const known = DOCUMENT_KINDS.find((candidate) => candidate === kind);
    if (!known) continue;
    const change = { state: 'gone', kind: known, id, sequence: 1, reason: 'deleted' } as const;
    applyChange({ store, pathsOfChange, hasMedia: () => true }, change);
  }
}
