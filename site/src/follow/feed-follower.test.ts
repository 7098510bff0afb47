import { beforeEach, describe, expect, it } from 'vitest';
import type { PublishedDocument } from 'shared/contract/documents';
import type { FeedChange } from 'shared/contract/feed';
import { digestOf } from 'shared/kernel/digest';
import { success } from 'shared/kernel/result';
import { pathsOfChange } from '../page-models/all-paths.ts';
import { sampleArticle, sampleTactic } from '../page-models/fixtures/sample-documents.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { DoorsClient } from './doors-client.ts';
import { createFeedFollower, type FeedAnswer, type FeedFollower } from './feed-follower.ts';
import type { MediaFolder } from './media-folder.ts';

const live = (document: PublishedDocument, sequence: number): FeedChange => ({
  state: 'live',
  sequence,
  digest: digestOf(document),
  document,
});

const log = (): void => undefined;
let store: Store;
let follower: FeedFollower;
let feed: readonly FeedChange[];
let isFilling: boolean;

/** A feed in memory, answered as the door does. */
const doors: Pick<DoorsClient, 'getJson'> = {
  getJson: (path) => {
    const after = Number(new URL(path, 'http://cms').searchParams.get('after'));
    const changes = feed.filter(({ sequence }) => sequence > after);
    const highest = Math.max(0, ...feed.map(({ sequence }) => sequence));
    const cursor = changes.at(-1)?.sequence ?? Math.min(after, highest);
    return Promise.resolve(success({ value: { changes, cursor, more: false, filling: isFilling }, tag: undefined }));
  },
};
const media: Pick<MediaFolder, 'has'> = { has: () => true };

beforeEach(() => {
  isFilling = false;
  feed = [live(sampleTactic(), 5), live(sampleArticle(), 6)];
  store = openStore({ path: ':memory:', clock: () => 0, log });
  follower = createFeedFollower({ store, doors, media, pathsOfChange, clock: () => 0, log });
});

async function ask(): Promise<FeedAnswer> {
  const answer = await follower.ask();
  if (!answer.ok) throw new Error(answer.failure.kind);
  return answer.value;
}
/** What a rebuild does to the store. */
function beginAnew(): void {
  store.documents.distrustAll();
  store.feed.setCursor(0);
  store.feed.setFact('rereading', 'empty');
}
const liveDocuments = (): readonly string[] =>
  [store.reader.findById('tactic', 'tactic-1'), store.reader.findById('article', 'article-1')].flatMap(
    (document) => document?.id ?? [],
  );

describe('an answer that was asked for before a rebuild began', () => {
  beforeEach(async () => {
    follower.apply(await ask());
  });

  it('does not end the re-read, whether it brings nothing or something', async () => {
    for (const news of [[], [live(sampleTactic({ headline: 'Mới' }), 7)]]) {
      feed = [...feed, ...news];
      const late = await ask();
      beginAnew();
      expect(follower.apply(late)).toBe(0);
      expect(store.feed.getCursor()).toBe(0);
      expect(store.feed.findFact('rereading')).toBe('empty');
      follower.apply(await ask());
      expect(store.feed.findFact('rereading')).toBeUndefined();
      expect(store.feed.getCursor()).toBe(feed.at(-1)?.sequence);
      expect(liveDocuments()).toEqual(['tactic-1', 'article-1']);
    }
  });
});

describe('a feed that was set back', () => {
  it('is read from its beginning, and what it no longer names is gone', async () => {
    follower.apply(await ask());
    feed = [live(sampleTactic(), 2)];
    follower.apply(await ask());
    follower.apply(await ask());
    expect(liveDocuments()).toEqual(['tactic-1']);
    expect(store.feed.getCursor()).toBe(2);
  });

  it('and is empty proves nothing', async () => {
    follower.apply(await ask());
    feed = [];
    follower.apply(await ask());
    follower.apply(await ask());
    expect(liveDocuments()).toEqual(['tactic-1', 'article-1']);
  });
});

describe('a feed that is being filled', () => {
  it('has no end before all is in: what it does not name yet is kept', async () => {
    follower.apply(await ask());
    feed = [live(sampleTactic(), 2)];
    isFilling = true;
    for (let n = 0; n < 3; n += 1) follower.apply(await ask());
    expect(liveDocuments()).toEqual(['tactic-1', 'article-1']);
    expect(store.feed.findFact('rereading')).toBe('something');
    feed = [...feed, live(sampleArticle(), 3)];
    isFilling = false;
    follower.apply(await ask());
    expect(liveDocuments()).toEqual(['tactic-1', 'article-1']);
    expect(store.feed.findFact('rereading')).toBeUndefined();
  });

  it('is asked for more at once as long as nothing is shown', async () => {
    const asked: string[] = [];
    const listening = { getJson: (path: string) => (asked.push(path), doors.getJson(path)) };
    const first = createFeedFollower({ store, doors: listening, media, pathsOfChange, clock: () => 0, log });
    await first.ask();
    store.feed.setFact('synced', 'yes');
    await first.ask();
    expect(asked).toEqual(['/feed?after=0&limit=500', '/feed?after=0&limit=100']);
  });
});
