/** A line of the editorial log as the database returns it. */
import { ACTIONS, STAGES } from 'shared/editorial/workflow';
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
  action: z.enum([...ACTIONS, 'create', 'change']),
  from: z.enum(STAGES).nullish(),
  to: z.enum(STAGES),
  by: z.string(),
  byName: Text,
  at: z.string(),
  reason: Text,
  changeNote: Text,
  digest: Text,
  firstLive: Flag,
  demo: Flag,
  applied: Flag,
});
export type LogRecord = z.infer<typeof LogRecord>;
