import { beforeEach, describe, expect, it } from 'vitest';
import type { PublishedDocument } from 'shared/contract/documents';
import type { FeedChange, FormerSlug } from 'shared/contract/feed';
import { digestOf } from 'shared/kernel/digest';
import { allPaths, pathsOfChange } from '../page-models/all-paths.ts';
import {
  sampleArticle,
  sampleExemplar,
  sampleSection,
  sampleTactic,
  sampleUnit,
} from '../page-models/fixtures/sample-documents.ts';
import { tagOfDocument } from '../publish/page-tags.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { URGENCY } from '../store/page-table.ts';
import { applyChange, type Applied } from './apply-change.ts';

let store: Store;
let onDisk: Set<string>;
beforeEach(() => {
  store = openStore({ path: ':memory:', clock: () => 0, log: () => undefined });
  store.feed.setFact('synced', 'yes');
  onDisk = new Set();
});

const apply = (change: FeedChange): Applied =>
  store.transact(() => applyChange({ store, pathsOfChange, hasMedia: (file) => onDisk.has(file) }, change));
const live = (document: PublishedDocument, sequence: number, formerSlugs?: FormerSlug[]): FeedChange => ({
  state: 'live',
  sequence,
  digest: digestOf(document),
  ...(formerSlugs && { formerSlugs }),
  document,
});
const gone = (sequence: number, slug?: string): FeedChange => ({
  state: 'gone',
  sequence,
  kind: 'tactic',
  id: 'tactic-1',
  reason: 'withdrawn',
  ...(slug !== undefined && { slug }),
});
const queued = (): readonly string[] => store.pages.listAllQueued().map((page) => page.path);
const countSearched = () => store.db.prepare('SELECT count(*) AS found FROM search_documents').get()?.['found'];
const HERE = '/canh-bao/gia-danh-cong-an/';

describe('a change', () => {
  it('is applied once, however often and in whatever order it comes', () => {
    expect(apply(live(sampleTactic(), 5))).toBe('applied');
    expect(apply(live(sampleTactic(), 5))).toBe('older');
    expect(apply(live(sampleTactic({ headline: 'Cũ' }), 3))).toBe('older');
    expect(apply(gone(4))).toBe('older');
    expect(store.reader.findById('tactic', 'tactic-1')?.headline).toBe(sampleTactic().headline);
  });

  it('does not bring back what was taken away later', () => {
    apply(gone(9, 'gia-danh-cong-an'));
    expect(apply(live(sampleTactic(), 8))).toBe('older');
    expect(store.reader.count('tactic')).toBe(0);
  });

  it('with equal content only moves the number on', () => {
    apply(live(sampleTactic(), 5));
    for (const path of queued()) store.pages.dequeue(path);
    expect(apply(live(sampleTactic(), 6))).toBe('same');
    expect(queued()).toEqual([]);
    expect(store.documents.find('tactic', 'tactic-1')?.sequence).toBe(6);
  });

  it('makes stale its own page and every page that read it', () => {
    const reader = { path: '/', build: 'b', digest: 'd', htmlBytes: 1, brBytes: 1, gzBytes: 1, styles: [] };
    store.pages.put(reader, [tagOfDocument(sampleTactic())]);
    apply(live(sampleTactic(), 5));
    expect(queued()).toContain(HERE);
    expect(queued()).toContain('/');
    expect([...allPaths(store.reader)]).toContain(HERE);
  });

  it('of a warning overtakes an article of the same moment', () => {
    apply(live(sampleArticle(), 5));
    apply(live(sampleTactic(), 6));
    const order = store.pages.listQueued(0, 3).map((page) => page.path);
    expect(order.indexOf(HERE)).toBeLessThan(order.indexOf('/tin-bai/ra-quan/'));
    expect(store.pages.listAllQueued().find((page) => page.path === HERE)?.urgency).toBe(URGENCY.warning);
  });

  it('finds its words in the search index in the same moment, and loses them there when it goes', () => {
    apply(live(sampleTactic(), 5));
    expect(countSearched()).toBe(1);
    apply(gone(6));
    expect(countSearched()).toBe(0);
  });
});

