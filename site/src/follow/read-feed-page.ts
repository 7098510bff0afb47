/** What the feed door answered, checked change by change: one that this site cannot read must not stop the others. */
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from 'shared/contract/documents';
import { FeedChange } from 'shared/contract/feed';
import { failure, success, type Result } from 'shared/kernel/result';
import type { DoorsFailure } from './doors-client.ts';

export type ReceivedChange =
  | { readonly kind: 'readable'; readonly change: FeedChange }
  | {
      readonly kind: 'unreadable';
      readonly documentKind: DocumentKind;
      readonly id: string;
      readonly sequence: number;
      readonly json: string;
      readonly reason: string;
    };

export interface ReceivedPage {
  readonly changes: readonly ReceivedChange[];
  readonly cursor: number;
  readonly more: boolean;
  /** Much of what is published has not come into the feed yet. */
  readonly filling: boolean;
}

const Envelope = z.object({
  changes: z.array(z.unknown()),
  cursor: z.number().int().nonnegative(),
  more: z.boolean(),
  filling: z.boolean().default(false),
});

const Named = z.object({ kind: z.enum(DOCUMENT_KINDS), id: z.string().min(1) });
/** Enough of a change to know which document it is about and when it came. */
const Outline = z.union([
  Named.extend({ sequence: z.number().int().positive() }),
  z
    .object({ sequence: z.number().int().positive(), document: Named })
    .transform(({ sequence, document }) => ({ sequence, ...document })),
]);

export function readFeedPage(value: unknown): Result<ReceivedPage, DoorsFailure> {
  const envelope = Envelope.safeParse(value);
  if (!envelope.success) return failure({ kind: 'nonsense', reason: z.prettifyError(envelope.error) });
  const changes: ReceivedChange[] = [];
  for (const raw of envelope.data.changes) {
    const received = readChange(raw);
    if (!received.ok) return received;
    changes.push(received.value);
  }
  const { cursor, more, filling } = envelope.data;
  return success({ changes, cursor, more, filling });
}

function readChange(raw: unknown): Result<ReceivedChange, DoorsFailure> {
  const change = FeedChange.safeParse(raw);
  if (change.success) return success({ kind: 'readable', change: change.data });
  const reason = z.prettifyError(change.error);
  const outline = Outline.safeParse(raw);
  if (!outline.success) return failure({ kind: 'nonsense', reason });
  const { kind, id, sequence } = outline.data;
  return success({ kind: 'unreadable', documentKind: kind, id, sequence, json: JSON.stringify(raw), reason });
}
