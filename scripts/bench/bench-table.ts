/** Every benchmark by its name on the command line. */
import type { Bench } from './bench-run.ts';
import { lighthouseBench } from './lighthouse.ts';
import { lintBench } from './lint.ts';
import { pageBench } from './page.ts';
import { prerenderBench } from './prerender.ts';
import { publishBench } from './publish.ts';
import { searchBench } from './search.ts';
import { serveBench } from './serve.ts';
import { spokenBench } from './spoken.ts';

export const BENCHES: Readonly<Record<string, Bench>> = {
  lighthouse: lighthouseBench,
  lint: lintBench,
  page: pageBench,
  prerender: prerenderBench,
  publish: publishBench,
  search: searchBench,
  serve: serveBench,
  spoken: spokenBench,
};