describe('addresses', () => {
  it('of a withdrawn document are gone, and come back with it', () => {
    apply(live(sampleTactic(), 5));
    apply(gone(6));
    expect(store.paths.find(HERE)).toEqual({ kind: 'gone', reason: 'withdrawn' });
    expect(queued()).toContain(HERE);
    apply(live(sampleTactic(), 7));
    expect(store.paths.find(HERE)).toBeUndefined();
  });

  it('of a document that this site never saw are known from the feed', () => {
    apply(gone(6, 'gia-danh-cong-an'));
    expect(store.paths.find(HERE)).toEqual({ kind: 'gone', reason: 'withdrawn' });
  });

  it('of a replaced document lead to the page that took its place while that stands, until it comes back', () => {
    apply(live(sampleTactic(), 5));
    apply(live(sampleTactic({ id: 'tactic-2', slug: 'ban-moi' }), 6));
    const replacedBy = '/canh-bao/ban-moi/';
    apply({ state: 'gone', sequence: 7, kind: 'tactic', id: 'tactic-1', reason: 'replaced', replacedBy });
    expect(store.paths.find(HERE)).toEqual({ kind: 'moved', to: replacedBy });
    expect(queued()).toContain(HERE);
    for (const path of queued()) store.pages.dequeue(path);
    apply({ state: 'gone', sequence: 8, kind: 'tactic', id: 'tactic-2', reason: 'withdrawn' });
    expect(store.paths.find(HERE)).toEqual({ kind: 'gone', reason: 'replaced' });
    expect(queued()).toContain(HERE);
    apply(live(sampleTactic(), 9));
    expect(store.paths.find(HERE)).toBeUndefined();
  });

  it('that were left are rendered anew, and the maps with them; a change of text alone leaves them alone', () => {
    apply(live(sampleTactic(), 5));
    for (const path of queued()) store.pages.dequeue(path);
    store.feed.clearFact('maps');
    apply(live(sampleTactic({ slug: 'ten-moi' }), 7, [{ slug: 'gia-danh-cong-an', leftAt: 7 }]));
    expect(queued()).toEqual(expect.arrayContaining([HERE, '/canh-bao/ten-moi/']));
    expect(store.feed.findFact('maps')).toBe('stale');
    for (const path of queued()) store.pages.dequeue(path);
    store.feed.clearFact('maps');
    apply(live(sampleTactic({ slug: 'ten-moi', headline: 'Khác' }), 8, [{ slug: 'gia-danh-cong-an', leftAt: 7 }]));
    expect(queued()).not.toContain(HERE);
    expect(store.feed.findFact('maps')).toBeUndefined();
  });
});

const putUnit = (slug: string, formerSlugs?: FormerSlug[]): void =>
  void apply(live(sampleUnit({ slug }), formerSlugs ? 200 : 1, formerSlugs));
const putArticle = (n: number): void => {
  const publishedAt = new Date(Date.parse('2026-01-01T00:00:00Z') + n * 3_600_000).toISOString();
  apply(live(sampleArticle({ id: `article-${n}`, slug: `bai-${n}`, publishedAt }), n > 40 ? 300 + n : 1 + n));
};
const listAnswers = (): Readonly<Record<string, string>> =>
  Object.fromEntries(store.paths.list().map(({ path, answer }) => [path, answer.kind === 'moved' ? answer.to : '']));

describe('the numbered pages of a unit', () => {
  it('go with it to its new address, and the old ones lead there as far as there are pages', () => {
    putUnit('ten-cu');
    for (let n = 1; n <= 40; n += 1) putArticle(n);
    for (const path of queued()) store.pages.dequeue(path);
    putUnit('ten-moi', [{ slug: 'ten-cu', leftAt: 200 }]);
    const pages = ['/don-vi/ten-cu/trang/1/', '/don-vi/ten-moi/trang/1/'];
    expect(queued()).toEqual(expect.arrayContaining(pages));
    expect(listAnswers()).toEqual({ '/don-vi/ten-cu/': '/don-vi/ten-moi/', '/don-vi/ten-cu/trang/1/': pages[1] });
    expect(store.paths.find('/don-vi/ten-cu/trang/1/')).toEqual({ kind: 'moved', to: pages[1] });
    expect(store.paths.find('/don-vi/ten-cu/trang/2/')).toBeUndefined();
    expect(store.paths.find('/don-vi/ten-moi/trang/1/')).toBeUndefined();
  });

  it('that come into being later are also found under the old address, and maps say so', () => {
    putUnit('ten-cu');
    for (let n = 1; n <= 40; n += 1) putArticle(n);
    putUnit('ten-moi', [{ slug: 'ten-cu', leftAt: 200 }]);
    for (let n = 41; n <= 59; n += 1) putArticle(n);
    for (const path of queued()) store.pages.dequeue(path);
    store.feed.clearFact('maps');
    putArticle(60);
    expect(queued()).toEqual(expect.arrayContaining(['/don-vi/ten-cu/trang/2/', '/don-vi/ten-moi/trang/2/']));
    expect(store.feed.findFact('maps')).toBe('stale');
    expect(listAnswers()['/don-vi/ten-cu/trang/2/']).toBe('/don-vi/ten-moi/trang/2/');
  });
});

