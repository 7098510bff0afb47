/** Marks of an engine over a set of queries, as section 4 of the commands has them. */
import type { CorpusDocument, EvalFilters, EvalQuery } from './eval-input.ts';

export interface QueryRun {
  readonly query: EvalQuery;
  readonly ids: readonly string[];
  readonly total: number;
  readonly ms: number;
}

interface Marks {
  readonly n: number;
  readonly success1: number;
  readonly success5: number;
  readonly mrr: number;
}

const REPORTED_RANK = 20;
const MRR_RANKS = 10;

export function judge(runs: readonly QueryRun[], documents: readonly CorpusDocument[]) {
  const known = runs.filter((run) => run.query.expectTop !== undefined);
  const classes = runs.filter((run) => run.query.expectEveryTopFiveMatches !== undefined);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const names = [...new Set(known.map((run) => run.query.class))];
  return {
    knownItem: marksOf(known),
    byClass: Object.fromEntries(names.map((name) => [name, marksOf(known.filter((run) => run.query.class === name))])),
    classQueries: { n: classes.length, precision5: mean(classes.map((run) => precisionOf(run, byId))) },
    misses: known
      .map((run) => ({ run, rank: rankOf(run) }))
      .filter(({ rank }) => rank !== 1)
      .map(({ run, rank }) => ({
        query: run.query.query,
        class: run.query.class,
        expected: run.query.expectTop,
        rank,
      })),
  };
}

/** Nearest-rank percentile, in milliseconds with two places. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return rounded(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function marksOf(runs: readonly QueryRun[]): Marks {
  const ranks = runs.map(rankOf);
  return {
    n: runs.length,
    success1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    success5: mean(ranks.map((rank) => (rank !== null && rank <= 5 ? 1 : 0))),
    mrr: mean(ranks.map((rank) => (rank !== null && rank <= MRR_RANKS ? 1 / rank : 0))),
  };
}

function rankOf({ ids, query }: QueryRun): number | null {
  const place = ids.slice(0, REPORTED_RANK).indexOf(query.expectTop ?? '');
  return place < 0 ? null : place + 1;
}

function precisionOf({ ids, query }: QueryRun, byId: ReadonlyMap<string, CorpusDocument>): number {
  const pattern = new RegExp(query.expectEveryTopFiveMatches ?? '', 'iu');
  const hits = ids.slice(0, 5).filter((id) => {
    const document = byId.get(id);
    if (!document) return false;
    const text = `${document.title} . ${document.summary}`.normalize('NFC').toLowerCase();
    return pattern.test(text) && satisfies(document, query.filters ?? {});
  });
  return hits.length / 5;
}

export function satisfies(document: CorpusDocument, { type, category, unit, from, to }: EvalFilters): boolean {
  const day = document.date.slice(0, 10);
  return (
    (type === undefined || document.type === type) &&
    (category === undefined || document.category === category) &&
    (unit === undefined || document.unit === unit) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to)
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}
