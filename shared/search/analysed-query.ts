/** A query as the analysis leaves it and the engines take it. */
import type { Expressions } from './expressions.ts';
import type { SearchToken } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word that a slot accepts. */
export interface Alternative {
  readonly folded: string;
  /** The accents that were typed; undefined where none were, so that any are right. */
  readonly exact: string | undefined;
  readonly weight: number;
  /** What a word with these letters but other accents is worth. */
  readonly otherAccentsWeight: number;
}

/** One place in the query, and what may stand there. */
export interface QuerySlot {
  readonly typed: SearchToken;
  readonly alternatives: readonly Alternative[];
  /** May be missing from a document. */
  readonly isOptional: boolean;
  /** A number is meant as typed and must be there; an amount ("20 triệu") need not. */
  readonly isStrictNumber: boolean;
}

/** One way to understand the query as a whole. */
export interface QueryReading {
  readonly slots: readonly QuerySlot[];
  /** 1 for what was typed, less for what it may also mean. */
  readonly weight: number;
  /** Part of the query is called by another name: nothing that was typed is wrong. */
  readonly isOtherName: boolean;
}

export interface AnalysedQuery {
  readonly tokens: readonly SearchToken[];
  /** True while the last word may still be being typed. */
  readonly endsInWord: boolean;
  readonly readings: readonly QueryReading[];
  /** Words that stand in documents were taken for slips. */
  readonly isDoubted: boolean;
}

export interface QueryKnowledge {
  readonly vocabulary: Vocabulary;
  readonly expressions: Expressions;
  /** Words that stand in documents may be slips too: asked for only where the query as typed finds little. */
  readonly doubtsKnownWords?: boolean;
}
