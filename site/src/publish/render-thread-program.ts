/** A thread that renders: reads the store with a connection of its own and lays finished pages ready. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { pageTokenKeyOf, signPageToken } from 'shared/reach/page-token';
import type { Desk } from '../broadcast/desk.ts';
import type { SearchEngine } from 'shared/search/search-engine';
import { isDamage } from '../store/open-store.ts';
import { createStoredReader } from '../store/stored-reader.ts';
import { RenderOrder, RenderSetting, type PageResult, type RenderAnswer } from './page-job.ts';
import { createPageRenderer, loadAstroApp } from './page-renderer.ts';
import { createLocalProducer } from './produce-page.ts';

/** Lists ask for the same documents again and again; a whole site need not be kept for that. */
const KEPT_DOCUMENTS = 1000;

const setting = RenderSetting.parse(workerData);
const { distFolder, storePath, siteUrl, tokenSecret, temporaryFolder } = setting;
const db = new DatabaseSync(storePath, { readOnly: true, timeout: 5000 });
let isDamaged = false;
const reader = createStoredReader(db, {
  keptDocuments: KEPT_DOCUMENTS,
  onError: (error) => {
    isDamaged ||= isDamage(error);
  },
});
/** No published page searches, and none shows a station's desk. */
const search: SearchEngine = { search: () => Promise.reject(new Error('A published page searched')) };
const desk: Desk = { findStation: () => undefined, listScripts: () => [], findScript: () => undefined };
const app = await loadAstroApp(distFolder);
const key = pageTokenKeyOf(tokenSecret);
const producer = createLocalProducer({
  temporaryFolder,
  rendererAt: (nowMs) =>
    createPageRenderer({
      app,
      siteUrl,
      localsNow: () => ({
        reader,
        search,
        nowMs,
        siteUrl,
        reachTokenOf: (kind, id) => signPageToken(`${kind}:${id}`, key),
        desk,
        movedTo: undefined,
      }),
    }),
});

parentPort?.on('message', (message) => {
  void answer(RenderOrder.parse(message));
});

async function answer({ jobs, nowMs }: RenderOrder): Promise<void> {
  const results = await producer.produce(jobs, nowMs);
  const told = isDamaged ? results.map(toldOfDamage) : [...results];
  parentPort?.postMessage({ results: told } satisfies RenderAnswer, []);
}

/** The line has a connection of its own and need not have met the damage. */
function toldOfDamage(result: PageResult): PageResult {
  return result.kind === 'failed' ? { kind: 'storeDamaged' } : result;
}
