/**
 * The counting rules: a view counts once, on the Vietnam day on which it was first acknowledged, however often its
 * browser repeats it on that day or the next. Fed with the same records it always gives the same totals.
 */
import type { ReachTotalsRow } from '../contract/reach-totals.ts';
import type { VietnamDay } from '../kernel/vietnam-date.ts';
import type { ViewRecord } from './view-record.ts';

/** Views of each document on one day. */
export type DayTotals = ReadonlyMap<string, number>;

export interface ViewLedger {
  /** True while a day's view ids are known, so that repeats can be told. */
  isOpen(day: VietnamDay): boolean;
  /** Begins a day, with the views already folded away where there are some. */
  open(day: VietnamDay, folded: DayTotals): void;
  /** True for a view that has been counted on any open day. */
  has(viewId: string): boolean;
  /** Counts a view unless it is a repeat; gives the document's new total, or undefined where nothing changed. */
  apply(day: VietnamDay, record: ViewRecord): ReachTotalsRow | undefined;
  totalsOf(day: VietnamDay): DayTotals;
  listRows(day: VietnamDay): readonly ReachTotalsRow[];
  openDays(): readonly VietnamDay[];
  /** Drops a day's ids and totals: it is kept elsewhere by now. */
  close(day: VietnamDay): void;
}

interface OpenDay {
  readonly totals: Map<string, number>;
  readonly viewIds: Set<string>;
}

export function createViewLedger(): ViewLedger {
  const days = new Map<VietnamDay, OpenDay>();
  const has = (viewId: string): boolean => {
    for (const day of days.values()) if (day.viewIds.has(viewId)) return true;
    return false;
  };

  function getDay(day: VietnamDay): OpenDay {
    const found = days.get(day);
    if (!found) throw new Error(`Day ${day} is not open`);
    return found;
  }

  return {
    has,
    isOpen: (day) => days.has(day),
    open: (day, folded) => {
      days.set(day, { totals: new Map(folded), viewIds: new Set() });
    },
    apply: (day, record) => {
      const { totals, viewIds } = getDay(day);
      if (has(record.viewId)) return undefined;
      viewIds.add(record.viewId);
      const views = (totals.get(record.document) ?? 0) + 1;
      totals.set(record.document, views);
      return totalsRow(day, record.document, views);
    },
    totalsOf: (day) => getDay(day).totals,
    listRows: (day) => [...getDay(day).totals].map(([document, views]) => totalsRow(day, document, views)),
    openDays: () => [...days.keys()],
    close: (day) => {
      days.delete(day);
    },
  };
}

/**
 * One row for the CMS. Views only grow and each new one is a change of the row, so their number is also the row's
 * sequence: it survives any restart and can never stand for two different totals.
 */
export function totalsRow(day: VietnamDay, document: string, views: number): ReachTotalsRow {
  return { day, document, sequence: views, views };
}
