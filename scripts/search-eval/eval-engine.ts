/** What the judge asks of an engine, whichever it is. */
import type { CorpusDocument, EvalFilters } from './eval-input.ts';

export interface EvalQuestion {
  readonly text: string;
  readonly filters: EvalFilters;
  readonly limit: number;
}

export interface EvalResult {
  readonly ids: readonly string[];
  readonly total: number;
}

export interface EvalEngine {
  index(documents: readonly CorpusDocument[]): Promise<void>;
  update(document: CorpusDocument): Promise<void>;
  /** With exact counts per type, category, unit and year wherever the engine has them. */
  search(question: EvalQuestion): Promise<EvalResult>;
  /** What the index takes on disk; 0 for one that lives in memory only. */
  sizeBytes(): Promise<number>;
  close(): Promise<void>;
}
