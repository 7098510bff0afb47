/** The arguments of `search:eval`. */
import { parseArgs } from 'node:util';
import { failure, success, type Result } from 'shared/kernel/result';

export const EVAL_ENGINES = ['embedded', 'meilisearch', 'fts5-plain', 'minisearch'] as const;
export type EvalEngineName = (typeof EVAL_ENGINES)[number];

export interface EvalOptions {
  readonly corpus: string;
  readonly queries: string;
  readonly engine: EvalEngineName;
  /** One JSON object, a line per query, or the object for a person to read. */
  readonly output: 'json' | 'results' | 'text';
}

const USAGE =
  'Cách dùng: npm run search:eval -- --corpus TỆP.jsonl --queries TỆP.json [--engine embedded|meilisearch|fts5-plain|minisearch] [--json | --results]';

export function parseEvalOptions(args: readonly string[]): Result<EvalOptions, string> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        corpus: { type: 'string' },
        queries: { type: 'string' },
        engine: { type: 'string', default: 'embedded' },
        json: { type: 'boolean', default: false },
        results: { type: 'boolean', default: false },
      },
    }));
  } catch {
    return failure(USAGE);
  }
  const engine = EVAL_ENGINES.find((name) => name === values.engine);
  if (!engine) return failure(`Không có máy tìm “${values.engine}”. ${USAGE}`);
  if (values.corpus === undefined || values.queries === undefined) return failure(USAGE);
  const output = values.results ? 'results' : values.json ? 'json' : 'text';
  return success({ corpus: values.corpus, queries: values.queries, engine, output });
}
