import { readScriptEnv } from '../env.ts';
import { createEmbeddedEval } from './embedded-engine.ts';
import type { EvalEngine } from './eval-engine.ts';
import { createFts5Eval } from './fts5-engine.ts';
import { createMeiliEval } from './meili-engine.ts';
import { createMiniSearchEval } from './minisearch-engine.ts';
import type { EvalEngineName } from './options.ts';

export function createEvalEngine(name: EvalEngineName, folder: string): EvalEngine {
  switch (name) {
    case 'embedded':
      return createEmbeddedEval(folder);
    case 'meilisearch': {
      const { meiliUrl: url, meiliKey: key } = readScriptEnv();
      return createMeiliEval(folder, { url, key });
    }
    case 'fts5-plain':
      return createFts5Eval(folder);
    case 'minisearch':
      return createMiniSearchEval();
  }
}
