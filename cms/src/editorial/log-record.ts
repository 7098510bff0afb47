/** A line of the editorial log as the database returns it. */
import { STAGES, WITHDRAW_REASONS } from 'shared/editorial/workflow-table';
import { ContentChange } from './content-changes.ts';
import { LOG_ACTIONS } from './log-actions.ts';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { z } from 'zod';

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const Flag = z
  .boolean()
  .nullish()
  .transform((flag) => flag ?? false);

export const LogRecord = z.object({
  id: z.string(),
  kind: z.enum(EDITORIAL_KINDS),
  documentId: z.string(),
  number: z.number(),
  moveId: z.string(),
  headline: Text,
  unitId: Text,
  action: z.enum(LOG_ACTIONS),
  from: z.enum(STAGES).nullish(),
  to: z.enum(STAGES),
  by: z.string(),
  byName: Text,
  at: z.string(),
  reason: Text,
  changeNote: Text,
  digest: Text,
  /** Of a withdrawal: why, and the page that takes its place, `<kind>:<id>`. */
  withdrawReason: z.enum(WITHDRAW_REASONS).nullish(),
  replacedBy: Text,
  /** Of a schedule: the instant of publication. */
  scheduledFor: Text,
  /** Of a creation or a change: old and new text of each field. */
  changes: z
    .array(ContentChange)
    .nullish()
    .transform((changes) => changes ?? []),
  firstLive: Flag,
  demo: Flag,
  applied: Flag,
});
export type LogRecord = z.infer<typeof LogRecord>;
