import type { WithdrawReason } from 'shared/editorial/workflow-table';

/** What a person gives with a move, as the panel's forms collect it and the REST door takes it. */
export interface MoveInput {
  readonly reason?: string;
  readonly withdrawReason?: WithdrawReason;
  readonly replacedBy?: string;
  readonly scheduledFor?: string;
}
