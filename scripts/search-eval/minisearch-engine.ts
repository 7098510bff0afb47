/** The second peer: MiniSearch as its documentation shows it, with prefixes and typos on. */
import MiniSearch from 'minisearch';
import type { EvalEngine } from './eval-engine.ts';
import type { CorpusDocument } from './eval-input.ts';
import { satisfies } from './judge.ts';

export function createMiniSearchEval(): EvalEngine {
  const documents = new Map<string, CorpusDocument>();
  const index = new MiniSearch<CorpusDocument>({
    fields: ['title', 'summary', 'body'],
    searchOptions: { boost: { title: 4, summary: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  return {
    index: async (all) => {
      for (const document of all) documents.set(document.id, document);
      index.addAll(all);
    },
    update: async (document) => {
      documents.set(document.id, document);
      index.replace(document);
    },
    search: async ({ text, filters, limit }) => {
      const found = index.search(text, {
        filter: (result) => {
          const document = documents.get(String(result.id));
          return document !== undefined && satisfies(document, filters);
        },
      });
      return { ids: found.slice(0, limit).map((result) => String(result.id)), total: found.length };
    },
    sizeBytes: async () => 0,
    close: async () => index.removeAll(),
  };
}
