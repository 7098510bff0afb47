/** `npm run search:eval`: judges a search engine on any corpus and any queries. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEvalEngine } from './search-eval/engines.ts';
import { InputError, readEvalInput } from './search-eval/eval-input.ts';
import { parseEvalOptions, type EvalOptions } from './search-eval/options.ts';
import { askAll, runEval } from './search-eval/run-eval.ts';

process.exitCode = await main(process.argv.slice(2));

/** 0 judged, 1 the files or the engine were not usable, 2 the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseEvalOptions(args);
  if (!options.ok) return end(2, options.failure);
  const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-search-'));
  try {
    await evaluate(options.value, folder);
    return 0;
  } catch (error) {
    if (error instanceof InputError) return end(1, error.message);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function evaluate(options: EvalOptions, folder: string): Promise<void> {
  // Memory is told after a collection, or it would be the garbage that is measured.
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const input = await readEvalInput(options);
  process.stderr.write(
    `${input.documents.length} tài liệu, ${input.queries.length} câu tìm, máy tìm ${options.engine}\n`,
  );
  const engine = createEvalEngine(options.engine, folder);
  try {
    if (options.output === 'results') {
      await engine.index(input.documents);
      for (const { query, ids, total, ms } of await askAll(engine, input.queries)) {
        const line = { query: query.query, filters: query.filters ?? {}, ids, total, ms };
        process.stdout.write(`${JSON.stringify(line)}\n`);
      }
      return;
    }
    const outcome = { engine: options.engine, ...(await runEval(engine, input)) };
    process.stdout.write(`${JSON.stringify(outcome, null, options.output === 'json' ? undefined : 2)}\n`);
  } finally {
    await engine.close();
  }
}

function end(code: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return code;
}
