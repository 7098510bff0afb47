/** What the newsroom knows and a report counts. Instants are milliseconds since 1970 UTC. */
import type { ArticleKind } from '../editorial/article-kinds.ts';
import type { VietnamDay } from '../kernel/vietnam-date.ts';

/** A document that went live for the first time. */
export interface PublicationFact {
  readonly kind: 'article' | 'tactic';
  /** Of an article; absent for a tactic, and for an article that is no longer there to be asked. */
  readonly genre?: ArticleKind | undefined;
  readonly documentId: string;
  readonly headline: string;
  /** Responsible when it went live. */
  readonly unitId: string;
  readonly firstLiveAt: number;
  /** Absent where it is not withdrawn now. */
  readonly withdrawnAt?: number | undefined;
}

/** Views of one document on one day, counted by one site server. */
export interface ReachFact {
  readonly id: string;
  readonly day: VietnamDay;
  readonly kind: string;
  readonly documentId: string;
  readonly headline: string;
  readonly unitId: string;
  readonly views: number;
}

export interface AiringFact {
  readonly id: string;
  readonly scriptId: string;
  readonly headline: string;
  readonly station: string;
  readonly unitId: string;
  readonly airedAt: number;
}

export interface ReportFacts {
  readonly publications: readonly PublicationFact[];
  readonly reach: readonly ReachFact[];
  readonly airings: readonly AiringFact[];
}
