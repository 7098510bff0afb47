/** Changes that had to wait, for a picture mostly: each is tried again by itself and delays nobody else. */
import { FeedChange } from 'shared/contract/feed';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { HeldBackChange } from '../store/feed-position.ts';
import { mediaFilesOf } from '../store/media-files-of.ts';
import type { Store } from '../store/open-store.ts';
import { applyChange, type PathsOfChange } from './apply-change.ts';
import type { MediaFolder } from './media-folder.ts';

const LONGEST_PAUSE_MS = 60_000;
/** What this code cannot read it cannot read tomorrow either; a new version looks again when it starts. */
const UNREADABLE_PAUSE_MS = 24 * 3_600_000;
const DOWNLOADS_AT_ONCE = 4;

export interface HeldChanges {
  listDue(): readonly HeldBackChange[];
  /** Fetches what they wait for; changes nothing in the store. */
  prepare(held: readonly HeldBackChange[]): Promise<void>;
  /** Applies those that are complete now and postpones the rest. Returns how many were applied. */
  apply(held: readonly HeldBackChange[]): number;
  /** Files that documents already shown need and that are no longer on disk; returns how many are still missing. */
  restoreLostMedia(): Promise<number>;
}

interface HeldChangesOptions {
  readonly store: Store;
  readonly media: MediaFolder;
  readonly pathsOfChange: PathsOfChange;
  readonly clock: Clock;
  readonly log: Log;
}

export function createHeldChanges({ store, media, pathsOfChange, clock, log }: HeldChangesOptions): HeldChanges {
  const fetchAll = async (files: readonly string[]): Promise<void> => {
    const missing = files.filter((file) => !media.has(file));
    const next = async (): Promise<void> => {
      for (let file = missing.shift(); file !== undefined; file = missing.shift()) {
        const fetched = await media.fetch(file);
        if (!fetched.ok) log({ level: 'warn', event: 'MediaNotFetched', file, failure: fetched.failure });
      }
    };
    await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, next));
  };

  const applyOne = (held: HeldBackChange): boolean => {
    const change = FeedChange.safeParse(JSON.parse(held.change));
    const outcome =
      change.success && applyChange({ store, pathsOfChange, hasMedia: (file) => media.has(file) }, change.data);
    switch (outcome) {
      case 'applied':
      case 'same':
        return true;
      case 'older':
        store.feed.release(held.kind, held.id, held.sequence);
        return false;
      case 'held':
        store.feed.postpone(held, clock() + Math.min(2 ** held.attempts * 1000, LONGEST_PAUSE_MS));
        return false;
      case false:
        store.feed.postpone(held, clock() + UNREADABLE_PAUSE_MS);
        return false;
    }
  };

  return {
    listDue: () => store.feed.listDue(clock()),
    prepare: (held) =>
      fetchAll([
        ...new Set(
          held.flatMap(({ change }) => {
            const parsed = FeedChange.safeParse(JSON.parse(change));
            return parsed.success && parsed.data.state === 'live' ? mediaFilesOf(parsed.data.document) : [];
          }),
        ),
      ]),
    apply: (held) => store.transact(() => held.filter(applyOne).length),
    restoreLostMedia: async () => {
      await fetchAll(store.documents.listMediaFiles());
      return store.documents.listMediaFiles().filter((file) => !media.has(file)).length;
    },
  };
}
