import { createEmbeddedEval } from './embedded-engine.ts';
import type { EvalEngine } from './eval-engine.ts';
import { createFts5Eval } from './fts5-engine.ts';
import { createMiniSearchEval } from './minisearch-engine.ts';
import type { EvalEngineName } from './options.ts';

export async function createEvalEngine(name: EvalEngineName, folder: string): Promise<EvalEngine> {
  switch (name) {
    case 'embedded':
    case 'meilisearch':
      return createEmbeddedEval(folder);
    case 'fts5-plain':
      return createFts5Eval(folder);
    case 'minisearch':
      return createMiniSearchEval();
  }
}
