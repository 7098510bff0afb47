/** What the doors of the workflow take. */
import { randomUUID } from 'node:crypto';
import { ACTIONS, WITHDRAW_REASONS } from 'shared/editorial/workflow-table';
import { z } from 'zod';

export const MoveBody = z.object({
  action: z.enum(ACTIONS),
  reason: z.string().max(2000).default(''),
  withdrawReason: z.enum(WITHDRAW_REASONS).optional(),
  /** `<kind>:<id>` */
  replacedBy: z.string().max(200).optional(),
  scheduledFor: z.iso.datetime({ offset: true }).optional(),
  moveId: z.uuid().default(() => randomUUID()),
  seenAt: z.string().optional(),
});
