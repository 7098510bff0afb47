/** What stands in a box for a number, and what the form keeps of it. */
import { parseWrittenNumber, writeNumber } from 'shared/kernel/written-number';

/** Put before words: Payload reads "12 hộ" as 12 and would keep that without a word; with the mark it is no number and refused. */
const NO_NUMBER = '?';

/** What the form keeps: the number, nothing, or the words, which are refused when they are saved. */
export function keptNumber(typed: string): number | string | null {
  if (typed.trim() === '') return null;
  return parseWrittenNumber(typed) ?? NO_NUMBER + typed;
}

/** What the box shows. A year (nothing above 9999 can stand in the field) has no dot. */
export function shownNumber(kept: unknown, max: number | undefined): string {
  if (typeof kept === 'number')
    return max !== undefined && max < 10_000 ? String(kept).replace('.', ',') : writeNumber(kept);
  return typeof kept === 'string' ? withoutMark(kept) : '';
}

/** Words as they were typed into a box for a number, or into any other. */
export function withoutMark(kept: string): string {
  return kept.startsWith(NO_NUMBER) ? kept.slice(NO_NUMBER.length) : kept;
}