describe('what goes with the address of a section or unit', () => {
  const page = { build: 'b', digest: 'd', htmlBytes: 1, brBytes: 1, gzBytes: 1, styles: [] };
  const FEEDS = ['rss.xml', 'atom.xml', 'feed.json'];
  const moved = [{ slug: 'an-ninh', leftAt: 200 }];

  it('are the feeds of a section: they lead to the new ones, and are gone with it', () => {
    apply(live(sampleSection(), 1));
    apply(live(sampleSection({ slug: 'binh-yen' }), 200, moved));
    const old = FEEDS.map((file) => `/chuyen-muc/an-ninh/${file}`);
    expect(queued()).toEqual(expect.arrayContaining([...old, ...FEEDS.map((file) => `/chuyen-muc/binh-yen/${file}`)]));
    for (const file of FEEDS) expect(listAnswers()[`/chuyen-muc/an-ninh/${file}`]).toBe(`/chuyen-muc/binh-yen/${file}`);
    for (const path of [...old, '/chuyen-muc/binh-yen/rss.xml']) store.pages.put({ ...page, path }, []);
    for (const path of queued()) store.pages.dequeue(path);
    const { id } = sampleSection();
    apply({ state: 'gone', sequence: 300, kind: 'section', id, reason: 'deleted', formerSlugs: moved });
    expect(queued()).toEqual(expect.arrayContaining([...old, '/chuyen-muc/binh-yen/rss.xml']));
    for (const path of old) expect(store.paths.find(path)).toEqual({ kind: 'gone', reason: 'deleted' });
  });

  it('is the list of a unit’s exemplars, as long as it holds any', () => {
    putUnit('ten-cu');
    putUnit('ten-moi', [{ slug: 'ten-cu', leftAt: 200 }]);
    expect(store.paths.find('/mo-hinh/don-vi/ten-cu/')).toBeUndefined();
    for (const path of queued()) store.pages.dequeue(path);
    store.feed.clearFact('maps');
    const { id, name } = sampleUnit();
    apply(live(sampleExemplar({ unit: { id, name, slug: 'ten-moi' } }), 201));
    expect(queued()).toEqual(expect.arrayContaining(['/mo-hinh/don-vi/ten-cu/', '/mo-hinh/don-vi/ten-moi/']));
    expect(store.feed.findFact('maps')).toBe('stale');
    expect(listAnswers()['/mo-hinh/don-vi/ten-cu/']).toBe('/mo-hinh/don-vi/ten-moi/');
  });

  it('that stood at an address goes when another one of fewer pages takes it', () => {
    putUnit('ten-cu');
    putUnit('ten-moi', [{ slug: 'ten-cu', leftAt: 200 }]);
    for (const path of ['/don-vi/ten-cu/trang/7/', '/don-vi/ten-cuoi/trang/7/']) store.pages.put({ ...page, path }, []);
    for (const path of queued()) store.pages.dequeue(path);
    apply(live(sampleUnit({ id: 'another', slug: 'ten-cu' }), 201));
    expect(queued()).toContain('/don-vi/ten-cu/trang/7/');
    expect(queued()).not.toContain('/don-vi/ten-cuoi/trang/7/');
  });
});

describe('a store that has not read the feed to its end', () => {
  it('waits with its pages: all of them are made then', () => {
    store.feed.clearFact('synced');
    apply(live(sampleTactic(), 5));
    expect(queued()).toEqual([]);
    expect(store.reader.count('tactic')).toBe(1);
  });
});

describe('a document with pictures', () => {
  const file = `${'a'.repeat(32)}.webp`;
  const renditions = [{ file, type: 'image/webp', width: 10, height: 10 } as const];
  const cover = { id: 'm', alt: '', credit: '', renditions };
  const pictured = (sequence: number, headline = 'Có ảnh'): FeedChange =>
    live(sampleTactic({ cover, headline }), sequence);

  it('waits until they are on disk', () => {
    expect(apply(pictured(5))).toBe('held');
    expect(store.reader.count('tactic')).toBe(0);
    expect(store.feed.findEarliestHeldSequence()).toBe(5);
    onDisk.add(file);
    expect(apply(pictured(5))).toBe('applied');
    expect(store.feed.countHeld()).toBe(0);
    expect(store.documents.listMediaFiles()).toEqual([file]);
  });

  it('no longer waits once a newer version needs none, or it is taken away', () => {
    apply(pictured(5));
    apply(live(sampleTactic(), 6));
    expect(store.feed.countHeld()).toBe(0);
    apply(pictured(7));
    apply(gone(8));
    expect(store.feed.countHeld()).toBe(0);
  });

  it('waits in its newest version only', () => {
    apply(pictured(7, 'Mới'));
    apply(pictured(5, 'Cũ'));
    expect(store.feed.findEarliestHeldSequence()).toBe(7);
  });
});
