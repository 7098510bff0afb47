/** One engine over one corpus: indexed, warmed up, asked five times over, judged. */
import { readFileSync } from 'node:fs';
import type { EvalEngine } from './eval-engine.ts';
import type { EvalInput } from './eval-input.ts';
import { judge, percentile, rounded, type QueryRun } from './judge.ts';

export interface EvalOutcome extends ReturnType<typeof judge> {
  readonly documents: number;
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly indexSeconds: number;
  readonly updateMs: number;
  readonly indexMb: number;
  readonly memoryMb: number;
}

const PASSES = 5;
const UPDATES = 20;
const RESULTS = 20;

export async function runEval(engine: EvalEngine, { documents, queries }: EvalInput): Promise<EvalOutcome> {
  collectGarbage();
  const memoryBefore = anonymousKb();
  const indexSeconds = (await timed(() => engine.index(documents))) / 1000;
  const runs = await askAll(engine, queries);
  const times: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) times.push(...(await askAll(engine, queries)).map((run) => run.ms));
  collectGarbage();
  const memoryMb = (anonymousKb() - memoryBefore) / 1024;
  const updated = documents.slice(0, UPDATES);
  const updates: number[] = [];
  for (const document of updated) updates.push(await timed(() => engine.update(document)));
  return {
    documents: documents.length,
    ...judge(runs, documents),
    latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
    indexSeconds: rounded(indexSeconds),
    updateMs: percentile(updates, 0.5),
    indexMb: rounded((await engine.sizeBytes()) / 1e6),
    memoryMb: rounded(Math.max(0, memoryMb)),
  };
}

export async function askAll(engine: EvalEngine, queries: EvalInput['queries']): Promise<readonly QueryRun[]> {
  const runs: QueryRun[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { ids, total } = await engine.search({ text: query.query, filters: query.filters ?? {}, limit: RESULTS });
    runs.push({ query, ids, total, ms: rounded(performance.now() - start) });
  }
  return runs;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Memory that no file stands behind: what the index itself takes, without the pages of the database. */
function anonymousKb(): number {
  try {
    return Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);
  } catch {
    return process.memoryUsage().rss / 1024;
  }
}

function collectGarbage(): void {
  globalThis.gc?.();
}
