/** What has to be written for one document: decided purely from what stands in the feed and what should. */
import type { PublishedDocument } from 'shared/contract/documents';
import { digestOf } from 'shared/kernel/digest';
import type { GoneAddress, RowSummary } from './feed-table.ts';
import type { Projected } from './project-document.ts';

export type RowPlan =
  | { readonly kind: 'nothing' }
  /** The page is right, but it was made from other documents than remembered. */
  | { readonly kind: 'reads'; readonly row: RowSummary; readonly reads: readonly string[] }
  | {
      readonly kind: 'live';
      readonly document: PublishedDocument;
      readonly digest: string;
      readonly reads: readonly string[];
    }
  /** `known`: how the row says so far that it went; where that is still so nothing is written. `address`: where there is no row. */
  | {
      readonly kind: 'gone';
      readonly wasDeleted: boolean;
      readonly known: string | undefined;
      readonly address: GoneAddress | undefined;
    };

export function planRow(options: {
  readonly known: RowSummary | undefined;
  readonly projected: Projected;
  /** The row's number may have been passed by readers already. */
  readonly isDirty: boolean;
}): RowPlan {
  const { known, projected, isDirty } = options;
  if (projected.state !== 'live') {
    const wasDeleted = projected.state === 'deleted';
    const wasGone = known?.state === 'gone' && !isDirty;
    // Deleted after it went, it goes on saying how it went. Withdrawn anew, perhaps between two looks, it says so.
    if (wasGone && wasDeleted) return { kind: 'nothing' };
    // Published and withdrawn between two looks, it has no row that could say so; a draft needs none.
    const address = !known && projected.state === 'withdrawn' ? projected : undefined;
    if (!known && !address) return { kind: 'nothing' };
    return { kind: 'gone', wasDeleted, known: wasGone ? known.digest : undefined, address };
  }
  const { document, reads } = projected;
  const digest = digestOf(document);
  if (!known || isDirty || known.state === 'gone' || known.digest !== digest) {
    return { kind: 'live', document, digest, reads };
  }
  const isSame = known.reads.length === reads.length && known.reads.every((read, index) => read === reads[index]);
  return isSame ? { kind: 'nothing' } : { kind: 'reads', row: known, reads };
}
