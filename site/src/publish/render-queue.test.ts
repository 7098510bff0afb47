import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from 'shared/kernel/log';
import { sampleTactic } from '../page-models/fixtures/sample-documents.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { URGENCY, type Urgency } from '../store/page-table.ts';
import type { RenderedPage } from './page-renderer.ts';
import { openPublicFolder, type PublicFolder } from './public-folder.ts';
import { createLocalProducer } from './produce-page.ts';
import { createRenderQueue, type RenderQueue } from './render-queue.ts';
import { createWebServerFiles } from './web-server-files.ts';

let root: string;
let store: Store;
let folder: PublicFolder;
let nowMs: number;
let answers: Map<string, RenderedPage>;
let rendered: string[];
let events: LogEntry[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-queue-'));
  store = openStore({ path: ':memory:', clock: () => nowMs, log: () => undefined });
  folder = openPublicFolder({ root, log: () => undefined });
  nowMs = 0;
  answers = new Map();
  rendered = [];
  events = [];
});
afterEach(() => rmSync(root, { recursive: true }));

const page = (text: string, tags: readonly string[] = []): RenderedPage => ({
  kind: 'page',
  text: Buffer.from(text),
  tags,
});
const broken: RenderedPage = { kind: 'failed', reason: 'status 500' };

async function render(path: string, movedTo?: string): Promise<RenderedPage> {
  rendered.push(path);
  if (movedTo !== undefined) return page(`nay ở ${movedTo}`);
  return answers.get(path) ?? { kind: 'absent' };
}

function log(entry: LogEntry): void {
  events.push(entry);
}

function queueOf(build: string): RenderQueue {
  const producer = createLocalProducer({ rendererAt: () => ({ render }), temporaryFolder: folder.temporary });
  const webServer = createWebServerFiles({ store, folder: folder.webServer, siteUrl: 'http://phuong.example' });
  return createRenderQueue({ store, producer, folder, webServer, build, clock: () => nowMs, log });
}
async function work(build = 'b1'): Promise<void> {
  const queue = queueOf(build);
  while ((await queue.renderBatch()) > 0);
}
const want = (path: string, urgency: Urgency = URGENCY.ownPage, sequence = 1): void =>
  store.pages.enqueue({ path, urgency, sequence });
const onDisk = (name = 'canh-bao/a/index.html', place = folder.current): string | undefined =>
  existsSync(join(place, name)) ? readFileSync(join(place, name), 'utf8') : undefined;

