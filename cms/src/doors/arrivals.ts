/** When changes arrived on the pages of every active site server, as far back as this program remembers. */
import type { SiteReport } from 'shared/contract/site-report';

const LONGEST_HISTORY = 2_000;

interface Site {
  readonly report: SiteReport;
}

export interface Arrivals {
  note(active: readonly Site[], nowMs: number): void;
  /** Undefined for what had arrived before the first note. */
  findAt(rowId: string, sequence: number): number | undefined;
}

export function createArrivals(active: readonly Site[]): Arrivals {
  const steps: { readonly sequence: number; readonly atMs: number }[] = [];
  /** Documents that arrived apart from the others: overtaking them, or after having been kept back. */
  const apart = new Map<string, { readonly sequence: number; readonly atMs: number }>();
  let reached = reachedBy(active);
  /** Everything up to here arrived before there was a history. */
  let base = reached;
  let behind = behindOf(active);

  const noteApart = (rowId: string, sequence: number, atMs: number): void => {
    apart.delete(rowId);
    apart.set(rowId, { sequence, atMs });
    const [oldest] = apart.keys();
    if (apart.size > LONGEST_HISTORY && oldest !== undefined) apart.delete(oldest);
  };

  return {
    note: (now, nowMs) => {
      const next = reachedBy(now);
      const stillBehind = behindOf(now);
      for (const rowId of behind) if (!stillBehind.has(rowId)) noteApart(rowId, next, nowMs);
      behind = stillBehind;
      for (const { kind, id, sequence } of now.flatMap(({ report }) => report.ahead)) {
        const rowId = `${kind}:${id}`;
        const isEverywhere = now.every(({ report }) => report.reached >= sequence || isAhead(report, rowId, sequence));
        if (isEverywhere && (apart.get(rowId)?.sequence ?? 0) < sequence) noteApart(rowId, sequence, nowMs);
      }
      if (next > reached) steps.push({ sequence: next, atMs: nowMs });
      if (steps.length > LONGEST_HISTORY) base = Math.max(base, steps.shift()?.sequence ?? 0);
      reached = next;
    },
    findAt: (rowId, sequence) => {
      const alone = apart.get(rowId);
      if (alone && alone.sequence >= sequence) return alone.atMs;
      if (sequence <= base) return undefined;
      return steps.find((step) => step.sequence >= sequence)?.atMs;
    },
  };
}

function isAhead(report: SiteReport, rowId: string, sequence: number): boolean {
  return report.ahead.some(({ kind, id, sequence: at }) => `${kind}:${id}` === rowId && at >= sequence);
}

function reachedBy(active: readonly Site[]): number {
  return active.length === 0 ? 0 : Math.min(...active.map(({ report }) => report.reached));
}

function behindOf(active: readonly Site[]): ReadonlySet<string> {
  return new Set(active.flatMap(({ report }) => report.behind.map(({ kind, id }) => `${kind}:${id}`)));
}
