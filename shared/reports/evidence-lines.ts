/** Evidence for people: one line a document, with the days and the sum, instead of one a server and a day. */
import { formatVietnamDay } from '../kernel/vietnam-date.ts';
import type { Evidence, Figure } from './figures.ts';

export interface EvidenceLine {
  readonly kind: string;
  readonly documentId: string;
  readonly headline: string;
  readonly place: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly count: number;
}

/** Views and airings of a document gathered, the largest first; publications in the order of their days. */
export function toEvidenceLines(figure: Figure): readonly EvidenceLine[] {
  const groups = Map.groupBy(figure.evidence, (item) => `${item.kind}:${item.documentId}:${item.place}`);
  const lines = [...groups.values()].map(lineOf);
  const isGathered = figure.code === 'views' || figure.code === 'airings';
  return isGathered ? lines.toSorted((a, b) => b.count - a.count) : lines;
}

function lineOf(items: readonly Evidence[]): EvidenceLine {
  const [first] = items;
  if (!first) throw new Error('A group of evidence holds at least one item');
  const days = items.map((item) => item.day).sort();
  return {
    kind: first.kind,
    documentId: first.documentId,
    headline: first.headline,
    place: first.place,
    firstDay: days[0] ?? first.day,
    lastDay: days.at(-1) ?? first.day,
    count: items.reduce((sum, item) => sum + item.count, 0),
  };
}

/** "05/11/2026", or "05/11/2026 – 20/11/2026". */
export function describeDays({ firstDay, lastDay }: Pick<EvidenceLine, 'firstDay' | 'lastDay'>): string {
  return firstDay === lastDay
    ? formatVietnamDay(firstDay)
    : `${formatVietnamDay(firstDay)} – ${formatVietnamDay(lastDay)}`;
}
