/** Work under way in the demonstration ward: an item and what has been done with it so far. */
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { Role } from 'shared/editorial/roles';
import type { Action, WithdrawReason } from 'shared/editorial/workflow-table';
import type { DemoArticle, DemoEvent, DemoHotline, DemoScript, DemoTactic } from './content-shapes.ts';

export type DeskItem =
  | { readonly kind: 'article'; readonly source: DemoArticle }
  | { readonly kind: 'tactic'; readonly source: DemoTactic }
  | { readonly kind: 'event'; readonly source: DemoEvent }
  | { readonly kind: 'hotline'; readonly source: DemoHotline }
  | { readonly kind: 'script'; readonly source: DemoScript }
  /** One that the ward has published already. */
  | { readonly kind: 'published'; readonly of: EditorialKind; readonly slug: string };

export type DeskStep = DeskMove | DeskChange;

interface DeskMove {
  readonly move: Action;
  readonly by: Role;
  readonly reason?: string;
  readonly withdrawReason?: WithdrawReason;
  /** Of a schedule: so many days after the seeding, at half past six in the morning. */
  readonly inDays?: number;
}

interface DeskChange {
  /** Texts of the document's fields. */
  readonly change: Readonly<Record<string, string>>;
  readonly by: Role;
}

export interface DeskEntry {
  readonly item: DeskItem;
  readonly steps: readonly DeskStep[];
  /** Days from the seeding, by the name of the field: what is due soon must be so whenever the ward is made. */
  readonly days?: Readonly<Record<string, number>>;
}