describe('the queue of stale pages', () => {
  it('writes what is rendered and remembers what it was made from', async () => {
    answers.set('/canh-bao/a/', page('một', ['doc:tactic:a']));
    want('/canh-bao/a/');
    await work();
    expect(onDisk()).toBe('một');
    expect(store.pages.listPathsWithTags(['doc:tactic:a'])).toEqual(['/canh-bao/a/']);
    expect(store.pages.countQueued()).toBe(0);
  });

  it('removes a page that says it is none', async () => {
    answers.set('/canh-bao/a/', page('một', ['doc:tactic:a']));
    want('/canh-bao/a/');
    await work();
    answers.delete('/canh-bao/a/');
    want('/canh-bao/a/');
    await work();
    for (const ending of ['', '.br', '.gz']) expect(onDisk(`canh-bao/a/index.html${ending}`)).toBeUndefined();
    expect(store.pages.find('/canh-bao/a/')).toBeUndefined();
    expect(store.pages.listPathsWithTags(['doc:tactic:a'])).toEqual([]);
  });

  it('leaves a page standing that fails, and tries again later and ever more rarely', async () => {
    answers.set('/canh-bao/a/', page('một'));
    want('/canh-bao/a/');
    await work();
    answers.set('/canh-bao/a/', broken);
    want('/canh-bao/a/', URGENCY.ownPage, 9);
    await work();
    expect(onDisk()).toBe('một');
    expect(store.pages.findEarliestWaitingSequence(2)).toBe(9);
    expect(store.pages.findEarliestWaitingSequence(1)).toBeUndefined();
    expect(store.pages.listFailed(1, 9).map((failed) => failed.path)).toEqual(['/canh-bao/a/']);
    expect(rendered).toHaveLength(2);
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const next = store.pages.findNextRetryMs() ?? 0;
      pauses.push(next - nowMs);
      nowMs = next;
      await work();
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000]);
    answers.set('/canh-bao/a/', page('hai'));
    nowMs = store.pages.findNextRetryMs() ?? 0;
    await work();
    expect(onDisk()).toBe('hai');
    expect(events.map((entry) => entry.event)).toContain('PageNotRendered');
  });

  it('takes a withdrawn page away without asking its template', async () => {
    answers.set('/canh-bao/a/', page('một'));
    want('/canh-bao/a/');
    await work();
    answers.set('/canh-bao/a/', broken);
    store.documents.putGone({ kind: 'tactic', id: 'a', slug: 'a', sequence: 5, reason: 'withdrawn' });
    store.feed.setFact('maps', 'stale');
    want('/canh-bao/a/');
    await work();
    expect(onDisk()).toBeUndefined();
    expect(rendered).toHaveLength(1);
    expect(readFileSync(join(folder.webServer, 'gone.map'), 'utf8')).toContain('"/canh-bao/a/" withdrawn;');
  });

  it('leaves at a former address a page that says where the new one is, and tells the web server', async () => {
    answers.set('/canh-bao/b/', page('một'));
    const document = sampleTactic({ slug: 'b' });
    store.documents.putLive({ document, sequence: 9, digest: 'd', formerSlugs: [{ slug: 'a', leftAt: 9 }] });
    store.feed.setFact('maps', 'stale');
    want('/canh-bao/a/');
    want('/canh-bao/b/');
    await work();
    expect(onDisk()).toBe('nay ở /canh-bao/b/');
    const map = readFileSync(join(folder.webServer, 'redirects.map'), 'utf8');
    expect(map).toBe('"/canh-bao/a" "/canh-bao/b/";\n"/canh-bao/a/" "/canh-bao/b/";\n');
    expect(readFileSync(join(folder.webServer, 'gone.map'), 'utf8')).toBe('');
  });

  it('goes by urgency, then by age', async () => {
    for (const path of ['/moi/', '/sau/', '/gap/', '/truoc/']) answers.set(path, page(path));
    want('/moi/', URGENCY.newTemplate, 0);
    want('/sau/', URGENCY.ownPage, 8);
    want('/truoc/', URGENCY.ownPage, 7);
    want('/gap/', URGENCY.warning, 9);
    await work();
    expect(rendered).toEqual(['/gap/', '/truoc/', '/sau/', '/moi/']);
  });

  it('makes warnings alone: they are in place before anything else is begun', async () => {
    for (const path of ['/gap/', '/khac/']) answers.set(path, page(path));
    want('/khac/', URGENCY.ownPage, 1);
    want('/gap/', URGENCY.warning, 9);
    expect(await queueOf('b1').renderBatch()).toBe(1);
    expect(onDisk('gap/index.html')).toBe('/gap/');
    expect(rendered).toEqual(['/gap/']);
  });

  it('does not touch the files of a page that came out the same', async () => {
    answers.set('/canh-bao/a/', page('một', ['x']));
    want('/canh-bao/a/');
    await work();
    rmSync(join(folder.current, 'canh-bao/a/index.html.br'));
    answers.set('/canh-bao/a/', page('một', ['y']));
    want('/canh-bao/a/');
    await work();
    expect(onDisk('canh-bao/a/index.html.br')).toBeUndefined();
    expect(store.pages.listPathsWithTags(['y'])).toEqual(['/canh-bao/a/']);
    store.pages.distrust('/canh-bao/a/');
    want('/canh-bao/a/');
    await work();
    expect(onDisk('canh-bao/a/index.html.br')).toBeDefined();
  });

  it('keeps new templates apart until all are there, and shows news in both', async () => {
    answers.set('/canh-bao/a/', page('một'));
    want('/canh-bao/a/');
    await work();
    const next = folder.beginNext();
    answers.set('/canh-bao/a/', page('một, mới'));
    want('/canh-bao/a/', URGENCY.newTemplate, 0);
    await work('b2');
    expect(onDisk()).toBe('một');
    expect(onDisk('canh-bao/a/index.html', next)).toBe('một, mới');
    answers.set('/canh-bao/a/', page('hai, mới'));
    want('/canh-bao/a/');
    await work('b2');
    expect(onDisk()).toBe('hai, mới');
    expect(onDisk('canh-bao/a/index.html', next)).toBe('hai, mới');
  });
});
