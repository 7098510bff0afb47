/** What a reader with an old phone on a slow line waits for: bytes, first words, main picture, movement, stalls. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { environmentFor, readScriptEnv } from '../env.ts';
import { buildSiteWhenChanged } from '../start/site-build.ts';
import { quantile, rounded, type Bench, type BenchRun, type Figure } from './bench-run.ts';
import { serveSampleFeed } from './feed-of-documents.ts';
import { findChromium } from './find-chromium.ts';
import { measurePage, type PageMeasure } from './measure-page.ts';
import { makeReaderPages, type ReaderPages } from './reader-documents.ts';
import { repositoryRoot } from './repository-root.ts';
import { startSiteUnderTest, untilTrue } from './site-under-test.ts';
import { FORMER_SLUG, OUTDATED_SLUG } from './ward-documents.ts';

const ROUNDS = 3;

const TIMES = { fcp: '≤ 1500 ms', lcp: '≤ 2500 ms', cls: '< 0,01', tbt: '< 50 ms' } as const;

export const pageBench: Bench = {
  goals: {
    'warning-html-br-bytes': '≤ 14000',
    'warning-total-bytes': '≤ 45000, không tính ảnh',
    'warning-js-br-bytes': '≤ 3000',
    'article-total-bytes': '≤ 60000, không tính ảnh',
    ...Object.fromEntries(
      ['warning', 'article', 'article-photos', 'home'].flatMap((name) => [
        [`${name}-fcp-ms`, TIMES.fcp],
        [`${name}-lcp-ms`, TIMES.lcp],
        [`${name}-cls`, TIMES.cls],
        [`${name}-tbt-ms`, TIMES.tbt],
      ]),
    ),
  },
  run: measurePages,
};

async function measurePages(bench: BenchRun): Promise<readonly Figure[]> {
  const { url, paths } = await publishReaderPages(bench);
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...args], headless: true });
  bench.onEnd(() => browser.close());
  await measurePage(browser, url + paths.home);
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries(paths)) {
    const rounds: PageMeasure[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measurePage(browser, url + address));
    bench.say(`Đã đo ${name}: ${url}${address}`);
    figures.push(...figuresOf(name, rounds));
  }
  return figures;
}

/** The median of the rounds; bytes are the same in each. */
function figuresOf(name: string, rounds: readonly PageMeasure[]): readonly Figure[] {
  const medianOf = (pick: (measure: PageMeasure) => number): number => quantile(rounds.map(pick), 0.5);
  return [
    { name: `${name}-html-br-bytes`, value: medianOf((measure) => measure.htmlBytes), unit: 'byte' },
    { name: `${name}-total-bytes`, value: medianOf((measure) => measure.totalBytes), unit: 'byte' },
    { name: `${name}-js-br-bytes`, value: medianOf((measure) => measure.scriptBytes), unit: 'byte' },
    { name: `${name}-fcp-ms`, value: rounded(medianOf((measure) => measure.fcpMs)), unit: 'ms' },
    { name: `${name}-lcp-ms`, value: rounded(medianOf((measure) => measure.lcpMs)), unit: 'ms' },
    { name: `${name}-cls`, value: Number(medianOf((measure) => measure.cls).toFixed(4)), unit: '' },
    { name: `${name}-tbt-ms`, value: rounded(medianOf((measure) => measure.tbtMs)), unit: 'ms' },
  ];
}

/** A site server on a small ward of its own, with every page on disk. */
export async function publishReaderPages(
  run: Pick<BenchRun, 'folder' | 'onEnd'>,
): Promise<{ readonly url: string; readonly paths: ReaderPages['paths'] }> {
  const env = environmentFor(readScriptEnv());
  await buildSiteWhenChanged({ root: repositoryRoot, env });
  const dataDir = join(run.folder, 'data');
  const { documents, paths } = await makeReaderPages(join(dataDir, 'site', 'public', 'media'));
  const feed = await serveSampleFeed(documents, { [OUTDATED_SLUG]: [FORMER_SLUG] });
  run.onEnd(() => feed.close());
  const site = await startSiteUnderTest({ root: repositoryRoot, dataDir, doorsUrl: feed.url, env });
  run.onEnd(() => site.stop());
  await untilTrue(async () => {
    const health = await site.health();
    return health !== undefined && health.cursor >= feed.end && health.waitingPages === 0;
  });
  // The last feed answer is applied a moment before its pages are queued.
  for (const path of Object.values(paths)) await untilTrue(async () => (await fetch(site.url + path)).status === 200);
  return { url: site.url, paths };
}
