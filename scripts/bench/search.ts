/** The site's search beside SQLite's FTS5 and MiniSearch over the same made-up corpora, and the JSON door under load. */
import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { createEvalEngine } from '../search-eval/engines.ts';
import type { EvalInput } from '../search-eval/eval-input.ts';
import type { EvalEngineName } from '../search-eval/options.ts';
import { runEval } from '../search-eval/run-eval.ts';
import { rounded, type Bench, type BenchRun, type Figure } from './bench-run.ts';
import { generateCorpus } from './content/search-corpus.ts';
import { SEARCH_QUERIES, SEARCH_TARGETS } from './content/search-queries.ts';
import { measureSearchLoad } from './search-load.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/** MiniSearch takes minutes and gigabytes beyond. */
const LARGEST_MINISEARCH = 10_000;
const ENGINES = ['embedded', 'fts5-plain', 'minisearch'] as const satisfies readonly EvalEngineName[];

export const searchBench: Bench = {
  goals: {
    'success1-10000': '≥ 0,95',
    'p50-ms-10000': '≤ 5',
    'p99-ms-10000': '≤ 40',
    'p95-ms-100000': '≤ 120',
    'index-s-10000': '≤ 15',
    'memory-mb-100000': '≤ 150',
    'queries-per-second': '≥ 200',
    'load-p99-ms': '≤ 250',
  },
  run: measureSearch,
};

async function measureSearch(bench: BenchRun): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const input: EvalInput = { documents: [...generateCorpus(size), ...SEARCH_TARGETS], queries: SEARCH_QUERIES };
    for (const name of ENGINES) {
      if (name === 'minisearch' && size > LARGEST_MINISEARCH) continue;
      bench.say(`${name}, ${size} tài liệu…`);
      const measured = await measureEngine({ bench, name, size, input });
      // Told at once too: a run of ten minutes must not lose everything by its last part.
      bench.say(measured.map((figure) => `  ${figure.name} ${figure.value} ${figure.unit}`.trimEnd()).join('\n'));
      figures.push(...measured);
    }
  }
  return [...figures, ...(await measureSearchLoad(bench))];
}

interface EngineRun {
  readonly bench: BenchRun;
  readonly name: (typeof ENGINES)[number];
  readonly size: number;
  readonly input: EvalInput;
}

async function measureEngine({ bench, name, size, input }: EngineRun): Promise<readonly Figure[]> {
  const folder = join(bench.folder, `${name}-${size}`);
  await mkdir(folder);
  const engine = createEvalEngine(name, folder);
  try {
    const outcome = await runEval(engine, input);
    const suffix = name === 'embedded' ? `${size}` : `${size}-${name}`;
    return [
      { name: `success1-${suffix}`, value: outcome.knownItem.success1, unit: '' },
      { name: `p50-ms-${suffix}`, value: rounded(outcome.latencyMs.p50), unit: 'ms' },
      { name: `p95-ms-${suffix}`, value: rounded(outcome.latencyMs.p95), unit: 'ms' },
      { name: `p99-ms-${suffix}`, value: rounded(outcome.latencyMs.p99), unit: 'ms' },
      { name: `index-s-${suffix}`, value: rounded(outcome.indexSeconds), unit: 's' },
      { name: `memory-mb-${suffix}`, value: rounded(outcome.memoryMb), unit: 'MB' },
    ];
  } finally {
    await engine.close();
  }
}
