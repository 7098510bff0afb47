/** The JSON door of the built site at a steady rate: every question has its own moment, late answers count as late. */
import { join } from 'node:path';
import { environmentFor, readScriptEnv } from '../env.ts';
import { buildSiteWhenChanged } from '../start/site-build.ts';
import { quantile, rounded, type BenchRun, type Figure } from './bench-run.ts';
import { generateCorpus, type CorpusDocument } from './content/search-corpus.ts';
import { SEARCH_QUERIES, SEARCH_TARGETS } from './content/search-queries.ts';
import { serveSampleFeed } from './feed-of-documents.ts';
import { repositoryRoot } from './repository-root.ts';
import { sampleArticle, sampleDocuments } from './sample-documents.ts';
import { startSiteUnderTest, untilTrue } from './site-under-test.ts';

const DOCUMENTS = 10_000;
const PER_SECOND = 200;
const SECONDS = 30;

export async function measureSearchLoad(bench: BenchRun): Promise<readonly Figure[]> {
  bench.say(`Cửa /tim-kiem.json: ${DOCUMENTS} tài liệu, ${PER_SECOND} câu mỗi giây trong ${SECONDS} giây…`);
  const env = environmentFor(readScriptEnv());
  await buildSiteWhenChanged({ root: repositoryRoot, env });
  const feed = await serveSampleFeed([...sampleDocuments(0), ...corpusArticles()]);
  bench.onEnd(() => feed.close());
  const site = await startSiteUnderTest({
    root: repositoryRoot,
    dataDir: join(bench.folder, 'data'),
    doorsUrl: feed.url,
    env,
  });
  bench.onEnd(() => site.stop());
  // The pages are queued a moment after the last document is read.
  await untilTrue(async () => (await site.health())?.cursor === feed.end);
  await untilTrue(async () => ((await site.health())?.waitingPages ?? 0) > 0, 5);
  await untilTrue(async () => (await site.health())?.waitingPages === 0);
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const ask = async (index: number): Promise<void> => {
    const due = start + (index * 1000) / PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const text = SEARCH_QUERIES[index % SEARCH_QUERIES.length]?.query ?? '';
    const isAnswered = await fetch(`${site.url}/tim-kiem.json?q=${encodeURIComponent(text)}`)
      .then(async (answer) => answer.ok && (await answer.arrayBuffer()).byteLength > 0)
      .catch(() => false);
    if (!isAnswered) failed += 1;
    times.push(performance.now() - due);
  };
  await Promise.all(Array.from({ length: PER_SECOND * SECONDS }, (_, index) => ask(index)));
  const seconds = (performance.now() - start) / 1000;
  return [
    { name: 'queries-per-second', value: rounded((times.length - failed) / seconds), unit: '1/s' },
    { name: 'load-p99-ms', value: rounded(quantile(times, 0.99)), unit: 'ms' },
    { name: 'load-failed', value: failed, unit: '' },
  ];
}

/** The corpus that the latencies were measured on, published. */
function corpusArticles(): readonly ReturnType<typeof sampleArticle>[] {
  const documents: readonly CorpusDocument[] = [...generateCorpus(DOCUMENTS), ...SEARCH_TARGETS];
  return documents.map(({ title, summary, body }, n) => ({
    ...sampleArticle(n),
    headline: title,
    standfirst: summary,
    body: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: body }] }],
  }));
}
