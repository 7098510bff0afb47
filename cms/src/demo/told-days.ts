/** The past of the made-up ward: when an item is told to have been written, approved and published. */
import type { Action } from 'shared/editorial/workflow-table';
import { PUBLICATION_DAYS } from './content/publication-days-table.ts';

const HOUR_MS = 3_600_000;
/** Written the day before, read by a second person two hours before it went live. */
const HOURS_BEFORE = { create: 26, submit: 24, approve: 2, publish: 0 } as const;

/** ISO instants; none where the ward's calendar does not know the item, or knows it for a later day than now. */
export function toldDaysOf(slug: string, nowMs: number): Readonly<Partial<Record<Action | 'create', string>>> {
  const publishedMs = Date.parse(`${PUBLICATION_DAYS[slug] ?? ''}:00+07:00`);
  if (Number.isNaN(publishedMs) || publishedMs > nowMs) return {};
  return Object.fromEntries(
    Object.entries(HOURS_BEFORE).map(([move, hours]) => [move, new Date(publishedMs - hours * HOUR_MS).toISOString()]),
  );
}
