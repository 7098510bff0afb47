/**
 * Every page of a large site made once, with both compressions, from the first page to the last; beside it Eleventy makes
 * the same number of pages of the same size from the same documents, uncompressed.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentFor, readScriptEnv } from '../env.ts';
import { buildSiteWhenChanged } from '../start/site-build.ts';
import { rounded, type Bench, type BenchRun, type Figure } from './bench-run.ts';
import { measureEleventy } from './eleventy.ts';
import { serveSampleFeed } from './feed-of-documents.ts';
import { repositoryRoot } from './repository-root.ts';
import { sampleDocuments } from './sample-documents.ts';
import { startSiteUnderTest, untilTrue } from './site-under-test.ts';
import { watchMemory } from './watch-memory.ts';

const USUAL_PAGES = 10_500;
/** Above this the peer is left out: it holds all documents in memory. */
const MOST_FOR_ELEVENTY = 20_000;

export const prerenderBench: Bench = {
  goals: { 'pages-per-second': '≥ 300', 'peak-mb': '< 700', pages: '≥ 10.000' },
  run: measurePrerender,
};

async function measurePrerender(bench: BenchRun): Promise<readonly Figure[]> {
  const { values } = parseArgs({ args: [...bench.args], options: { pages: { type: 'string' } } });
  const wanted = Number(values.pages ?? USUAL_PAGES);
  if (!Number.isInteger(wanted) || wanted < 100) throw new Error('--pages phải là một số nguyên từ 100 trở lên.');
  const ours = await renderEverything(bench, wanted);
  const ourPerSecond = ours.measured / ours.seconds;
  const figures = [
    { name: 'pages', value: ours.pages, unit: 'trang' },
    { name: 'pages-per-second', value: rounded(ourPerSecond), unit: 'trang/s' },
    ...(ours.peakMb === undefined ? [] : [{ name: 'peak-mb', value: rounded(ours.peakMb), unit: 'MB' }]),
  ];
  if (wanted > MOST_FOR_ELEVENTY) {
    bench.say(`Eleventy không đo ở quy mô này (quá ${MOST_FOR_ELEVENTY} trang).`);
    return figures;
  }
  const perSecond = await measureEleventy(bench, { documents: wanted, pages: ours.pages, bytesAPage: ours.bytesAPage });
  if (perSecond === undefined) {
    bench.say('Eleventy không cài được ở máy này, nên không có trong bảng.');
    return figures;
  }
  return [
    ...figures,
    { name: 'eleventy-pages-per-second', value: rounded(perSecond), unit: 'trang/s' },
    { name: 'ratio-to-eleventy', value: rounded(ourPerSecond / perSecond), unit: '' },
  ];
}

interface Rendered {
  /** On disk when all is done. */
  readonly pages: number;
  /** Made within the measured seconds: all but the few that were ready before the first look. */
  readonly measured: number;
  readonly seconds: number;
  readonly peakMb: number | undefined;
  /** Uncompressed, on average. */
  readonly bytesAPage: number;
}

async function renderEverything(bench: BenchRun, wanted: number): Promise<Rendered> {
  const env = environmentFor(readScriptEnv());
  await buildSiteWhenChanged({ root: repositoryRoot, env });
  const feed = await serveSampleFeed([...sampleDocuments(wanted)]);
  bench.onEnd(() => feed.close());
  const dataDir = join(bench.folder, 'data');
  const site = await startSiteUnderTest({ root: repositoryRoot, dataDir, doorsUrl: feed.url, env });
  bench.onEnd(() => site.stop());
  const memory = watchMemory(site.pid);
  bench.say(`Trang tin đang đọc ${wanted} bài…`);
  const readFrom = performance.now();
  await untilTrue(async () => (await site.health())?.cursor === feed.end, 20);
  const waiting = async (): Promise<number> => (await site.health())?.waitingPages ?? 0;
  await untilTrue(async () => (await waiting()) > 0, 5);
  const measured = await waiting();
  const startedAt = performance.now();
  bench.say(`Đã đọc trong ${rounded((startedAt - readFrom) / 1000)} giây.`);
  bench.say(`Đang dựng ${measured} trang…`);
  await untilTrue(async () => (await waiting()) === 0);
  const seconds = (performance.now() - startedAt) / 1000;
  const peakMb = memory.stop();
  await site.stop();
  await feed.close();
  const sizes = await sizesOfPages(site.publicFolder);
  const bytesAPage = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return { pages: sizes.length, measured, seconds, peakMb, bytesAPage };
}

async function sizesOfPages(folder: string): Promise<readonly number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const sizes: number[] = [];
  for (const { parentPath, name } of pages) sizes.push((await stat(join(parentPath, name))).size);
  return sizes;
}
